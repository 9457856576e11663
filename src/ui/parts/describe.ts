import type { SourceKind } from '../../language/types.ts';
import { capitalised } from '../../words/capital.ts';
import { counted, type WordKey, words } from '../../words/words.ts';
import type { SourceEntry } from './sources.ts';

/** What a source is called in a list. */
export function titleOfSource({ kind, name }: SourceEntry): string {
  if (name === null) return words(kind === 'anonymous' ? 'sourceUnnamed' : 'sourceUnknown');
  return kind === 'hearsay' ? words('quotedWord', name) : capitalised(name);
}

/** What the article lets a reader know of a source, in short parts. */
export function describeSource(entry: SourceEntry): string[] {
  const key = kindWords[entry.kind];
  const through = entry.via.map((outlet) => words('through', outlet));
  const [first, ...others] = key === null ? [...through, reasonOf(entry)] : [words(key)];
  return [capitalised(first ?? ''), ...others];
}

/** Null for unnamed sources, of whom more is said than their kind. */
const kindWords: Readonly<Record<SourceKind, WordKey | null>> = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  document: 'kindDocument',
  collective: 'kindCollective',
  hearsay: 'kindHearsay',
  unknown: 'kindUnknown',
  anonymous: null,
};

function reasonOf({ statements }: SourceEntry): string {
  const reasons = statements.filter(({ reason }) => reason !== null).length;
  if (reasons === 0) return words('reasonNone');
  return reasons === statements.length ? words('reasonAll') : counted('reasonSome', reasons);
}
