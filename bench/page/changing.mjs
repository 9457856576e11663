// A page that changes: how soon marks follow, and what a page that never rests costs.

/** Milliseconds from the last of some changes until the marks have followed it; NaN where they do not. */
export async function timeToFollow(context, address, { settle }) {
  const page = await context.newPage();
  await page.goto(address);
  await settle(page);
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const SAID = '“We will open the east side in May,”';
        // What is added stands in the window, as the first of the article.
        const follows = () => {
          const [first] = CSS.highlights.get('sourcelight-speech') ?? [];
          return first?.startContainer.data?.startsWith(SAID) === true;
        };
        const add = (text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          document.querySelector('h1').after(paragraph);
        };
        add('The lamps on the pier went out at nine, and nobody came to look at them.');
        setTimeout(() => {
          add(`${SAID} said Odile Brandt, the mayor of the town.`);
          const last = performance.now();
          const look = () => {
            if (follows()) resolve(performance.now() - last);
            else if (performance.now() - last > 5000) resolve(Number.NaN);
            else setTimeout(look, 2);
          };
          look();
        }, 50);
      }),
  );
  await page.close();
  return time;
}

/** Processor time of all pages and extensions so far, in milliseconds. */
async function spent(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
}

/** Until what may be saved up for a page that changes now and then is spent, in milliseconds. */
const SPENDING = 25_000;

/** The share of a core that a page with a ticker in its article takes in the long run, with all that works for it. */
export async function costOfTicker(context, address, { settle, seconds }) {
  const page = await context.newPage();
  await page.goto(address);
  await settle(page);
  const session = await context.browser().newBrowserCDPSession();
  await page.evaluate(() => {
    const ticker = document.createElement('b');
    document.querySelector('article p').append(' By now ', ticker, ' people have signed.');
    let ticks = 0;
    setInterval(() => {
      ticker.textContent = String(++ticks);
    }, 100);
  });
  await page.waitForTimeout(SPENDING);
  const before = await spent(session);
  await page.waitForTimeout(1000 * seconds);
  const cost = (await spent(session)) - before;
  await session.detach();
  await page.close();
  return cost / (1000 * seconds);
}
