import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { readMarks, until } from '../drivers/scripts.ts';
import type { Mark, Page, Popup } from '../drivers/types.ts';
import { seen } from './seen.ts';

/** A message of the interface in English. */
export function message(key: keyof typeof messages): string {
  return messages[key].message;
}

/** The marks of the page by highlight, as a reader sees their text; of Sourcelight's highlights only. */
export async function marksOf(page: Page): Promise<Record<string, string[]>> {
  const byName: Record<string, string[]> = {};
  for (const { name, text } of await readMarks(page)) {
    if (!name.startsWith('sourcelight-')) continue;
    byName[name] ??= [];
    byName[name].push(seen(text));
  }
  return byName;
}

/** Waits until the page is marked, and gives back its marks. */
export async function marked(page: Page): Promise<Record<string, string[]>> {
  await until('marks', async () => (await readMarks(page)).some(isSentence));
  return marksOf(page);
}

function isSentence({ name }: Mark): boolean {
  return name === 'sourcelight-quote' || name === 'sourcelight-anonymous';
}

/** Waits until the popup has this text. */
export function shows(popup: Popup, text: string): Promise<boolean> {
  return until(`“${text}” in the popup`, () =>
    popup.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
}

/** Waits for the popup's list of statements. */
export function listed(popup: Popup): Promise<number> {
  return until('statements in the popup', () =>
    popup.evaluate(() => document.querySelectorAll('.sources > li').length),
  );
}
