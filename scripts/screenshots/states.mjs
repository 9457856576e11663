// The popup where it has no list to show, and the panel where it waits.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from '../load.mjs';
import { click, has, hasNot } from './actions.mjs';

const { until } = await load('drivers', 'index');
const { marked } = await load('drivers', 'start');
const { lastTab, openBehind, closeTabs } = await load('drivers', 'extension-page');

const SAMPLE = fileURLToPath(new URL('../../samples/fishing-limits/index.html', import.meta.url));

/** Every state of popup and panel without a list, and those on the way to one. */
export async function photographStates(camera, server) {
  await photographLeft(camera, server);
  await photographOnTheWay(camera, server);
  await photographSwitchedOff(camera, server);
  await photographOnRequest(camera, server);
  await photographClickFirst(camera, server);
}

/** Pages that are not read, or cannot be. */
async function photographLeft({ driver, shoot }, server) {
  const addresses = {
    nothing: server.url('/plain'),
    'not-article': server.url('/list'),
    'other-language': server.url('/german'),
    pdf: server.url('/paper.pdf'),
    file: pathToFileURL(SAMPLE).href,
    'browser-page': driver.name === 'firefox' ? 'about:support' : 'chrome://version',
    // Nobody answers there: the browser shows a page of its own, which lets nobody in.
    'not-here': 'http://nobody.invalid/',
  };
  for (const [state, address] of Object.entries(addresses)) {
    const page = await driver.open('about:blank');
    await page.goto(address).catch(() => {});
    await until('a page', () =>
      // Between two pages there is nothing to ask.
      page.evaluate(() => location.href !== 'about:blank').catch(() => false),
    );
    const popup = await page.popup();
    await has(popup, 'main p');
    await shoot(popup, `popup-${state}`);
    if (state === 'not-article' || state === 'not-here') {
      await click(popup, '.situation .button');
      await hasNot(popup, '.situation .button');
      await shoot(popup, state === 'not-here' ? 'popup-refused' : 'popup-no-text');
    }
    await popup.close();
    await page.close();
  }
}

/** A page that is still on its way, and a long one while it is read. */
async function photographOnTheWay({ driver, shoot }, server) {
  const own = await driver.open(await driver.surface('src/ui/options/index.html'));
  for (const [state, path, sign] of [
    ['page-loading', '/unfinished', '.situation'],
    ['analysing', '/book', '.lead [role=status]'],
  ]) {
    for (const name of ['popup', 'panel']) {
      const tab = await openBehind(own, server.url(path));
      const surface = await driver.open(
        await driver.surface(`src/ui/${name}/index.html?tab=${tab}`),
      );
      await has(surface, sign);
      await shoot(surface, `${name}-${state}`);
      await surface.close();
      await closeTabs(own, [tab]);
    }
  }
  await own.close();
}

/** A site that is switched off, and a surface that fails. */
async function photographSwitchedOff({ driver, shoot }, server) {
  const page = await driver.open(server.url('/sample'));
  await marked(page);
  const popup = await page.popup();
  await has(popup, '.sources > li');
  await click(popup, '[role=switch]');
  await hasNot(popup, '.sources');
  await shoot(popup, 'popup-off');
  await click(popup, '[role=switch]');
  await has(popup, '.sources > li');
  // What cannot be drawn is told.
  await popup.evaluate(() => {
    Object.defineProperty(document.defaultView.Intl.NumberFormat.prototype, 'format', {
      get() {
        throw new Error('no numbers today');
      },
    });
  });
  await click(popup, '.count-quote');
  await has(popup, '.situation');
  await shoot(popup, 'popup-failed');
  await popup.close();
  await page.close();
}

/** Pages that are read only when the reader asks. */
async function photographOnRequest({ driver, shoot }, server) {
  const options = await driver.open(await driver.surface('src/ui/options/index.html'));
  await has(options, 'fieldset');
  const choose = (value) =>
    options.evaluate((index) => {
      const [group] = [...document.querySelectorAll('fieldset')].filter(
        (fieldset) => fieldset.querySelectorAll('input[type=radio]').length === 2,
      );
      group.querySelectorAll('input')[index].click();
    }, value);
  await choose(1);
  const page = await driver.open(server.url('/sample'));
  const popup = await page.popup();
  await has(popup, '.situation');
  await shoot(popup, 'popup-waiting');
  await popup.close();
  await page.close();
  await choose(0);
  await options.close();
}

/** The panel over a page that the extension may not read before a click on its button. */
async function photographClickFirst({ driver, shoot }, server) {
  await driver.restrict(true);
  const page = await driver.open(server.url('/sample'));
  const own = await driver.open(await driver.surface('src/ui/options/index.html'));
  const tab = await lastTab(own);
  const panel = await driver.open(await driver.surface(`src/ui/panel/index.html?tab=${tab}`));
  await has(panel, '.situation');
  await shoot(panel, 'panel-click-first');
  for (const one of [panel, own, page]) await one.close();
  await driver.restrict(false);
}
