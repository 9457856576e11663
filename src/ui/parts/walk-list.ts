/** Moves the focus through a list's sources and statements with the arrow keys, Home and End. */
export function walkList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { currentTarget, target } = event;
  if (!(target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('.source, .statement-text')];
  // From a “Why?” the way goes on from its statement.
  const row = target.closest('.statement')?.querySelector<HTMLElement>('.statement-text') ?? target;
  const at = stops.indexOf(row);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
}
