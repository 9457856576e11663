import { JSDOM } from 'jsdom';
import { analyse } from '../language/analyse.ts';
import type { Analysis } from '../language/types.ts';
import { findArticle } from '../page/article/find.ts';
import type { Console } from './console.ts';
import { decodePage } from './decode.ts';
import { reasonOf } from './faults.ts';
import { findPages, type PageFile, readPage } from './page-files.ts';

/** What is written for a saved page. */
export interface PageLine extends Analysis {
  readonly id: string;
  readonly file: string;
  /** Whether the extension would take the page for an article; where not, it has no text and nothing is found in it. */
  readonly article: boolean;
  readonly title: string;
  readonly lang: string | null;
  readonly text: string;
}

const NOTHING: Analysis = { sentences: [], stretches: [], statements: [] };

/** Analyses saved pages, one in memory at a time: a file, or all pages of a folder. */
export async function analysePages(input: string, out: Console): Promise<void> {
  let files: readonly PageFile[];
  try {
    files = await findPages(input);
  } catch (error) {
    out.fault(input, reasonOf(error));
    return;
  }
  if (files.length === 0) out.fault(input, 'no .html or .html.gz in this folder');
  for (const file of files) {
    try {
      await out.result(analysePage(file, await readPage(file.path)));
    } catch (error) {
      out.fault(file.path, reasonOf(error));
    }
  }
}

/**
 * A parser's documents have no window, so nothing of them runs, loads or is laid out. Style sheets are not read either:
 * the article finder asks for styles only where there is a layout, and jsdom fails on some of them.
 */
const parser = new new JSDOM().window.DOMParser();

function analysePage({ id, path }: PageFile, bytes: Uint8Array): PageLine {
  const document = parser.parseFromString(decodePage(bytes), 'text/html');
  const found = findArticle(document);
  const { title, lang } = found ?? { title: document.title, lang: null };
  const text = found?.text.text ?? '';
  const analysis = found ? analyse(text) : NOTHING;
  return { id, file: path, article: found !== null, title, lang, text, ...analysis };
}
