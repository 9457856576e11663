import type { SourceKind } from '../language/types.ts';
import type { ReportedStatement } from '../messages/page-report.ts';
import { type WordKey, words } from './words.ts';

const kinds: Readonly<Record<SourceKind, WordKey>> = {
  person: 'whyPerson',
  organization: 'whyOrganization',
  document: 'whyDocument',
  anonymous: 'whyAnonymous',
  collective: 'whyCollective',
  hearsay: 'whyHearsay',
  unknown: 'whyUnknown',
};

/** Why a statement is listed and marked: one sentence for each thing that the article's words tell. */
export function explain(statement: ReportedStatement): string[] {
  const { text, cue, source, kind, name, via, reason, speech } = statement;
  const sourceWords = source === null ? name : text.slice(...source);
  const sourceless = kind === 'hearsay' || kind === 'unknown';
  return [
    cue === null ? null : words('whyCue', text.slice(...cue)),
    sourceWords === null && !sourceless ? null : words(kinds[kind], sourceWords ?? '', name ?? ''),
    speech.length === 0 ? null : words('whySpeech'),
    via === null ? null : words('whyVia', via),
    kind === 'anonymous' && reason === null ? words('whyNoReason') : null,
    reason === null ? null : words('whyReason', reason),
  ].filter((sentence) => sentence !== null);
}

/** The rules that made a statement, each once. */
export function rulesOf({ evidence }: ReportedStatement): string[] {
  return [...new Set(evidence.map(({ rule }) => rule))];
}

/** What a statement rests on, in one or two short sentences. */
export function introduce(statement: ReportedStatement): string {
  const { kind, name, via, reason, speech } = statement;
  if (kind === 'anonymous') {
    const who = name === null ? words('sourceUnnamed') : words('cardUnnamed', name);
    const through = via === null ? '' : words('whyVia', via);
    const why = reason === null ? words('whyNoReason') : words('whyReason', reason);
    return [who, through, why].filter((part) => part !== '').join(' ');
  }
  if (kind === 'hearsay' || kind === 'unknown' || name === null) return words(kinds[kind]);
  if (kind === 'collective') return words('whyCollective', name);
  return words(speech.length > 0 ? 'cardOwnWords' : 'cardReported', name);
}
