import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { readMarks, until } from '../drivers/scripts.ts';
import type { Frame, Mark } from '../drivers/types.ts';
import { seen } from './seen.ts';

/** A message of the interface in English. */
export function message(key: keyof typeof messages): string {
  return messages[key].message;
}

/** The marks of the page by highlight, as a reader sees their text; of Sourcelight's highlights only. */
export async function marksOf(page: Frame): Promise<Record<string, string[]>> {
  const byName: Record<string, string[]> = {};
  for (const { name, text } of await readMarks(page)) {
    if (!name.startsWith('sourcelight-')) continue;
    byName[name] ??= [];
    byName[name].push(seen(text));
  }
  return byName;
}

/** Waits until the page is marked, and gives back its marks. */
export async function marked(page: Frame): Promise<Record<string, string[]>> {
  await until('marks', async () => (await readMarks(page)).some(isSentence));
  return marksOf(page);
}

function isSentence({ name }: Mark): boolean {
  return name === 'sourcelight-quote' || name === 'sourcelight-anonymous';
}

/** Waits until the popup has this text. */
export function shows(popup: Frame, text: string): Promise<boolean> {
  return until(`“${text}” in the popup`, () =>
    popup.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
}

/** Clicks an element once it is there. */
export function click(frame: Frame, selector: string): Promise<boolean> {
  return until(selector, () =>
    frame.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}

/** Waits for the list of statements, in the popup or the panel. */
export function listed(popup: Frame): Promise<number> {
  return until('statements in the popup', () =>
    popup.evaluate(() => document.querySelectorAll('.sources > li').length),
  );
}

/** A source as the popup lists it, with all its statements. */
export interface Entry {
  /** The list it stands in: `unnamed`, `speakers` or `groups`. */
  readonly section: string;
  readonly name: string;
  /** Its kind, or its outlet and the reason for anonymity. */
  readonly about: string;
  readonly statements: readonly string[];
}

/** Opens every source of the popup or the panel and reads the lists. */
export async function readEntries(popup: Frame): Promise<Entry[]> {
  await until('every source opened', () =>
    popup.evaluate(() => {
      const closed = document.querySelectorAll<HTMLElement>('.source[aria-expanded="false"]');
      for (const source of closed) source.click();
      return closed.length === 0;
    }),
  );
  const entries = await popup.evaluate(() => {
    const text = (element: Element | null) => element?.textContent ?? '';
    return [...document.querySelectorAll('.sources > li')].map((entry) => ({
      section: entry.closest('section')?.getAttribute('aria-labelledby') ?? '',
      name: text(entry.querySelector('.source-name')),
      about: text(entry.querySelector('.source-about')),
      statements: [...entry.querySelectorAll('.statement-text')].map(text),
    }));
  });
  return entries.map((entry) => ({ ...entry, statements: entry.statements.map(seen) }));
}
