import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type WordKey, words } from '../../words/words.ts';

/** One sentence for the reader, and the details for whoever can repair it. */
export function Failure({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const [copied, setCopied] = useState<WordKey>('copyDetails');
  const copy = async () => {
    const { version } = browser.runtime.getManifest();
    try {
      await navigator.clipboard.writeText(
        `Sourcelight ${version}\n${navigator.userAgent}\n${detail}`,
      );
      setCopied('copied');
    } catch {
      setCopied('notCopied');
    }
  };
  return (
    <div class="situation">
      <p role="alert">{words('stateFailed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words('tryAgain')}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        {words(copied)}
      </button>
    </div>
  );
}
