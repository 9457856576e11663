import type { SourceKind } from '../../language/types.ts';
import type { ReportedStatement } from '../../messages/page-report.ts';

/** One source of the article, with all that the article gives to it. */
export interface SourceEntry {
  /** Names the entry among the others; stays the same when the page is read again. */
  readonly id: string;
  readonly kind: SourceKind;
  /** Null where no words stand for the source. */
  readonly name: string | null;
  /** In the order of the article; at least one. */
  readonly statements: readonly ReportedStatement[];
  /** The outlets through which an unnamed source reached the article. */
  readonly via: readonly string[];
}

/** The sources of an article in the three groups in which they are listed, each with those heard most first. */
export interface Sources {
  readonly unnamed: readonly SourceEntry[];
  readonly speakers: readonly SourceEntry[];
  readonly groups: readonly SourceEntry[];
}

/**
 * Sorts statements into sources: one entry for one person, whatever words stand for them in each sentence. Those without
 * a name are others in another article of the page.
 */
export function sourcesOf(statements: readonly ReportedStatement[]): Sources {
  const entries = new Map<string, ReportedStatement[]>();
  for (const statement of statements) {
    const id = idOf(statement);
    const known = entries.get(id);
    if (known === undefined) entries.set(id, [statement]);
    else known.push(statement);
  }
  const sorted = [...entries]
    .map(([id, own]) => toEntry(id, own))
    .sort((a, b) => b.statements.length - a.statements.length);
  return {
    unnamed: sorted.filter(({ kind }) => groupOf[kind] === 'unnamed'),
    speakers: sorted.filter(({ kind }) => groupOf[kind] === 'speakers'),
    groups: sorted.filter(({ kind }) => groupOf[kind] === 'groups'),
  };
}

/** Which of the three lists a kind of source stands in. */
export const groupOf: Readonly<Record<SourceKind, keyof Sources>> = {
  anonymous: 'unnamed',
  person: 'speakers',
  organization: 'speakers',
  document: 'speakers',
  collective: 'groups',
  hearsay: 'groups',
  unknown: 'groups',
};

function idOf(statement: ReportedStatement): string {
  const { kind, article } = statement;
  const where = groupOf[kind] === 'speakers' ? '' : (article ?? '');
  return `${kind}:${(nameOf(statement) ?? '').toLocaleLowerCase('en')}:${where}`;
}

/** Hearsay has no source, so it goes by the words that stand in its place: “reportedly”. */
function nameOf({ kind, name, cue, text }: ReportedStatement): string | null {
  if (name !== null) return name;
  return kind === 'hearsay' && cue !== null ? text.slice(...cue) : null;
}

function toEntry(id: string, statements: readonly ReportedStatement[]): SourceEntry {
  const first = statements[0]!;
  const outlets = statements.flatMap(({ via }) => (via === null ? [] : [via]));
  return { id, kind: first.kind, name: nameOf(first), statements, via: [...new Set(outlets)] };
}
