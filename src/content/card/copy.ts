/**
 * Copies a text, in answer to a click.
 *
 * @returns whether it was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without HTTPS have no clipboard, and pages can deny it by policy; the old way asks neither.
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
