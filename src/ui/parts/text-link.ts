/** Of longer texts so many words at each end are enough to find them. */
const few = 5;

/**
 * A link to the place in a page where a text stands, which browsers then scroll to and show.
 * (Text fragments: https://wicg.github.io/scroll-to-text-fragment/)
 *
 * @param address the page's own; a fragment in it is left out
 */
export function textLink(address: string, text: string): string {
  const [page] = address.split('#');
  const all = text.trim().split(/\s+/);
  const ends = all.length > 2 * few ? [all.slice(0, few), all.slice(-few)] : [all];
  return `${page}#:~:text=${ends.map((some) => encoded(some.join(' '))).join(',')}`;
}

/** Hyphens part what comes before and after the text. Half a character, which some pages have, stands in no link. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
