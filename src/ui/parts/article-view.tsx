import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportedArticle, ReportedStatement } from '../../messages/page-report.ts';
import { counted, number, words } from '../../words/words.ts';
import { Counts } from './counts.tsx';
import { type Filter, filtered, isOn, noFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { sections } from './sections.ts';
import { type ListHandle, SourceList } from './source-list.tsx';
import { type SourceEntry, sourcesOf } from './sources.ts';
import { articleLanguage } from './statement-text.tsx';
import { walkList } from './walk-list.ts';

interface Props {
  readonly article: ReportedArticle;
  /** Whether all of it has been read. */
  readonly isWhole: boolean;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly list: ListHandle;
  /** Stands above the lists where there is room for it. */
  readonly chart?: ComponentChildren;
}

/** An article's sources: title, counts, and the three lists. */
export function ArticleView({ article, isWhole, filter, onFilter, list, chart }: Props) {
  const { statements, quotes, unnamed, reported, sentences } = article;
  const found = filtered(statements, filter);
  useFocusInSight(list.focused);
  const nothing = quotes === 0 && unnamed === 0;
  return (
    <>
      <div class="lead">
        <h1 lang={articleLanguage} dir="auto">
          {article.title}
        </h1>
        {article.others > 0 && <p>{counted('otherArticles', article.others)}</p>}
        {isWhole ? (
          <p>
            {nothing ? words('stateNothing') : counted('reported', reported, number(sentences))}
          </p>
        ) : (
          <p role="status">{words('stateAnalysing')}</p>
        )}
      </div>
      {!nothing && <Counts quotes={quotes} unnamed={unnamed} filter={filter} onFilter={onFilter} />}
      {statements.length > 1 && (
        <FilterBar statements={statements} filter={filter} onFilter={onFilter} />
      )}
      <p class="found" role="status">
        {isOn(filter) && describeFound(found.length, statements.length)}
      </p>
      {found.length > 0 && chart}
      {found.length > 0 && <Lists found={found} filter={filter} list={list} />}
      {found.length === 0 && statements.length > 0 && (
        <div class="situation">
          <button
            type="button"
            class="button"
            onClick={() => {
              // The button goes with the list's return, and the focus stays with the filter.
              document.querySelector<HTMLElement>('.filter-bar input')?.focus();
              onFilter(noFilter);
            }}
          >
            {words('filterClear')}
          </button>
        </div>
      )}
    </>
  );
}

/** Keeps the statement that is focused in the page in sight, from where the list was opened on. */
function useFocusInSight(focused: number | null): void {
  const before = useRef(focused);
  useLayoutEffect(() => {
    if (focused === before.current) return;
    before.current = focused;
    // The row itself: its content has no place in Firefox before the browser has drawn it (content-visibility).
    document
      .querySelector('.statement-text[aria-current="true"]')
      ?.closest('.statement')
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [focused]);
}

function describeFound(found: number, all: number): string {
  return found === 0 ? words('filterEmpty') : counted('filterFound', found, number(all));
}

/** More unnamed sources than this stay closed, so that who speaks is in sight too. */
const openAtOnce = 6;

interface ListsProps extends Pick<Props, 'filter' | 'list'> {
  /** The statements that the filter lets through; at least one. */
  readonly found: readonly ReportedStatement[];
}

function Lists({ found, filter, list }: ListsProps) {
  // What a reader looks for is shown, not only who said it.
  const sought = filter.query.trim() !== '' || filter.shown === 'quotes';
  const areFew = (entries: readonly SourceEntry[]) =>
    entries.reduce((sum, { statements }) => sum + statements.length, 0) <= openAtOnce;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside, which stay reachable by Tab.
    <div onKeyDown={walkList}>
      {sections(sourcesOf(found)).map(({ id, heading, entries }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <SourceList
            entries={entries}
            open={sought || (id === 'unnamed' && areFew(entries))}
            list={list}
          />
        </section>
      ))}
    </div>
  );
}
