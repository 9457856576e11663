import { isCutOff } from '../messages/cut-off.ts';
import { handle } from '../messages/handle.ts';
import { isListed } from '../messages/page-report.ts';
import { send } from '../messages/send.ts';
import type { View } from '../page/dom/frames.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { ReaderCard } from './card/reader-card.ts';
import { settle } from './only-one.ts';
import { opened } from './opened.ts';
import { PageSession } from './page-session.ts';
import { releaseWhenDone } from './release.ts';
import { Retirement, retireWhenDone } from './retire.ts';
import { nextPlace } from './scroll-follow.ts';
import { pause } from './slices.ts';

const retirement = new Retirement();

/** Reads the page, as the reader's settings have it, until this script is cut off or undone. */
async function start() {
  const settings = await loadSettings();
  const events = {
    changed: () => void announce(session),
    placed: (view: View) => card.follow(view),
  };
  const session = new PageSession(settings, events, retirement);
  const card = new ReaderCard(session, retirement);
  retirement.add(watchSettings((changed) => session.apply(changed)));
  const focus = releaseWhenDone(() => session.unfocus());
  retirement.add(() => focus.stop());
  retireWhenDone(retirement);
  session.start();
  return { session, card, focus };
}

/** Tells the toolbar button and whichever surfaces are open that something is new. */
async function announce(session: PageSession): Promise<void> {
  const report = session.report();
  const unnamed = isListed(report) && report.marksShown ? report.article.unnamed : 0;
  const heard = await send('page.changed', { state: report.state, unnamed });
  if (!heard.ok && isCutOff()) retirement.retire();
}

/** Answers the surfaces. Whoever asks before the settings are here waits for them. */
function answer(started: ReturnType<typeof start>): void {
  const stop = handle({
    'page.report': async () => (await started).session.report(),
    'page.read': async () => {
      const { session } = await started;
      session.force();
      return session.report();
    },
    'marks.show': async ({ shown }) => {
      const { session } = await started;
      session.showMarks(shown);
      return session.report();
    },
    'marks.toggle': async () => {
      const { session } = await started;
      session.showMarks();
      return session.report();
    },
    'statement.show': async ({ index }) => {
      const { session, focus } = await started;
      const found = session.focus(index);
      if (found) focus.begin();
      return { found };
    },
    'statement.step': async ({ by, tell }) => {
      const { session, card, focus } = await started;
      const index = session.step(by);
      if (index !== null) focus.begin();
      if (tell && index !== null) void card.openWhenStill(index);
      return { index };
    },
    'scroll.next': async ({ seen }) => {
      const { session } = await started;
      return nextPlace(() => session.readingPlace(), seen);
    },
    'selection.tell': async () => {
      const { session, card } = await started;
      await session.whenRead();
      return { found: card.openForSelection() };
    },
  });
  retirement.add(stop);
}

/**
 * Begins once the reader has opened the page, in a task of its own: reading the script is enough for the one that it comes
 * in.
 */
async function begin(): Promise<void> {
  await pause('user-visible');
  await opened(document);
  if (!isCutOff()) answer(start());
}

if (settle({ isCutOff, retire: () => retirement.retire() })) void begin();
