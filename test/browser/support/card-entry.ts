/** Draws the card in one of the extension's own pages, with a shadow root that tests can look into. */
import { Card } from '../../../src/content/card/card.ts';
import type { Ground } from '../../../src/settings/mark-style.ts';

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function open(this: Element) {
  return attach.call(this, { mode: 'open' });
};

new Card().show({
  sources: [
    {
      sentences: [
        'Unnamed source: two clerks, through the Harbour Post.',
        'The article gives no reason.',
      ],
      reasons: ['“told” shows that somebody says, writes or thinks this.'],
    },
    { sentences: ['Ines Holm, in the article’s words.'], reasons: [] },
  ],
  ground: (new URLSearchParams(location.search).get('ground') ?? 'light') as Ground,
  mark: [{ left: 20, top: 20, right: 300, bottom: 40 }],
  at: 20,
  focus: true,
  onCopy: async () => true,
});
