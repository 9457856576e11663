import type { ReportedStatement } from '../../messages/page-report.ts';
import { type WordKey, words } from '../../words/words.ts';
import { choices, type Filter, type Shown } from './filter.ts';

const labels: Readonly<Record<Shown, WordKey>> = {
  all: 'filterAll',
  quotes: 'directQuotes',
  anonymous: 'unnamedSources',
  person: 'filterPeople',
  organization: 'filterOrganizations',
  document: 'filterDocuments',
  collective: 'filterGroups',
  hearsay: 'filterHearsay',
  unknown: 'filterUnknown',
};

interface Props {
  readonly statements: readonly ReportedStatement[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What to list, and words to find in the list. */
export function FilterBar({ statements, filter, onFilter }: Props) {
  return (
    <search class="filter-bar">
      <input
        type="search"
        aria-label={words('findInList')}
        placeholder={words('findInList')}
        value={filter.query}
        onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        onKeyDown={(event) => {
          // Escape empties the field first, then closes what the browser closes with it.
          if (event.key !== 'Escape' || filter.query === '') return;
          event.preventDefault();
          onFilter({ ...filter, query: '' });
        }}
      />
      <select
        aria-label={words('filterLabel')}
        value={filter.shown}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, shown: currentTarget.value as Shown })
        }
      >
        {choices(statements).map((shown) => (
          <option key={shown} value={shown}>
            {words(labels[shown])}
          </option>
        ))}
      </select>
    </search>
  );
}
