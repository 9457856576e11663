// One load or one stretch of use, traced from outside. Times are processor time of the page's main thread, so that what
// else the machine does adds little to them.

/** Trace events that are script, or are there because of script. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'FireIdleCallback',
  'TimerFire',
  'v8.compile',
  'v8.callFunction',
]);
const SIGN = 'sourcelight bench';
const TASK = 'ThreadControllerImpl::RunTask';

/** Runs `act` in a page under trace, and gives back the events of the page's main thread. */
async function trace(page, session, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    categories: 'toplevel,devtools.timeline,v8,disabled-by-default-v8.compile',
    transferMode: 'ReportEvents',
  });
  await act();
  // Shows in the trace which thread is the page's.
  await page.evaluate((sign) => console.timeStamp(sign), SIGN);
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const sign = events.find(
    ({ name, args }) => name === 'TimeStamp' && args?.data?.message === SIGN,
  );
  return events
    .filter(
      ({ ph, dur, pid, tid }) => ph === 'X' && dur > 0 && pid === sign.pid && tid === sign.tid,
    )
    .map(({ name, ts, dur, tdur = 0, args }) => ({
      name,
      ts,
      end: ts + dur,
      cpu: tdur / 1000,
      args,
    }))
    .sort((a, b) => a.ts - b.ts || b.end - a.end);
}

/** The thread's tasks in order, none inside another, each with what it holds. */
function tasksOf(events) {
  const tasks = [];
  for (const event of events) {
    const last = tasks.at(-1);
    if (last !== undefined && event.ts < last.end) last.inside.push(event);
    else if (event.name === TASK) tasks.push({ ...event, inside: [] });
  }
  return tasks;
}

const sum = (list) => list.reduce((total, value) => total + value, 0);

/** One load: the lengths of our tasks, of the script's start, and what all tasks of the page block and take. */
export async function tracedLoad(context, address, { throttle = 1, settle }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const events = await trace(page, session, async () => {
    await page.goto(address);
    await settle(page);
  });
  await page.close();
  const tasks = tasksOf(events);
  const ours = tasks.filter(({ inside }) => inside.some(({ name }) => SCRIPT.has(name)));
  const start = events.filter(
    ({ name, args }) =>
      name === 'EvaluateScript' && String(args?.data?.url ?? '').startsWith('chrome-extension:'),
  );
  return {
    longest: Math.max(0, ...ours.map(({ cpu }) => cpu)),
    start: sum(start.map(({ cpu }) => cpu)),
    script: sum(ours.map(({ cpu }) => cpu)),
    blocking: sum(tasks.map(({ cpu }) => Math.max(0, cpu - 50))),
    thread: sum(tasks.map(({ cpu }) => cpu)),
  };
}

/** What scrolling to the end and typing a sentence take of the page's main thread, once the page has come to rest. */
export async function tracedUse(context, address, { settle, text }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(address);
  await settle(page);
  const total = async (act) => sum(tasksOf(await trace(page, session, act)).map(({ cpu }) => cpu));
  const box = await page.$('textarea');
  await box.focus();
  const frame = () => page.evaluate(() => new Promise(requestAnimationFrame));
  // A letter a frame, as readers type at the fastest: left to themselves some share one, and how many hangs on the machine.
  const typing = await total(async () => {
    for (const letter of text) {
      await page.keyboard.type(letter);
      await frame();
    }
  });
  await page.mouse.move(300, 300);
  const scrolling = await total(async () => {
    for (let i = 0; i < 40; i++) {
      await page.mouse.wheel(0, 240);
      await frame();
    }
  });
  await page.close();
  return { typing, scrolling };
}
