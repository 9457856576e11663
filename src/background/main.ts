import { handle } from '../messages/handle.ts';
import { inject } from './inject.ts';

// Nothing is kept here: the browser stops the background whenever it likes, and starts it with the next message.
handle({
  'page.changed': () => null,
  'tab.inject': async ({ tabId }) => {
    await inject(tabId);
    return null;
  },
});
