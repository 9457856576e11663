import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { words } from '../../words/words.ts';
import { ExportChoice } from './export-choice.tsx';
import type { PageHandle } from './use-page.ts';

interface Props {
  readonly page: PageHandle;
  /** What only this surface has at its foot. */
  readonly children?: ComponentChildren;
  /** Called when the reader has gone to the settings. */
  readonly onLeave?: () => void;
}

/** What stays in sight at the foot: what could not be done, the way through the marks, and the way to other surfaces. */
export function Footer({ page, children, onLeave }: Props) {
  const { view, step, stepped, notice } = page;
  const [isExporting, setExporting] = useState(false);
  const exporter = useRef<HTMLButtonElement>(null);
  if (view.state === 'off') return <Notice text={notice} />;
  const toSettings = async () => {
    await browser.runtime.openOptionsPage();
    onLeave?.();
  };
  return (
    <footer>
      <Notice text={notice} />
      <p class="hidden-words" role="status">
        {view.state === 'read' && stepped !== null && view.article.statements[stepped]?.text}
      </p>
      {isExporting && view.state === 'read' && (
        <ExportChoice
          read={view}
          onDone={() => {
            // The choice goes, and the focus is where it came from.
            exporter.current?.focus();
            setExporting(false);
          }}
        />
      )}
      <div class="foot-buttons">
        {view.state === 'read' && view.anyMarked && (
          <>
            <button type="button" class="plain-button" onClick={() => step(-1)}>
              <span aria-hidden="true">↑</span> {words('previous')}
            </button>
            <button type="button" class="plain-button" onClick={() => step(1)}>
              <span aria-hidden="true">↓</span> {words('next')}
            </button>
          </>
        )}
        <div class="foot-end">
          {view.state === 'read' && view.article.statements.length > 0 && (
            <button
              ref={exporter}
              type="button"
              class="plain-button"
              aria-expanded={isExporting}
              onClick={() => setExporting(!isExporting)}
            >
              {words('exportList')}
            </button>
          )}
          {children}
          <button
            type="button"
            class="plain-button icon-button"
            aria-label={words('settings')}
            title={words('settings')}
            onClick={() => void toSettings()}
          >
            <Sliders />
          </button>
        </div>
      </div>
    </footer>
  );
}

function Notice({ text }: { readonly text: string | null }) {
  return (
    <p class="notice" role="status">
      {text}
    </p>
  );
}

/** Two sliders: a drawing for settings that looks the same with every font. */
function Sliders() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.5">
        <path d="M1 4.5h6.5M12 4.5h3M1 11.5h3M8.5 11.5H15" />
        <circle cx="9.75" cy="4.5" r="2" />
        <circle cx="6.25" cy="11.5" r="2" />
      </g>
    </svg>
  );
}
