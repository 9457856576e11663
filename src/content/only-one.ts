/** A content script that runs here, as another one in the same page sees it. */
export interface Resident {
  readonly isCutOff: () => boolean;
  readonly retire: () => void;
}

declare global {
  var sourcelightResident: Resident | undefined;
}

/**
 * Takes the one place that a page has for us. A script can come twice, by the manifest and by injection, and after an
 * update Chrome runs the new one in the world of the old one: who still lives stays, who is cut off retires.
 *
 * @returns whether the place was free.
 */
export function settle(resident: Resident): boolean {
  // An own property: in a page with `<p id="sourcelightResident">`, Chrome's content scripts find that under the name.
  const other = Object.hasOwn(globalThis, 'sourcelightResident')
    ? globalThis.sourcelightResident
    : undefined;
  if (other !== undefined && !other.isCutOff()) return false;
  other?.retire();
  globalThis.sourcelightResident = resident;
  return true;
}
