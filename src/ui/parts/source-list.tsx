import { useId, useState } from 'preact/hooks';
import type { ReportedStatement } from '../../messages/page-report.ts';
import { counted, number, words } from '../../words/words.ts';
import { CopyButton } from './copy-button.tsx';
import { describeSource, titleOfSource } from './describe.ts';
import { groupOf, type SourceEntry } from './sources.ts';
import { articleLanguage, StatementText } from './statement-text.tsx';
import { Why } from './why.tsx';

/** What the lists of a surface have in common. */
export interface ListHandle {
  /** The statement that is focused in the page. */
  readonly focused: number | null;
  /** The statement that the reader has scrolled to; null where that is not followed. */
  readonly inView: number | null;
  readonly onShow: (statement: ReportedStatement) => void;
  /** Whether the reader has opened (true) or closed a source; undefined while they have done neither. */
  readonly opened: (id: string) => boolean | undefined;
  readonly onOpen: (id: string, open: boolean) => void;
  /** All that the article gives to a source, as text to be pasted. */
  readonly cite: (entry: SourceEntry) => string;
}

interface Props {
  readonly entries: readonly SourceEntry[];
  /** Whether the sources show their statements while the reader has not said otherwise. */
  readonly open: boolean;
  readonly list: ListHandle;
}

/** Sources, each of which opens to its statements; a statement leads to its place in the page. */
export function SourceList({ entries, open, list }: Props) {
  return (
    <ul class="sources">
      {entries.map((entry) => (
        <Source key={entry.id} entry={entry} open={open} list={list} />
      ))}
    </ul>
  );
}

function Source({ entry, open, list }: Omit<Props, 'entries'> & { readonly entry: SourceEntry }) {
  const holdsFocused = entry.statements.some(({ index }) => index === list.focused);
  const shown = list.opened(entry.id) ?? (open || holdsFocused);
  const inView = !shown && entry.statements.some(({ index }) => index === list.inView);
  const glimpse = glimpseOf(entry, shown);
  const { length } = entry.statements;
  const head = useId();
  return (
    <li class="source-item">
      <button
        id={head}
        type="button"
        class="source"
        aria-expanded={shown}
        data-in-view={inView}
        onClick={() => list.onOpen(entry.id, !shown)}
      >
        <span class="source-arrow" aria-hidden="true" />
        <span class="source-name" lang={articleLanguage} dir="auto">
          {titleOfSource(entry)}
        </span>
        <span class="source-count" aria-hidden="true">
          {number(length)}
        </span>
        <span class="hidden-words">{counted('statements', length)}</span>
        <small class="source-about">
          {describeSource(entry).map((part) => (
            <>
              <span>{part}</span>{' '}
            </>
          ))}
          {glimpse !== null && (
            <>
              {'· '}
              <bdi class="glimpse" lang={articleLanguage}>
                {glimpse}
              </bdi>
            </>
          )}
        </small>
      </button>
      {shown && (
        <CopyButton
          class="copy-source"
          label={words('copySource')}
          text={() => list.cite(entry)}
          describedBy={head}
        />
      )}
      {shown && (
        <ul class="statements">
          {entry.statements.map((statement, i) => (
            <Statement
              key={statement.index}
              statement={statement}
              isTitled={statement.article !== (entry.statements[i - 1]?.article ?? null)}
              list={list}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/**
 * What is to be seen of a source's statements in its own line: of a closed source what it says first, in its own words
 * where there are any; of an unnamed one why it is, unless a statement in sight shows that.
 */
function glimpseOf({ kind, statements }: SourceEntry, shown: boolean): string | null {
  if (kind === 'anonymous') {
    if (shown && statements.some(({ reasonSpan }) => reasonSpan !== null)) return null;
    const reason = statements.find((statement) => statement.reason !== null)?.reason ?? null;
    return reason === null ? null : words('quotedWord', reason);
  }
  if (shown || groupOf[kind] !== 'speakers') return null;
  const [first] = statements;
  const quoted = statements.find(({ speech }) => speech.length > 0);
  const [own] = quoted?.speech ?? [];
  return own === undefined ? (first?.text ?? null) : (quoted?.text.slice(...own) ?? null);
}

interface StatementProps extends Pick<Props, 'list'> {
  readonly statement: ReportedStatement;
  /** Whether it is the first of another article of the page, and is shown below that one's title. */
  readonly isTitled: boolean;
}

function Statement({ statement, isTitled, list }: StatementProps) {
  const [asked, setAsked] = useState(false);
  const why = useId();
  const text = useId();
  return (
    <li
      class={`statement statement-${statement.kind}`}
      data-index={statement.index}
      data-in-view={statement.index === list.inView}
    >
      {isTitled && (
        <small class="statement-article" lang={articleLanguage} dir="auto">
          {statement.article}
        </small>
      )}
      <button
        type="button"
        id={text}
        class="statement-text"
        aria-current={statement.index === list.focused}
        lang={articleLanguage}
        dir="auto"
        onClick={() => list.onShow(statement)}
      >
        <StatementText statement={statement} />
      </button>
      <button
        type="button"
        class="ask-why"
        aria-expanded={asked}
        aria-controls={asked ? why : undefined}
        aria-describedby={text}
        onClick={() => setAsked(!asked)}
      >
        {words('why')}
      </button>
      {asked && <Why id={why} statement={statement} />}
    </li>
  );
}
