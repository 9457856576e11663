import { useRef, useState } from 'preact/hooks';
import type { SourceKind } from '../../language/types.ts';
import { counted, number, type WordKey, words } from '../../words/words.ts';
import { titleOfSource } from '../parts/describe.ts';
import { groupOf, type SourceEntry } from '../parts/sources.ts';
import { type Strip, stripsOf, walkStrips } from './strips.ts';

/** More sources than this are drawn when the reader asks for them: the lists stand below the chart. */
const most = 12;

/** What the looks of strips mean, each by a kind of source that has it. */
const legend: readonly (readonly [kind: SourceKind, label: WordKey])[] = [
  ['anonymous', 'unnamedSources'],
  ['person', 'whoSpeaks'],
  ['collective', 'groupsAndHearsay'],
];

interface Props {
  readonly entries: readonly SourceEntry[];
  /** The statement that is focused in the page. */
  readonly focused: number | null;
  /** How far the reader has scrolled, from 0 to 1; null where that is not known. */
  readonly place: number | null;
  readonly onShow: (index: number) => void;
}

/**
 * Who is heard, where and how much: a strip for each statement along the length of the article, a row for each source.
 * One stop for the Tab key; the arrow keys go along a source and from source to source.
 */
export function StripChart({ entries, focused, place, onShow }: Props) {
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const chart = useRef<HTMLOListElement>(null);
  const [all, setAll] = useState(false);
  const drawn = all ? entries : entries.slice(0, most);
  const rows = drawn.map(stripsOf);
  const isDrawn = ([kind]: readonly [kind: SourceKind, label: WordKey]) =>
    drawn.some((entry) => groupOf[entry.kind] === groupOf[kind]);
  const stop = rows[at[0]]?.[at[1]] === undefined ? [0, 0] : at;

  const walk = (event: KeyboardEvent) => {
    const next = walkStrips(rows, [stop[0] ?? 0, stop[1] ?? 0], keyAlongText(event.key));
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    const strip = rows[next[0]]?.[next[1]];
    chart.current?.querySelector<HTMLElement>(`[data-index="${strip?.index}"]`)?.focus();
  };

  const draw = (entry: SourceEntry, strip: Strip, row: number, column: number) => (
    <button
      key={strip.index}
      type="button"
      class="strip"
      data-index={strip.index}
      style={{ insetInlineStart: `${strip.start}%`, inlineSize: `${strip.length}%` }}
      tabIndex={row === stop[0] && column === stop[1] ? 0 : -1}
      aria-current={strip.index === focused}
      aria-label={words(
        'stripLabel',
        titleOfSource(entry),
        number(column + 1),
        number(entry.statements.length),
        number(Math.round(strip.start)),
      )}
      onFocus={() => setAt([row, column])}
      onClick={() => onShow(strip.index)}
    />
  );

  return (
    <figure class="chart">
      <figcaption>
        {words('chartCaption')}
        <span class="hidden-words"> {words('chartKeys')}</span>
      </figcaption>
      <ul class="legend">
        {legend.filter(isDrawn).map(([kind, label]) => (
          <li key={kind} class={`track-${kind}`}>
            <span class="strip swatch" /> {words(label)}
          </li>
        ))}
      </ul>
      <ol ref={chart} onKeyDown={walk}>
        {drawn.map((entry, row) => (
          <li key={entry.id}>
            <span class="strip-name" dir="auto" title={titleOfSource(entry)}>
              {titleOfSource(entry)}
            </span>
            <span class="hidden-words">{counted('statements', entry.statements.length)}</span>
            <div class={`track track-${entry.kind}`}>
              {rows[row]?.map((strip, column) => draw(entry, strip, row, column))}
              {place !== null && (
                <span class="place" style={{ insetInlineStart: `${place * 100}%` }} />
              )}
            </div>
          </li>
        ))}
      </ol>
      {entries.length > most && (
        <button type="button" class="plain-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('chartFewer') : counted('chartAll', entries.length)}
        </button>
      )}
    </figure>
  );
}

/** In a right-to-left interface the article runs from right to left, and so do the keys. */
function keyAlongText(key: string): string {
  if (document.documentElement.dir !== 'rtl') return key;
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}
