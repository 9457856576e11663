/** What `npm start` needs besides the drivers: the sample's page, and what there is to say about it. */
import { until } from '../drivers/scripts.ts';
import type { Page, Popup } from '../drivers/types.ts';
import { seen } from './seen.ts';
import { marked } from './surfaces.ts';

export { servePages } from './server.ts';
export { marked };

/** The popup's content as lines of plain text. */
export async function summary(popup: Popup): Promise<string[]> {
  await until('the popup’s list', () =>
    popup.evaluate(() => document.querySelectorAll('.sources > li').length),
  );
  const lines = await popup.evaluate(() => {
    const text = (element: Element | null) => (element as HTMLElement | null)?.innerText ?? '';
    return [
      ...[...document.querySelectorAll('.lead > *, .count')].map(text),
      ...[...document.querySelectorAll('section')].flatMap((section) => [
        `${text(section.querySelector('h2'))}:`,
        ...[...section.querySelectorAll('.source')].map((source) =>
          ['.source-name', '.source-about']
            .map((part) => text(source.querySelector(part)))
            .join(', '),
        ),
      ]),
    ];
  });
  return lines.map(seen);
}

/** How many marks each highlight has. */
export async function countMarks(page: Page): Promise<string> {
  const byName = Object.entries(await marked(page));
  return byName
    .map(([name, texts]) => `${texts.length} ${name.replace('sourcelight-', '')}`)
    .join(', ');
}
