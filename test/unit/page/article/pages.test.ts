import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article/find.ts';
import { looksLikeArticle } from '../../../../src/page/article/looks-like-article.ts';
import { documentOf } from '../document.ts';

/** Each folder holds a page of our own, and the text that a reader would call its article; none for no article. */
const PAGES = fileURLToPath(new URL('../../../pages', import.meta.url));

const slugs = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'page.html')));
const documentFor = (slug: string) =>
  documentOf(readFileSync(join(PAGES, slug, 'page.html'), 'utf8'));

const markup = (document: Document) => document.firstElementChild?.outerHTML;

describe('the article of each sample page', () => {
  it.each(slugs)('%s', (slug) => {
    const file = join(PAGES, slug, 'expected.txt');
    const document = documentFor(slug);
    const article = looksLikeArticle(document) ? findArticle(document) : null;
    const text = article ? `${article.text.text}\n` : '';
    if (process.env.UPDATE) writeFileSync(file, text);
    expect(text, 'UPDATE=1 npm run test:unit writes what is found').toBe(
      readFileSync(file, 'utf8'),
    );
  });

  it.each(slugs)('%s: every character leads back to its own, and nothing is written', (slug) => {
    const document = documentFor(slug);
    const before = markup(document);
    const article = findArticle(document, { force: true });
    expect(markup(document)).toBe(before);
    const { text } = article?.text ?? { text: '' };
    for (let i = 0; i < text.length; i++) {
      const found = article?.text.locate(i);
      if (!found) {
        expect(text[i], `offset ${i}`).toMatch(/[\n“”‘’]/);
        continue;
      }
      const character = found.node.data[found.offset] as string;
      expect(/\s/.test(character) ? ' ' : character, `offset ${i}`).toBe(text[i]);
    }
  });
});
