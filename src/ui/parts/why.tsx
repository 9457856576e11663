import type { SourceKind } from '../../language/types.ts';
import type { ReportedStatement } from '../../messages/page-report.ts';
import { type WordKey, words } from '../../words/words.ts';

const kinds: Readonly<Record<SourceKind, WordKey>> = {
  person: 'whyPerson',
  organization: 'whyOrganization',
  document: 'whyDocument',
  anonymous: 'whyAnonymous',
  collective: 'whyCollective',
  hearsay: 'whyHearsay',
  unknown: 'whyUnknown',
};

/** Why a statement is listed and marked: the words in the article that made it so, and the rules that read them. */
export function Why({ id, statement }: { id: string; statement: ReportedStatement }) {
  return (
    <div class="why" id={id}>
      <ul>
        {reasons(statement).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p class="rules">
        {words('whyRules')}{' '}
        {[...new Set(statement.evidence.map(({ rule }) => rule))].map((rule) => (
          <code key={rule}>{rule}</code>
        ))}
      </p>
    </div>
  );
}

/** One sentence for each thing that the article's words tell. */
function reasons(statement: ReportedStatement): string[] {
  const { text, cue, source, kind, name, via, reason, speech } = statement;
  const sourceWords = source === null ? name : text.slice(...source);
  return [
    cue === null ? null : words('whyCue', text.slice(...cue)),
    sourceWords === null && kind !== 'hearsay' && kind !== 'unknown'
      ? null
      : words(kinds[kind], sourceWords ?? '', name ?? ''),
    speech.length === 0 ? null : words('whySpeech'),
    via === null ? null : words('whyVia', via),
    kind !== 'anonymous'
      ? null
      : reason === null
        ? words('whyNoReason')
        : words('whyReason', reason),
  ].filter((sentence) => sentence !== null);
}
