import type { Span } from '../../language/types.ts';
import type { ReportedStatement } from '../../messages/page-report.ts';

/** The language of the articles that are read, for whatever reads the surfaces aloud. */
export const articleLanguage = 'en';

/** A statement's text with the speaker's own words and an unnamed source's words set off as they are in the page, and why it is unnamed. */
export function StatementText({ statement }: { statement: ReportedStatement }) {
  const { text, speech, source, kind, reasonSpan } = statement;
  const looks: readonly Look[] = [
    { look: 'unnamed-words', spans: kind === 'anonymous' && source !== null ? [source] : [] },
    { look: 'own-words', spans: speech },
    { look: 'reason-words', spans: reasonSpan === null ? [] : [reasonSpan] },
  ];
  return (
    <>
      {pieces(text, looks).map(({ words, look }) =>
        look === '' ? words : <span class={look}>{words}</span>,
      )}
    </>
  );
}

/** How some spans of a text look. */
interface Look {
  readonly look: 'own-words' | 'unnamed-words' | 'reason-words';
  readonly spans: readonly Span[];
}

interface Piece {
  readonly words: string;
  /** The looks of all spans that cover the words, as classes. */
  readonly look: string;
}

/** Cuts a text where the look changes. */
function pieces(text: string, looks: readonly Look[]): Piece[] {
  const borders = new Set([0, text.length, ...looks.flatMap(({ spans }) => spans.flat())]);
  const cuts = [...borders].sort((a, b) => a - b);
  const covers = (at: number) =>
    looks.filter(({ spans }) => spans.some(([start, end]) => start <= at && at < end));
  return cuts.slice(0, -1).map((start, index) => ({
    words: text.slice(start, cuts[index + 1]),
    look: covers(start)
      .map(({ look }) => look)
      .join(' '),
  }));
}
