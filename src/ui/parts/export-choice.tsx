import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadPage } from '../../messages/page-report.ts';
import { type WordKey, words } from '../../words/words.ts';
import { type ExportFormat, exportArticle } from './export-article.ts';

const choices: readonly (readonly [ExportFormat, WordKey])[] = [
  ['csv', 'exportTable'],
  ['txt', 'exportText'],
  ['json', 'exportData'],
];

interface Props {
  readonly read: ReadPage;
  /** Called when the reader has chosen, or has thought better of it. */
  readonly onDone: () => void;
}

/** What the list is to be saved as. */
export function ExportChoice({ read: { article, address }, onDone }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div
      class="export-choice"
      role="group"
      aria-labelledby="export-as"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <span id="export-as">{words('exportAs')}</span>
      {choices.map(([format, label], i) => (
        <button
          key={format}
          ref={i === 0 ? first : null}
          type="button"
          class="plain-button"
          onClick={() => {
            exportArticle(article, address, format);
            onDone();
          }}
        >
          {words(label)}
        </button>
      ))}
    </div>
  );
}
