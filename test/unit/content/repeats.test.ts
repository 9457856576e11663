import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../../../src/content/repeats.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Article } from '../../../src/page/article/article.ts';
import { findArticle } from '../../../src/page/article/find.ts';
import { documentOf } from '../page/document.ts';

const filler =
  'The reservoir will be emptied in September, for the first time since the war, so that its wall can be looked at. ';

/** The speech that is left, the headline being this one. */
function speechWith(headline: string): string[] {
  const document = documentOf(
    `<article><h1>${headline}</h1><p>${filler.repeat(4)}</p><p>“We know what it looks like when it is wet,” said Greta Lomas, the engineer.</p></article>`,
  );
  const article = findArticle(document) as Article;
  const { text } = article.text;
  return withoutRepeats(analyse(text), article).statements.flatMap(({ speech }) =>
    speech.map((span) => text.slice(...span)),
  );
}

describe('a quotation in the headline', () => {
  const body = '“We know what it looks like when it is wet,”';

  it.each([
    ['“We know what it looks like,” engineer says of dam'],
    ['‘We know what it looks like when it is wet’: Greta Lomas on the dam'],
  ])('is not counted twice where the body gives it: %s', (headline) => {
    expect(speechWith(headline)).toEqual([body]);
  });

  it('stays where the body does not give it', () => {
    expect(speechWith('“Nobody asked the trout,” engineer says of dam')).toEqual([
      '“Nobody asked the trout,”',
      body,
    ]);
  });
});
