import type { SourceKind } from '../../language/types.ts';
import type { ReportedStatement } from '../../messages/page-report.ts';

/** What of an article is listed. `quotes` are statements with a speaker's own words, whatever the source. */
export type Shown = 'all' | 'quotes' | SourceKind;

export interface Filter {
  readonly shown: Shown;
  /** Words to find in a statement, its source or its outlet; empty for all. */
  readonly query: string;
}

export const noFilter: Filter = { shown: 'all', query: '' };

/** Whether a filter leaves anything out. */
export function isOn({ shown, query }: Filter): boolean {
  return shown !== 'all' || query.trim() !== '';
}

/** The statements that a filter lets through, in their order. */
export function filtered(
  statements: readonly ReportedStatement[],
  filter: Filter,
): readonly ReportedStatement[] {
  if (!isOn(filter)) return statements;
  const { shown, query } = filter;
  const sought = folded(query.trim());
  return statements.filter(
    (statement) => isShown(statement, shown) && (sought === '' || holds(statement, sought)),
  );
}

/** The choices that this article has something to show for; `all` is always one. */
export function choices(statements: readonly ReportedStatement[]): Shown[] {
  const all: Shown[] = [
    'quotes',
    'anonymous',
    'person',
    'organization',
    'document',
    'collective',
    'hearsay',
    'unknown',
  ];
  return [
    'all',
    ...all.filter((shown) => statements.some((statement) => isShown(statement, shown))),
  ];
}

function isShown(statement: ReportedStatement, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'quotes' ? statement.speech.length > 0 : statement.kind === shown;
}

function holds({ text, name, via }: ReportedStatement, sought: string): boolean {
  return [text, name, via].some((words) => words !== null && folded(words).includes(sought));
}

/** Letters without case and accents: who types “perez” finds “Pérez”. */
function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'");
}
