import type { ReportedStatement } from '../messages/page-report.ts';
import { capitalised } from './capital.ts';
import { wordsOfRule } from './rules.ts';
import { words } from './words.ts';

/** Why a statement is listed and marked: one sentence for each thing that the article's words tell. */
export function explain(statement: ReportedStatement): string[] {
  const { evidence, kind, name, via, reason } = statement;
  const told = evidence
    // “Ana Ribeiro” stands for Ana Ribeiro.
    .filter(
      ({ rule, words }) => rule !== `source-${kind}` || words !== name || kind === 'anonymous',
    )
    .map(({ rule, words: fired }) =>
      words(wordsOfRule(rule), fired, name ?? words('sourceUnknown')),
    );
  const unnamed = kind === 'anonymous';
  const placed = evidence.some(({ rule }) => rule === 'source-anonymous');
  const sentences = [
    ...told,
    unnamed && !placed && name !== null ? words('whyAnonymous', name) : null,
    via === null ? null : words('whyVia', via),
    unnamed && reason === null ? words('whyNoReason') : null,
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== null))].map(capitalised);
}

/** What a statement rests on, and why the source is not named: a short sentence for each. */
export function introduce({ kind, name, via, reason, speech }: ReportedStatement): string[] {
  switch (kind) {
    case 'anonymous':
      return [
        nameless(name, via),
        reason === null ? words('whyNoReason') : words('whyReason', reason),
      ];
    case 'hearsay':
      return [words('whyHearsay')];
    case 'unknown':
      return [words('whyUnknown')];
    case 'collective':
      return [name === null ? words('whyUnknown') : words('whyCollective', name)];
    default:
      if (name === null) return [words('whyUnknown')];
      return [capitalised(words(speech.length > 0 ? 'cardOwnWords' : 'cardReported', name))];
  }
}

function nameless(name: string | null, via: string | null): string {
  if (name === null) return words('whyUnknown');
  return via === null ? words('cardUnnamed', name) : words('cardUnnamedThrough', name, via);
}
