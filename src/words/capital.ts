/**
 * Phrases of the article, such as “two city officials”, at the head of a line or a sentence of the interface. By the rules
 * that English shares with most: a Turkish browser would make “İnspectors” of inspectors.
 */
export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
