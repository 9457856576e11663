import { useState } from 'preact/hooks';
import { words } from '../../words/words.ts';

interface Props {
  readonly label: string;
  /** What is copied. */
  readonly text: () => string;
  readonly class: string;
  /** The element that says what the button is about. */
  readonly describedBy?: string;
}

/** Copies a text, and says whether that was done, until the reader goes on. */
export function CopyButton({ label, text, class: look, describedBy }: Props) {
  const [said, setSaid] = useState(label);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(words('copied'));
    } catch {
      setSaid(words('notCopied'));
    }
  };
  return (
    <button
      type="button"
      class={look}
      aria-describedby={describedBy}
      onClick={() => void copy()}
      onBlur={() => setSaid(label)}
    >
      {/* Only what has been done is told. */}
      <span aria-live={said === label ? 'off' : 'polite'}>{said}</span>
    </button>
  );
}
