import browser from 'webextension-polyfill';
import { words } from '../../words/words.ts';
import { CopyButton } from './copy-button.tsx';

/** One sentence for the reader, and the details for whoever can repair it. */
export function Failure({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const { version } = browser.runtime.getManifest();
  return (
    <div class="situation">
      <p role="alert">{words('stateFailed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words('tryAgain')}
      </button>
      <CopyButton
        class="button"
        label={words('copyDetails')}
        text={() => `Sourcelight ${version}\n${navigator.userAgent}\n${detail}`}
      />
    </div>
  );
}
