/** Waits until a page that the browser has loaded ahead of the reader is opened, if it ever is. */
export function opened(document: EventTarget & { readonly prerendering?: boolean }): Promise<void> {
  return new Promise((resolve) => {
    if (document.prerendering !== true) resolve();
    else document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
