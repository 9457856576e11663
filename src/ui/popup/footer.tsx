import { canOpenPanel, openPanel } from '../../panel/open-panel.ts';
import { words } from '../../words/words.ts';
import { Footer } from '../parts/footer.tsx';
import type { PageHandle } from '../parts/use-page.ts';

/** The popup's foot, with the way to the panel; the popup closes when the reader has taken a way out. */
export function PopupFooter({ page }: { readonly page: PageHandle }) {
  const leave = () => globalThis.close();
  const toPanel = async () => {
    if (await openPanel(page.tab)) leave();
  };
  return (
    <Footer page={page} onLeave={leave}>
      {canOpenPanel() && (
        <button type="button" class="plain-button to-panel" onClick={() => void toPanel()}>
          {words('sidePanel')}
        </button>
      )}
    </Footer>
  );
}
