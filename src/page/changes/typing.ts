const OPTIONS = { capture: true, passive: true };
/** What the reader does who types no more; a field that scrolls its own text is no such thing. */
const ENDS = ['focusout', 'scroll'];

/**
 * Tells when the reader begins to type in the page, and when they leave the field or scroll the page: each letter is a
 * change of the page, after which Chromium looks at all marks again. No letter but the first meets a listener.
 *
 * @returns stops watching
 */
export function watchTyping(changed: (isTyping: boolean) => void): () => void {
  const typed = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    stop();
    for (const type of ENDS) addEventListener(type, ended, OPTIONS);
    changed(true);
  };
  const ended = ({ isTrusted, type, target }: Event): void => {
    if (!isTrusted || (type === 'scroll' && target !== document)) return;
    stop();
    addEventListener('beforeinput', typed, OPTIONS);
    changed(false);
  };
  const stop = (): void => {
    removeEventListener('beforeinput', typed, OPTIONS);
    for (const type of ENDS) removeEventListener(type, ended, OPTIONS);
  };
  addEventListener('beforeinput', typed, OPTIONS);
  return stop;
}
