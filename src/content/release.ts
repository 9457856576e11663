/**
 * Lets go of the statement in focus when the reader goes on: with a click, a tap or Escape. The page's keys are listened
 * for only as long as there is one.
 *
 * @param release lets go
 */
export function releaseWhenDone(release: () => void): {
  /** There is a statement in focus. */
  begin(): void;
  stop(): void;
} {
  let listeners = new AbortController();
  const end = () => {
    listeners.abort();
    release();
  };
  return {
    begin() {
      listeners.abort();
      listeners = new AbortController();
      const options = { capture: true, passive: true, signal: listeners.signal };
      addEventListener('pointerdown', end, options);
      addEventListener('keydown', ({ key }) => key === 'Escape' && end(), options);
    },
    stop: () => listeners.abort(),
  };
}
