/** What bench:page runs inside a page: our reading of it and Mozilla Readability's, by the same clock. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { analyse } from '../src/language/analyse.ts';
import { findArticle } from '../src/page/article/find.ts';
import { looksLikeArticle } from '../src/page/article/looks-like-article.ts';
import { Marks } from '../src/page/highlight/registry.ts';

/** Milliseconds of each step, the median of several runs. */
export interface Times {
  readonly gate: number;
  readonly find: number;
  readonly analyse: number;
  readonly mark: number;
  readonly all: number;
  readonly readabilityGate: number;
  readonly readability: number;
  readonly characters: number;
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;

function timed<T>(run: () => T, into: number[]): T {
  const start = performance.now();
  const result = run();
  into.push(performance.now() - start);
  return result;
}

/** Times every step `runs` times on the page as it stands, the two in turns. */
export function measure(runs: number): Times {
  const times = {
    gate: [],
    find: [],
    analyse: [],
    mark: [],
    all: [],
    other: [],
    otherGate: [],
  } as {
    [step: string]: number[];
  };
  const of = (step: string): number[] => times[step] as number[];
  let characters = 0;
  for (let run = 0; run < runs; run++) {
    const marks = new Marks(window);
    timed(() => {
      timed(() => looksLikeArticle(document), of('gate'));
      const article = timed(() => findArticle(document, { force: true }), of('find'));
      const text = article?.text.text ?? '';
      characters = text.length;
      const analysis = timed(() => analyse(text), of('analyse'));
      timed(() => {
        const spans = analysis.statements.map((statement) => statement.span);
        const ranges = article?.text.toRanges(spans) ?? [];
        marks.set(
          'sourcelight-quote',
          ranges.filter((range) => range !== null),
        );
      }, of('mark'));
    }, of('all'));
    marks.clear();
    timed(() => isProbablyReaderable(document), of('otherGate'));
    timed(() => new Readability(document.cloneNode(true) as Document).parse(), of('other'));
  }
  return {
    gate: median(of('gate')),
    find: median(of('find')),
    analyse: median(of('analyse')),
    mark: median(of('mark')),
    all: median(of('all')),
    readabilityGate: median(of('otherGate')),
    readability: median(of('other')),
    characters,
  };
}
