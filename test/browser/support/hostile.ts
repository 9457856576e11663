/** Pages that try to learn of the extension, to use it, or to be taken for a part of it. */
import { BODY, SPOKEN } from './awkward.ts';

const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pier stays closed, board decides</title>${head}</head><body>${inside}</body></html>`;

/** Words of a page that would be markup if anybody took them for it. */
export const MARKUP = '<img src="x" onerror="ran=1"><b>closed</b>';
const escaped = MARKUP.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Owns the card's name: its constructor runs when such an element is made, and is shown the roots of its own elements. */
const CLAIM = `<script>
  window.seen = [];
  customElements.define('sourcelight-card', class extends HTMLElement {
    constructor() { super(); seen.push('made'); this.inside = this.attachInternals(); }
    connectedCallback() { seen.push('put in', this.inside.shadowRoot?.textContent ?? 'closed'); }
  });
</script>`;

/** Takes out whatever stands in the registry, and changes the article each time, so that it is looked at again. */
const CLEAR = `<script>
  window.cleared = 0;
  window.turns = 0;
  addEventListener('load', () => setInterval(() => {
    if (CSS.highlights.size > 0) { cleared++; CSS.highlights.clear(); }
    document.querySelector('h1').dataset.turn = ++turns;
    document.querySelector('#clock').textContent = turns;
  }, 10));
</script>`;

/** Scrolls all the time, through an article of so many marks that those near the window are set anew. */
const SCROLLING = `<script>
  setInterval(() => scrollTo(0, (window.turns * 400) % 40_000), 10);
</script>`;
const LONG = Array.from(
  { length: 1200 },
  (_, index) =>
    `<p>“The ${index + 2} boats stay where they are,” said Odile Brandt, the mayor.</p>`,
).join('');

/** Takes the names of what a script reads from the document, on a dark page, whose marks need a style sheet of their own. */
const CLOBBERED = [
  ...[
    'body',
    'documentElement',
    'createElement',
    'createRange',
    'caretPositionFromPoint',
    'location',
    'head',
  ],
  ...[
    'adoptedStyleSheets',
    'activeElement',
    'defaultView',
    'implementation',
    'addEventListener',
    'execCommand',
  ],
]
  .map((name) => `<img name="${name}" alt="">`)
  .join('');

export const hostile: Readonly<Record<string, string>> = {
  '/plain': page(`<article>${BODY}</article>`),
  '/clobbers': page(
    `<form id="browser"><input name="runtime"></form><form id="chrome"></form><article>${BODY}</article>${CLOBBERED}`,
    '<style>html { background: #111; color: #eee }</style>',
  ),
  '/claims-card': page(`<article>${BODY}</article>`, CLAIM),
  '/clears': page(`<article>${BODY}<p id="clock"></p></article>`, CLEAR),
  '/clears-scrolling': page(
    `<article>${BODY}${LONG}<p id="clock"></p></article>`,
    CLEAR + SCROLLING,
  ),
  '/markup': page(
    `<article>${BODY.replace(SPOKEN, `“The pier stays ${escaped} until the divers have seen it,”`)}
    <p>“We agree,” said ${escaped.replace('closed', 'Odile')} Brandt, the mayor of the town, after the meeting.</p></article>`,
  ),
};
