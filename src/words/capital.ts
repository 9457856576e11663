/** Phrases of the article, such as “two city officials”, at the head of a line or a sentence of the interface. */
export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase() + words.slice(first.length);
}
