import { useState } from 'preact/hooks';
import type { ReportedStatement } from '../../messages/page-report.ts';
import { describeSource, titleOfSource } from './describe.ts';
import type { SourceEntry } from './sources.ts';
import { StatementText } from './statement-text.tsx';
import { counted, number } from './words.ts';

interface Props {
  readonly entries: readonly SourceEntry[];
  /** Whether the sources show their statements from the start. */
  readonly open: boolean;
  /** The statement that is focused in the page. */
  readonly focused: number | null;
  readonly onShow: (statement: ReportedStatement) => void;
}

/** Sources, each of which opens to its statements; a statement leads to its place in the page. */
export function SourceList({ entries, open, focused, onShow }: Props) {
  return (
    <ul class="sources">
      {entries.map((entry) => (
        <Source key={entry.id} entry={entry} open={open} focused={focused} onShow={onShow} />
      ))}
    </ul>
  );
}

function Source({ entry, open, focused, onShow }: Omit<Props, 'entries'> & { entry: SourceEntry }) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const holdsFocused = entry.statements.some(({ index }) => index === focused);
  const shown = chosen ?? (open || holdsFocused);
  const { length } = entry.statements;
  return (
    <li>
      <button type="button" class="source" aria-expanded={shown} onClick={() => setChosen(!shown)}>
        <span class="source-arrow" aria-hidden="true" />
        <span class="source-name" dir="auto">
          {titleOfSource(entry)}
        </span>
        <span class="source-count" aria-hidden="true">
          {number(length)}
        </span>
        <span class="hidden-words">{counted('statements', length)}</span>
        <small class="source-about">{describeSource(entry)}</small>
      </button>
      {shown && (
        <ul class="statements">
          {entry.statements.map((statement) => (
            <li key={statement.index}>
              <button
                type="button"
                class={`statement statement-${statement.kind}`}
                aria-current={statement.index === focused}
                dir="auto"
                onClick={() => onShow(statement)}
              >
                <StatementText statement={statement} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
