import type { Span } from '../../language/types.ts';
import type { ReportedStatement } from '../../messages/page-report.ts';

/** The language of the articles that are read, for whatever reads the surfaces aloud. */
export const articleLanguage = 'en';

/** A statement's text with the speaker's own words and an unnamed source's words set off as they are in the page, and why it is unnamed. */
export function StatementText({ statement }: { statement: ReportedStatement }) {
  const { text, speech, source, kind, reasonSpan } = statement;
  const looks: readonly Look[] = [
    { look: 'own-words', spans: speech },
    { look: 'unnamed-words', spans: kind === 'anonymous' && source !== null ? [source] : [] },
    { look: 'reason-words', spans: reasonSpan === null ? [] : [reasonSpan] },
  ];
  return (
    <>
      {pieces(text, looks).map(({ words, look }) =>
        look === null ? words : <span class={look}>{words}</span>,
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
  readonly look: Look['look'] | null;
}

/** Cuts a text where the look changes; the first look wins where several cover a character. */
function pieces(text: string, looks: readonly Look[]): Piece[] {
  const borders = new Set([0, text.length, ...looks.flatMap(({ spans }) => spans.flat())]);
  const cuts = [...borders].sort((a, b) => a - b);
  const lookAt = (at: number) =>
    looks.find(({ spans }) => spans.some(([start, end]) => start <= at && at < end));
  return cuts.slice(0, -1).map((start, index) => ({
    words: text.slice(start, cuts[index + 1]),
    look: lookAt(start)?.look ?? null,
  }));
}
