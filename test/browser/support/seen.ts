/** The text as a reader sees it: one space for every run of white space. */
export function seen(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
