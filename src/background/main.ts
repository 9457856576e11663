import { handle } from '../messages/handle.ts';
import { inject } from './inject.ts';
import { paintBadge, showNotice } from './toolbar.ts';

// Nothing is kept here: the browser stops the background whenever it likes, and starts it with the next message.
handle({
  'page.changed': async (notice, sender) => {
    if (sender.tab?.id !== undefined) await showNotice(sender.tab.id, notice);
    return null;
  },
  'tab.inject': async ({ tabId }) => {
    await inject(tabId);
    return null;
  },
});

void paintBadge();
