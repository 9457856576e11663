/** When the words of a page may have got other colours: a dark mode of the page's, the system's or an extension's. */

/** Time that colours are given to fade into each other, in milliseconds. */
const FADE = 300;
const SHEET = /^(?:style|link)$/i;

/** Whether a change may do it: a sheet that comes or goes, or a word to the page's root or body. */
export function mayRestyle({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return /^(?:html|body)$/i.test(target.nodeName);
  return [...addedNodes, ...removedNodes].some(({ nodeName }) => SHEET.test(nodeName));
}

/** Calls `restyled` some time after changes of which `noticed` has been told, or after the system has changed its colours. */
export function watchRestyles(restyled: () => void): { noticed(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noticed = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      restyled();
    }, FADE);
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', noticed);
  return {
    noticed,
    stop() {
      dark.removeEventListener('change', noticed);
      clearTimeout(timer);
    },
  };
}
