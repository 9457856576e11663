import { counted, number } from '../../words/words.ts';
import type { Filter, Shown } from './filter.ts';

interface Props {
  readonly quotes: number;
  readonly unnamed: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The two counts, drawn as the marks are: they are the legend too. A click lists only what was counted. */
export function Counts({ quotes, unnamed, filter, onFilter }: Props) {
  const toggle = (shown: Shown) => () =>
    onFilter({ ...filter, shown: filter.shown === shown ? 'all' : shown });
  return (
    <div class="counts">
      <button
        type="button"
        class="count count-quote"
        disabled={quotes === 0}
        aria-pressed={filter.shown === 'quotes'}
        onClick={toggle('quotes')}
      >
        <strong>{number(quotes)}</strong> <span class="own-words">{counted('quotes', quotes)}</span>
      </button>
      <button
        type="button"
        class="count count-unnamed"
        disabled={unnamed === 0}
        aria-pressed={filter.shown === 'anonymous'}
        onClick={toggle('anonymous')}
      >
        <strong>{number(unnamed)}</strong>{' '}
        <span class="unnamed-words">{counted('unnamed', unnamed)}</span>
      </button>
    </div>
  );
}
