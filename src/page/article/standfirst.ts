/** The standfirst: the sentence or two between headline and body that say what the article says. */
import type { Access } from '../dom/access.ts';
import { bare } from './headline.ts';
import type { Metadata } from './metadata.ts';
import type { Place, Survey } from './survey.ts';

const NAMED =
  /(?:^|[^a-z])(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|dek|deck|summary|lead|lede|intro(?:duction)?|description|excerpt|abstract|strapline|kicker-?text|teaser-?text|secondary-?title|sub-?hed)(?![a-z])/i;

/** Class and id words of a block and of what stands right round it. */
function wordsRound(read: Access, block: Place): string {
  let words = '';
  for (let at: Place | null = block, level = 0; at && level < 2; at = at.parent, level++) {
    words += ` ${read.attribute(at.element, 'class') ?? ''} ${read.attribute(at.element, 'itemprop') ?? ''}`;
  }
  return words.replaceAll('_', '-');
}

/**
 * The element of the standfirst, or null. It stands between the headline and the first paragraph of the body, inside or
 * outside the body's element, and either says so in its class or begins as the page's own description of itself does.
 */
export function findStandfirst(
  read: Access,
  found: Survey,
  headline: Element | null,
  body: Place,
  cut: ReadonlySet<Node>,
  metadata: Metadata,
): Element | null {
  if (!headline) return null;
  const isInside = (block: Place): boolean => read.contains(body.element, block.element);
  const { blocks, places } = found;
  const own = places.get(headline);
  const start = own ? blocks.indexOf(own.block) : -1;
  if (start < 0) return null;
  const described = metadata.description ? bare(metadata.description).slice(0, 60) : '';
  for (const block of blocks.slice(start + 1, start + 25)) {
    if (cut.has(block.element) || read.contains(headline, block.element)) continue;
    if (block.chars < 30 || block.chars > 500 || block.linkChars > block.chars / 3) continue;
    // Text beside other blocks is not the whole of its element's.
    if (read.textContent(block.element).trim().length > 600) continue;
    if (read.visible && !read.visible(block.element)) continue;
    if (NAMED.test(wordsRound(read, block))) return block.element;
    const begins = bare(read.textContent(block.element)).startsWith(described);
    // Pages describe themselves by their first paragraph too, which is set as those below it are.
    const isFirst = isInside(block) && block.name === 'p' && block.parent === body;
    if (described.length >= 30 && begins && !isFirst) return block.element;
    if (isInside(block)) return null;
  }
  return null;
}
