import type { Span } from '../../language/types.ts';
import type { ReportedStatement } from '../../messages/page-report.ts';

/** The language of the articles that are read, for whatever reads the surfaces aloud. */
export const articleLanguage = 'en';

/** A statement's text with the speaker's own words and an unnamed source's words set off as they are in the page. */
export function StatementText({ statement }: { statement: ReportedStatement }) {
  const { text, speech, source, kind } = statement;
  const unnamed = kind === 'anonymous' && source !== null ? [source] : [];
  return (
    <>
      {pieces(text, speech, unnamed).map(({ words, look }) =>
        look === null ? words : <span class={look}>{words}</span>,
      )}
    </>
  );
}

interface Piece {
  readonly words: string;
  readonly look: 'own-words' | 'unnamed-words' | null;
}

/** Cuts a text where the look changes; own words win where both cover a character. */
function pieces(text: string, speech: readonly Span[], unnamed: readonly Span[]): Piece[] {
  const borders = new Set([0, text.length, ...speech.flat(), ...unnamed.flat()]);
  const cuts = [...borders].sort((a, b) => a - b);
  const covers = (spans: readonly Span[], at: number) =>
    spans.some(([start, end]) => start <= at && at < end);
  return cuts.slice(0, -1).map((start, index) => ({
    words: text.slice(start, cuts[index + 1]),
    look: covers(speech, start) ? 'own-words' : covers(unnamed, start) ? 'unnamed-words' : null,
  }));
}
