import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { words } from '../../words/words.ts';

/** One sentence for the reader, and the details for whoever can repair it. */
export function Failure({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const { version } = browser.runtime.getManifest();
    await navigator.clipboard.writeText(
      `Sourcelight ${version}\n${navigator.userAgent}\n${detail}`,
    );
    setCopied(true);
  };
  return (
    <div class="situation">
      <p role="alert">{words('stateFailed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words('tryAgain')}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        {copied ? words('copied') : words('copyDetails')}
      </button>
    </div>
  );
}
