/** The settings page: files good and bad, resetting and undoing, colours and their contrast, what a policy has set. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaults } from '../../src/settings/schema.ts';
import { type Frame, type Page, takesPolicy, until } from './drivers/index.ts';
import { violationsInAll } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import { clearStorage, storedSettings, storeSettings } from './support/extension-page.ts';
import { setStage } from './support/stage.ts';
import { click, marked, message } from './support/surfaces.ts';

const size = { width: 900, height: 700 };

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size });
  let page: Page;

  beforeAll(async () => {
    page = await stage.openSurface('options');
  });
  beforeEach(async () => {
    await clearStorage(page);
    await storeSettings(page, { ...defaults, look: 'strong', sitesNever: ['mine.example'] });
    await page.reload();
    await says(page, 'mine.example');
  });

  const load = (text: string | null) =>
    page.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      const file = new File([content ?? ''], 'settings.json', { type: 'application/json' });
      if (content === null) file.text = () => Promise.reject(new DOMException('gone'));
      files.items.add(file);
      if (input === null) throw new Error('no field for a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const isSound = async (frame: Frame) =>
    expect(await violationsInAll(stage.driver, frame)).toEqual([]);
  const look = async () => (await storedSettings<{ readonly look: string }>(page)).look;

  test('a file of settings is loaded, and that is undone', async () => {
    await load(JSON.stringify({ ...defaults, look: 'lines' }));
    await says(page, message('fileLoaded'));
    await until('the new look', async () => (await look()) === 'lines');
    await click(page, '.undo');
    await says(page, message('undone'));
    expect(await storedSettings(page)).toMatchObject({
      look: 'strong',
      sitesNever: ['mine.example'],
    });
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused).toBe(message('fileSave'));
  });

  test.each([
    ['a damaged file', '{"look": "li'],
    ['a file of something else', '{"title": "Holidays"}'],
    ['a file that has gone since it was chosen', null],
  ])('%s changes nothing, and says so', async (_, text) => {
    await load(text);
    await says(page, message('fileWrong'));
    expect(await look()).toBe('strong');
  });

  test('a newer version’s file is loaded as far as it is understood, and says so', async () => {
    await load(JSON.stringify({ version: 99, look: 'tints', reading: { by: 'moonlight' } }));
    await says(page, message('fileNewer'));
    expect(await storedSettings(page)).toMatchObject({ look: 'tints', reading: 'automatic' });
  });

  test('resetting can be undone', async () => {
    await button(page, message('reset'));
    await says(page, message('resetDone'));
    await isSound(page);
    expect(await storedSettings(page)).toEqual(defaults);
    await click(page, '.undo');
    await says(page, message('undone'));
    expect(await look()).toBe('strong');
  });

  test('what is no site is told, and can be put right', async () => {
    const type = (name: string) =>
      page.evaluate(async (value) => {
        const input = document.querySelector<HTMLInputElement>('.add-site input');
        if (input === null) throw new Error('no field for a site');
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        document.querySelector<HTMLFormElement>('.add-site')?.requestSubmit();
      }, name);
    await type('not a site');
    await says(page, message('siteWrong'));
    await isSound(page);
    await type('https://other.example/news');
    await says(page, 'other.example');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(message('siteWrong'));
  });

  test('a colour shows its contrast, and goes back to the default', async () => {
    const contrast = () =>
      page.evaluate(() => document.querySelector('.contrast')?.textContent ?? '');
    const before = await contrast();
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=color]');
      if (input === null) throw new Error('no field for a colour');
      input.value = '#ffee99';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    // Seen while it is looked for, stored when it is chosen.
    await says(page, message('contrastLow'));
    await isSound(page);
    const stored = () =>
      storedSettings<{ readonly colours: { readonly quote: string | null } }>(page);
    expect((await stored()).colours.quote).toBeNull();
    await page.evaluate(() =>
      document.querySelector('input[type=color]')?.dispatchEvent(new Event('change')),
    );
    await until('the colour stored', async () => (await stored()).colours.quote === '#ffee99');
    await button(page, message('colourDefault'));
    await until('the contrast as it was', async () => (await contrast()) === before);
  });
});

/** Where a test may set one for its browser alone. */
const governed = browsers.filter(
  ({ name, executable }) => name === 'firefox' || takesPolicy(executable),
);

describe.each(governed)('a policy in $name', (browser) => {
  const policy = { look: 'lines', badge: false, sitesNever: ['school.example', '127.0.0.1'] };
  const stage = setStage(browser, { size, policy });

  test('what it sets is shown and cannot be changed, and the rest can', async () => {
    const page = await stage.openSurface('options');
    await says(page, message('managedHint'));
    await says(page, 'school.example');
    expect(await violationsInAll(stage.driver, page)).toEqual([]);
    const groups = await page.evaluate(() =>
      [...document.querySelectorAll('fieldset')].map((group) => ({
        title: group.querySelector('legend')?.textContent ?? '',
        locked: group.disabled,
        told: document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent,
      })),
    );
    const locked = groups.filter((group) => group.locked);
    expect(locked.map(({ title }) => title)).toEqual(
      (['lookTitle', 'sitesNeverTitle', 'toolbarTitle'] as const).map(message),
    );
    for (const { told } of locked) expect(told).toContain(message('managedHere'));
    const chosen = await page.evaluate(
      () => document.querySelector('input[type=radio]:checked')?.closest('label')?.textContent,
    );
    expect(chosen).toBe(message('lookLines'));
    await page.close();
  });

  test('pages are marked as it says', async () => {
    const page = await stage.open('/sample');
    await marked(page);
    const style = await page.evaluate(() =>
      [...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      ),
    );
    expect(style.join('\n')).toMatch(/sourcelight-quote[^}]*transparent/);
    await page.close();
  });

  test('what the reader changes beside it is stored without what it sets', async () => {
    const page = await stage.openSurface('options');
    const own = { ...defaults, look: 'strong', sitesNever: ['mine.example'] };
    await storeSettings(page, own);
    await page.reload();
    await says(page, message('readingOnRequest'));
    await page.evaluate((label) => {
      const choices = [...document.querySelectorAll('label')];
      choices.find(({ textContent }) => textContent === label)?.click();
    }, message('readingOnRequest'));
    const stored = () => storedSettings<{ readonly reading: string }>(page);
    await until('the change', async () => (await stored()).reading === 'on-request');
    expect(await stored()).toEqual({ ...own, reading: 'on-request' });
    await clearStorage(page);
    await page.close();
  });

  test('on a site that it leaves out, the switch stays off and says why', async () => {
    const page = await stage.driver.open(stage.url('/sample').replace('localhost', '127.0.0.1'));
    const popup = await page.popup();
    const isOn = () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked);
    await until('the switch', async () => (await isOn()) === false);
    await click(popup, '[role=switch]');
    await says(popup, message('managedHere'));
    expect(await isOn()).toBe(false);
    await popup.close();
    await page.close();
  });
});

function says(frame: Frame, text: string): Promise<boolean> {
  return until(`“${text}”`, () =>
    frame.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
}

/** Clicks the button that says this. */
function button(frame: Frame, text: string): Promise<boolean> {
  return until(text, () =>
    frame.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find(({ textContent }) => textContent === wanted);
      found?.click();
      return found !== undefined;
    }, text),
  );
}
