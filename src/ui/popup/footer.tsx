import browser from 'webextension-polyfill';
import { canOpenPanel, openPanel } from '../../panel/open-panel.ts';
import { words } from '../../words/words.ts';
import { StepButtons } from '../parts/step-buttons.tsx';
import type { PageHandle } from '../parts/use-page.ts';

/** The way through the marks, and to the other surfaces. */
export function Footer({ page }: { page: PageHandle }) {
  const toPanel = async () => {
    await openPanel(page.tab);
    close();
  };
  const toSettings = async () => {
    await browser.runtime.openOptionsPage();
    close();
  };
  return (
    <StepButtons page={page}>
      {canOpenPanel() && (
        <button type="button" class="plain-button" onClick={() => void toPanel()}>
          {words('sidePanel')}
        </button>
      )}
      <button
        type="button"
        class="plain-button"
        aria-label={words('settings')}
        title={words('settings')}
        onClick={() => void toSettings()}
      >
        <span aria-hidden="true">⚙</span>
      </button>
    </StepButtons>
  );
}
