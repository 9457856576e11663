import { handle } from '../messages/handle.ts';
import { send } from '../messages/send.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { ReaderCard } from './card/reader-card.ts';
import { settle } from './only-one.ts';
import { PageSession } from './page-session.ts';
import { isCutOff, Retirement } from './retire.ts';
import { nextPlace } from './scroll-follow.ts';

const retirement = new Retirement();

/** Reads the page and answers the surfaces, until this script is cut off or undone. */
async function live(): Promise<void> {
  const settings = await loadSettings();
  const announce = async () => {
    const { state, ...report } = session.report();
    const unnamed = 'article' in report && report.marksShown ? report.article.unnamed : 0;
    const heard = await send('page.changed', { state, unnamed });
    if (!heard.ok && isCutOff()) retirement.retire();
  };
  const session = new PageSession(settings, () => void announce(), retirement);

  const card = new ReaderCard(session, retirement);
  retirement.add(watchSettings((changed) => session.apply(changed)));
  retirement.add(
    handle({
      'page.report': () => session.report(),
      'page.read': () => {
        session.force();
        return session.report();
      },
      'marks.show': ({ shown }) => {
        session.showMarks(shown);
        return session.report();
      },
      'statement.show': ({ index }) => ({ found: session.focus(index) }),
      'marks.toggle': () => {
        session.showMarks();
        return session.report();
      },
      'statement.step': ({ by, tell }) => {
        const index = session.step(by);
        if (tell && index !== null) void card.openWhenStill(index);
        return { index };
      },
      'scroll.next': ({ seen }) => nextPlace(() => session.readingPlace(), seen),
      'selection.tell': () => ({ found: card.openForSelection() }),
    }),
  );

  const letGo = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape') session.unfocus();
  };
  for (const type of ['pointerdown', 'keydown']) {
    addEventListener(type, letGo, { capture: true, passive: true });
    retirement.add(() => removeEventListener(type, letGo, { capture: true }));
  }

  session.start();
}

if (settle({ isCutOff, retire: () => retirement.retire() })) void live();
