/** Pages that a reading extension must bear: hostile, huge, odd, and changing under its eyes. All words are our own. */
import type { Served } from './server.ts';

export const SPOKEN = '“The pier stays closed until the divers have seen every pile of it,”';
const OTHERS = [
  'The harbour board met on Monday evening in the old customs house, and it met behind closed doors for the first hour.',
  'Nobody had expected a decision, because the report of the engineers had only come in the night before the meeting.',
  'Three shops on the pier have lost their custom, and a fourth has moved its tables to the other side of the square.',
];
export const BODY = `<h1>Pier stays closed, board decides</h1>
<p>${SPOKEN} said Ines Holm, who leads the board.</p>${OTHERS.map((text) => `<p>${text}</p>`).join('\n')}`;

const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pier stays closed, board decides</title>${head}</head><body>${inside}</body></html>`;
const article = (head = '', after = '') => page(`<article>${BODY}</article>${after}`, head);

/** Breaks what a script would lean on, and mends it again when the first mark is there, so that a test can read it. */
const OVERWRITTEN = `<script>
  const broken = () => { throw new Error('overwritten by the page'); };
  const kept = [];
  const overwrite = (object, name, as) => {
    kept.push([object, name, Object.getOwnPropertyDescriptor(object, name)]);
    Object.defineProperty(object, name, { configurable: true, ...as });
  };
  const registry = CSS.highlights;
  const mend = setInterval(() => {
    if (registry.size === 0) return;
    clearInterval(mend);
    for (let i = 0; i < kept.length; i++) Object.defineProperty(kept[i][0], kept[i][1], kept[i][2]);
  }, 20);
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'nodeType']) overwrite(Node.prototype, name, { get: broken });
  overwrite(CharacterData.prototype, 'data', { get: broken });
  overwrite(Element.prototype, 'localName', { get: broken });
  for (const name of ['getAttribute', 'querySelectorAll', 'checkVisibility']) overwrite(Element.prototype, name, { value: broken });
  overwrite(Document.prototype, 'createTreeWalker', { value: broken });
  for (const name of ['getComputedStyle', 'requestIdleCallback', 'Map', 'Set', 'WeakMap', 'JSON', 'Range', 'StaticRange', 'Highlight', 'Promise']) overwrite(window, name, { value: broken });
  for (const name of ['map', 'filter', 'some', 'indexOf', 'flatMap', 'slice', Symbol.iterator]) overwrite(Array.prototype, name, { value: broken });
</script>`;

const CLOBBERED = `<form id="f">${['parentNode', 'firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'textContent', 'contains', 'isConnected', 'className', 'checkVisibility'].map((name) => `<input name="${name}">`).join('')}
${['body', 'documentElement', 'createTreeWalker', 'querySelectorAll', 'defaultView', 'createRange', 'location'].map((name) => `<img name="${name}" alt="">`).join('')}<p id="sourcelightResident"></p><div>${BODY}</div></form>`;

/** Every character that Unicode calls a quotation mark, or that is set for one. */
const QUOTATION_MARKS =
  '" \' ` ´ « » ‘ ’ ‚ ‛ “ ” „ ‟ ‹ › ❛ ❜ ❝ ❞ ❟ ❠ ❮ ❯ ⹂ 「 」 『 』 〝 〞 〟 ﹁ ﹂ ﹃ ﹄ ＂ ＇ ｢ ｣ 🙶 🙷 🙸'.split(
    ' ',
  );

/** `text` in UTF-16 with its mark of byte order. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** An editor in the article, and a frame that no script of another document may look into. */
const DRAFT =
  '<div contenteditable="true"><p>“I am not done with this,” said Odile Brandt, the mayor.</p></div>';
const SANDBOXED = `<iframe sandbox srcdoc="${article().replaceAll('"', '&quot;')}"></iframe>`;

const CSP = {
  'content-security-policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
};

/** Pages whose article must be marked, by name. */
export const readable: Readonly<Record<string, string | Served>> = {
  'a strict policy, Trusted Types, a sandbox': { body: article(), headers: CSP },
  'prototypes and globals overwritten': article(OVERWRITTEN),
  'a form and images that take the names of properties': page(CLOBBERED),
  '5,000 levels deep': page(`${'<div>'.repeat(5000)}<article>${BODY}</article>`),
  '200,000 elements': article('', `<ul>${'<li><i>pier</i> <b>x</b></li>'.repeat(66_000)}</ul>`),
  'a table of 20,000 rows': article(
    '',
    `<table>${'<tr><td>high water</td><td>4.2</td></tr>'.repeat(20_000)}</table>`,
  ),
  'a text node of a million characters': article('', `<pre>${'tide table '.repeat(91_000)}</pre>`),
  'a paragraph of a million characters': page(
    `<article>${BODY}<p>${'The tide comes in, and the tide goes out. '.repeat(24_000)}</p></article>`,
  ),
  'a word of a million capitals': page(
    `<article>${BODY}<p>The code is ${'ACGT'.repeat(250_000)}, as far as it is known.</p></article>`,
  ),
  'an editor and a sandboxed frame in the article': page(
    `<article>${BODY}${DRAFT}</article>${SANDBOXED}`,
  ),
  'text that a style sheet hides, and text that it sets in capitals': page(
    `<article>${BODY.replace('<p>', '<p class="loud">')}
    <p class="gone">“I am not done with this,” said Odile Brandt, the mayor.</p>
    <p class="clipped">“I am not done with this,” said Odile Brandt, the mayor.</p></article>`,
    '<style>.loud { text-transform: uppercase } .gone { display: none } .clipped { position: absolute; clip-path: inset(50%) }</style>',
  ),
  'an open shadow root in another': page(
    `<pier-app></pier-app><script>
      const app = document.querySelector('pier-app').attachShadow({ mode: 'open' });
      app.innerHTML = '<header>The Pier</header><pier-story></pier-story>';
      app.querySelector('pier-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(BODY)};
    </script>`,
  ),
  'right to left': page(`<article dir="rtl">${BODY}</article>`),
  'invalid UTF-8': {
    body: Buffer.concat([Buffer.from(article()), Uint8Array.of(0xc3, 0x28, 0xff, 0xfe)]),
    headers: {},
  },
  'an old encoding': {
    body: Buffer.from(
      article().replace('utf-8', 'windows-1252').replace('“', '\x93').replace('”', '\x94'),
      'latin1',
    ),
    headers: { 'content-type': 'text/html' },
  },
  'UTF-16': {
    body: utf16(article().replace('utf-8', 'utf-16')),
    headers: { 'content-type': 'text/html' },
  },
  XHTML: {
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Pier stays closed, board decides</title></head><body><article>${BODY}</article></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  'XHTML with an element that is only called a frame': {
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Pier stays closed, board decides</title><style>iframe { display: block; width: 500px; height: 300px }</style></head><body><iframe xmlns="urn:none">4.2</iframe><article>${BODY}</article></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  'text that a script has cut in the middle of a character': article(
    '',
    "<script>document.querySelectorAll('p').forEach((p) => p.append(' \\ud83d'))</script>",
  ),
  'a quotation in every pair of marks': article(
    '',
    `<p>${QUOTATION_MARKS.flatMap((open) => QUOTATION_MARKS.map((close) => `${open}x${close}`)).join(' ')}</p>`,
  ),
};

/** Pages without an article to read, by name. */
export const unreadable: Readonly<Record<string, string | Served>> = {
  'an article in an editor': page(`<div contenteditable="true">${BODY}</div>`),
  'an article that is edited as a whole': article("<script>document.designMode = 'on'</script>"),
  'a text file': {
    body: `Tide tables\n\n${'4.2 5.1 4.9 3.8\n'.repeat(40)}`,
    headers: { 'content-type': 'text/plain' },
  },
  'an XML document': {
    body: `<?xml version="1.0"?><feed><entry><p>${SPOKEN} said Ines Holm.</p></entry></feed>`,
    headers: { 'content-type': 'application/xml' },
  },
  'a frameset': '<!doctype html><html><frameset cols="50%,50%"><frame><frame></frameset></html>',
  'an empty page': '',
};

/** Pages that change, each with a function `change` that does it. */
export const changing = {
  '/added': article(
    `<script>function change() { const p = document.createElement('p'); p.textContent = '“We will open the east side in May,” said Odile Brandt, the mayor, after the meeting.'; document.querySelector('article').append(p); }</script>`,
  ),
  '/clobbered': page(
    `${CLOBBERED}<script>function change() { const p = document.createElement('p'); p.textContent = '“We will open the east side in May,” said Odile Brandt, the mayor, after the meeting.'; const form = document.createElement('form'); form.innerHTML = '<input name="nodeName">'; const div = Element.prototype.querySelector.call(document.forms[0], 'div'); div.append(form); div.append(p); HTMLFormElement.prototype.append.call(document.forms[0], ' '); }</script>`,
  ),
  '/replaced': article(
    `<script>function change() { const first = document.querySelector('p').firstChild; first.data = '“Nothing has been decided yet,” said Ines Holm, who leads the board of the harbour.'; }</script>`,
  ),
  '/hydrated': article(
    `<script>function change() { const story = document.querySelector('article'); story.innerHTML = story.innerHTML; }</script>`,
  ),
  '/walled': page(
    `<article>${BODY}</article>`,
    `<style>.wall article { display: none }</style><script>
      document.documentElement.className = 'wall';
      function change() { document.documentElement.className = ''; }</script>`,
  ),
  // As browsers translate: each text goes into two elements of their own, one after the other.
  '/translated': article(
    `<script>function change() {
      const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach((text, i) => setTimeout(() => {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstChild.textContent = text.data.replace('stays closed until', 'stays shut until');
        text.replaceWith(font);
      }, 10 * i));
    }</script>`,
  ),
  '/removed': article(
    `<script>function change() { document.querySelector('p').remove(); }</script>`,
  ),
  '/navigated': article(
    `<script>function change() { history.pushState({}, '', '/elsewhere'); document.title = 'Lamps on the bridge'; document.querySelector('article').innerHTML = '<h1>Lamps on the bridge</h1>' + '<p>The lamps on the bridge will be lit again from Friday, after a winter in which people crossed it by the light of their telephones.</p>'.repeat(1) + '<p>“I have missed them more than I thought,” said Tamsin Rell, who sells newspapers there.</p><p>The town has paid for new cables, and the old ones are to be shown in the museum of technology.</p>'; }</script>`,
  ),
  '/cleared': article(
    `<script>function change() { CSS.highlights.clear(); document.querySelector('h1').append(' '); }</script>`,
  ),
  '/edited': article(
    `<script>function change() { document.designMode = 'on'; document.querySelector('article').insertAdjacentHTML('beforeend', '<p>“I am still writing this,” said Odile Brandt, the mayor.</p>'); }</script>`,
  ),
  '/rewritten': article(
    `<script>function change() { document.open(); document.write(${JSON.stringify(article().replace('closed until', 'shut until')).replaceAll('</script', '<\\/script')}); document.close(); }</script>`,
  ),
  '/storm': article(
    `<script>let turns = 0; setInterval(() => { const list = document.querySelector('#storm'); list.textContent = ''; for (let i = 0; i < 400; i++) { const item = document.createElement('li'); item.textContent = 'boat ' + i; list.append(item); } document.querySelector('#clock').textContent = ++turns; }, 20); function change() { document.querySelector('h1').after('Added.'); }</script>`,
    '<p id="clock">0</p><ul id="storm"></ul>',
  ),
  '/darkened': article(
    `<script>function change() { const style = document.createElement('style'); style.textContent = 'html, p { background: #181a1b !important; color: #e8e6e3 !important }'; document.head.append(style); const sheet = new CSSStyleSheet(); sheet.replaceSync(':root { color-scheme: dark }'); document.adoptedStyleSheets = [sheet]; }</script>`,
  ),
  '/inverted': article(
    `<script>function change() { const style = document.createElement('style'); style.textContent = 'html { filter: invert(1) hue-rotate(180deg) !important; background: #111 !important }'; document.documentElement.append(style); document.documentElement.setAttribute('class', 'dark'); }</script>`,
  ),
  '/ticker': article(
    `<script>let ticks = 0; setInterval(() => { document.querySelector('#clock').textContent = ++ticks; }, 20); function change() {}</script>`,
    '<div id="clock">0</div>',
  ),
} as const;
