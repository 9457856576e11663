import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/page/article/article.ts';
import { findArticle, findArticlesInSteps } from '../../../../src/page/article/find.ts';
import { documentOf } from '../document.ts';

const PROSE = [
  'The tram that nobody took is to run again from the first of May, on the old rails and with the old bells.',
  'It was stopped eleven years ago, after a winter in which it had carried fewer people than a single bus.',
  'Since then the quarter behind the station has grown, and the bus is full when it gets there in the morning.',
  'The drivers will be the same as they were, as far as they have not found anything better to do by now.',
];
const paragraphs = (word: string, count = PROSE.length) =>
  PROSE.slice(0, count)
    .map((text) => `<p>${text.replace('tram', word)}</p>`)
    .join('');
const page = (title: string, body: string) =>
  `<html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;

function articlesIn(html: string): Article | null {
  const steps = findArticlesInSteps(documentOf(html));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Kind and first block of each section. */
function sectionsIn(html: string): string[] {
  const article = articlesIn(html);
  return (article?.sections ?? []).map(
    ({ block, kind }) => `${kind}: ${article?.text.text.slice(...article.text.blocks[block]!)}`,
  );
}

describe('several articles on one page', () => {
  const story = (title: string, word: string, count?: number) =>
    `<div class="story story-${word.length}"><h1 class="headline">${title}</h1><div class="text">${paragraphs(word, count)}</div></div>`;
  const scrolled = `<main>${story('The tram comes back', 'tram', 3)}<div class="ad">Buy a bell</div>${story('The ferry stays away', 'ferry')}</main>`;

  it.each([
    ['the first is shorter than the second', 'The tram comes back'],
    ['the page has taken the title of the second', 'The ferry stays away'],
  ])('are all found where %s', (_, title) => {
    expect(sectionsIn(page(title, scrolled))).toEqual([
      'article: The tram comes back',
      'article: The ferry stays away',
    ]);
  });

  it.each(['The tram comes back', 'The ferry stays away'])(
    'have one that is the page’s own: %s',
    (title) => {
      expect(findArticle(documentOf(page(title, scrolled)))?.title).toBe(title);
    },
  );

  it('each keep their own words', () => {
    const article = articlesIn(page('The tram comes back', scrolled));
    const [, second] = article?.sections ?? [];
    const [start] = article?.text.blocks[second?.block ?? 0] ?? [0];
    expect(article?.text.text.slice(0, start)).not.toContain('ferry');
    expect(article?.text.text.slice(start)).not.toContain('tram');
    expect(article?.text.text).not.toContain('Buy a bell');
    expect(article?.root.localName).toBe('main');
  });

  it.each([
    [
      'related stories with a line or two each',
      `<article><h1>The tram comes back</h1>${paragraphs('tram')}</article><article><h1>More</h1><p>${PROSE[0]}</p></article>`,
    ],
    [
      'sections with headings',
      `<article><h1>The tram comes back</h1><section><h2>Before</h2>${paragraphs('tram')}</section><section><h2>After</h2>${paragraphs('bus')}</section><section><h2>Then</h2>${paragraphs('car')}</section></article>`,
    ],
    [
      'comments',
      `<article class="post"><h1>The tram comes back</h1>${paragraphs('tram')}</article><section class="comments"><article class="post"><h1>Well said</h1>${paragraphs('bus')}</article></section>`,
    ],
  ])('are one where there are only %s', (_, body) => {
    expect(sectionsIn(page('The tram comes back', body))).toEqual(['article: The tram comes back']);
  });

  it('have entries where one is a live blog', () => {
    const entry = (time: string, word: string) =>
      `<div class="entry"><time>${time}</time>${paragraphs(word, 2)}</div>`;
    const blog = `<main><h1>The tram, minute by minute</h1>${entry('10:00', 'bus')}${entry('9:00', 'tram')}${entry('8:00', 'train')}</main>`;
    expect(
      sectionsIn(page('The tram, minute by minute', blog)).map((it) => it.slice(0, 18)),
    ).toEqual(['article: The tram,', 'entry: The tram th', 'entry: The train t']);
  });
});
