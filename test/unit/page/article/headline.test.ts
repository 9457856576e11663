import { describe, expect, it } from 'vitest';
import { findHeadline, withoutSiteName } from '../../../../src/page/article/headline.ts';
import { readMetadata } from '../../../../src/page/article/metadata.ts';
import { access } from '../../../../src/page/dom/access.ts';
import { documentOf } from '../document.ts';

describe('a title without the name of the site', () => {
  it.each([
    ['Old lock to open again | Ferris Mill Messenger', 'Old lock to open again'],
    ['Old lock to open again – Messenger', 'Old lock to open again'],
    ['Old lock to open again - Ferris Mill Messenger', 'Old lock to open again'],
    ['Old lock to open again', 'Old lock to open again'],
    ['Tide - The Beginning', 'Tide - The Beginning'],
    ['Old lock to open again| Messenger', 'Old lock to open again'],
    [
      `Old lock to ${' '.repeat(200_000)} open - Messenger`,
      `Old lock to ${' '.repeat(200_000)} open`,
    ],
    ['A well-made lock, and what it cost', 'A well-made lock, and what it cost'],
  ])('%.40s', (title, expected) => expect(withoutSiteName(title)).toBe(expected));
});

describe('the headline', () => {
  const headline = (head: string, body: string) => {
    const document = documentOf(`<head>${head}</head><body>${body}</body>`);
    const read = access(document);
    return findHeadline(read, document, readMetadata(read, document))?.textContent ?? null;
  };

  it.each([
    [
      'is the heading that the title names',
      '<title>Old lock to open again – Messenger</title>',
      '<h1>Messenger</h1><h2>Old lock to open again</h2><h2>More from the mill</h2>',
      'Old lock to open again',
    ],
    [
      'may be longer than the title',
      '<meta property="og:title" content="Old lock to open">',
      '<h1>Old lock to open in May after forty years</h1>',
      'Old lock to open in May after forty years',
    ],
    [
      'is the only h1 where the title says something else',
      '<title>Messenger online</title>',
      '<h1>The lock that nobody wanted</h1>',
      'The lock that nobody wanted',
    ],
    [
      'is not the name of the site',
      '<title>Messenger</title>',
      '<h1>The Messenger</h1><h2>Weather</h2>',
      null,
    ],
    ['is nothing where there is no heading', '<title>Old lock</title>', '<p>Old lock</p>', null],
  ])('%s', (_, head, body, expected) => expect(headline(head, body)).toBe(expected));
});

describe('what a page says about itself', () => {
  const kind = (head: string) => {
    const document = documentOf(`<head>${head}</head>`);
    return readMetadata(access(document), document).kind;
  };
  const linked = (data: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it.each([
    ['<meta property="og:type" content="article">', 'article'],
    [linked({ '@type': 'NewsArticle' }), 'article'],
    [
      linked({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Report', 'NewsArticle'] }] }),
      'article',
    ],
    [linked([{ '@type': 'https://schema.org/BlogPosting' }]), 'article'],
    ['<meta property="og:type" content="product.item">', 'other'],
    [linked({ '@type': 'Product' }), 'other'],
    [linked({ '@type': 'WebSite' }), null],
    ['<meta property="og:type" content="website">', null],
    ['<script type="application/ld+json">{"@type": "NewsArticle",}</script>', null],
    ['', null],
  ])('%s', (head, expected) => expect(kind(head)).toBe(expected));

  it('takes titles, description and language from where they stand', () => {
    const document = documentOf(
      `<html lang="en-GB"><head><title>Lock – Messenger</title><meta name="description" content="It opens in May.">${linked({ '@type': 'NewsArticle', headline: 'Old lock to open again' })}</head></html>`,
    );
    const metadata = readMetadata(access(document), document);
    expect(metadata.titles).toEqual(['Old lock to open again', 'Lock – Messenger']);
    expect(metadata.description).toBe('It opens in May.');
    expect(metadata.lang).toBe('en-GB');
  });
});
