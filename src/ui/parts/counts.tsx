import { counted, number } from './words.ts';

/** The two counts, drawn as the marks are: they are the legend too. */
export function Counts({ quotes, unnamed }: { quotes: number; unnamed: number }) {
  return (
    <dl class="counts">
      <div class="count count-quote">
        <dt class="own-words">{counted('quotes', quotes)}</dt>
        <dd>{number(quotes)}</dd>
      </div>
      <div class="count count-unnamed">
        <dt class="unnamed-words">{counted('unnamed', unnamed)}</dt>
        <dd>{number(unnamed)}</dd>
      </div>
    </dl>
  );
}
