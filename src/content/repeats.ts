import type { Analysis, Span, Stretch } from '../language/types.ts';
import type { Article } from '../page/article/article.ts';
import { bare } from '../page/article/headline.ts';
import { isSpeech } from './mark-spans.ts';

/**
 * The analysis without the quotations of headlines and standfirsts that the body gives again: like a pull quote, they
 * are neither marked nor counted twice.
 */
export function withoutRepeats(analysis: Analysis, { text, parts }: Article): Analysis {
  const titles = parts
    .filter(({ kind }) => kind === 'headline' || kind === 'standfirst')
    .map(({ span }) => span);
  const isIn = ([start, end]: Span, [from, to]: Span) => start >= from && end <= to;
  const inTitle = (span: Span) => titles.some((title) => isIn(span, title));
  const speech = analysis.stretches.filter(isSpeech);
  if (!speech.some(({ span }) => inTitle(span))) return analysis;
  const words = ({ span }: Stretch) => ` ${bare(text.text.slice(...span))} `;
  const said = speech
    .filter(({ span }) => !inTitle(span))
    .map(words)
    .join('');
  const repeats = titles.filter((title) => {
    const quoted = speech.filter(({ span }) => isIn(span, title));
    return quoted.length > 0 && quoted.every((stretch) => said.includes(words(stretch)));
  });
  const isKept = (span: Span) => !repeats.some((title) => isIn(span, title));
  return {
    ...analysis,
    stretches: analysis.stretches.filter(({ span }) => isKept(span)),
    statements: analysis.statements.filter(
      ({ span, speech: own }) => own.length === 0 || isKept(span),
    ),
  };
}
