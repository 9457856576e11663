/** Pages that grow: each has a `change()` that adds what it lacks. All words are our own. */
import { longArticle } from './pages.ts';

const page = (title: string, body: string, change: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${head}
  <script>function change() { ${change} }</script></head><body>${body}</body></html>`;

const FILLER = [
  'Four colonies have moved to the roof, where nobody minds them and the lime trees of the square are in reach.',
  'The boxes were carried up on a Sunday, one stair after the other, and nobody in the house was stung that day.',
  'In the interval the windows on that side stay shut, which the singers had asked for, and so had the neighbours.',
];
const filler = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${i + from}. ${FILLER[i % FILLER.length]}</p>`).join(
    '',
  );

const story = (title: string, body: string) =>
  `<div class="story"><h1 class="title">${title}</h1><div class="text">${body}${filler(1, 3)}</div></div>`;

const entry = (time: string, body: string) =>
  `<article class="entry"><time>${time}</time><h2>At ${time}</h2>${body}</article>`;

export const growing = {
  '/scroll': page(
    'Bees on the roof of the opera',
    `<main>${story('Bees on the roof of the opera', '<p>“They come back at the second bell,” said Anselm Roy, the stage manager.</p>')}</main>`,
    `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(
      story(
        'Dog completes the marathon',
        '<p>“I thought it belonged to the man in front,” Roy said on Sunday.</p>',
      ),
    )})`,
  ),
  '/live': page(
    'Storm reaches the coast',
    `<main><h1>Storm reaches the coast</h1><div class="posts">${entry('12:00', filler(1, 2))}${entry('11:00', `<p>“We are not going to race it,” said Lene Aas, the harbour master.</p>${filler(3, 1)}`)}${entry('10:00', filler(5, 2))}</div></main>`,
    `document.querySelector('.posts').insertAdjacentHTML('afterbegin', ${JSON.stringify(
      entry('13:00', '<p>“The worst is over,” Aas said a moment ago.</p>'),
    )})`,
    '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
  ),
  '/long': page(
    'The history of the harbour',
    `<article><h1>The history of the harbour</h1><p>“It was never finished,” said Lene Aas, the harbour master.</p>${filler(1, 400)}</article>`,
    `document.querySelector('article').insertAdjacentHTML('beforeend', '<p>“It never will be,” Aas said.</p>')`,
  ),
  '/left': {
    body: page(
      'The pier stays closed',
      `<article><h1>The pier stays closed</h1><p>“It is not safe,” said Lene Aas, the harbour master.</p><p>A person close to the board said that the repair would take a year.</p>${filler(1, 3)}</article>`,
      '',
    ),
    headers: { 'cache-control': 'max-age=600' },
  },
  '/shadow': page(
    'The bridge is open',
    '<news-page></news-page>',
    `const root = document.querySelector('news-page').shadowRoot;
    const add = (markup) => { root.querySelector('article').insertAdjacentHTML('beforeend', markup); };
    if (root.querySelector('p') === null) add(${JSON.stringify(`<h1>The bridge is open</h1><p>“It swings again,” said Lene Aas, the harbour master.</p>${filler(1, 4)}`)});
    else add('<p>“And it squeaks,” Aas said.</p>')`,
    `<script>addEventListener('DOMContentLoaded', () => { document.querySelector('news-page').attachShadow({ mode: 'open' }).innerHTML = '<article></article>'; });</script>`,
  ),
  '/framed': `<!doctype html><html lang="en"><title>Reader</title><body><iframe src="/inside" style="margin: 50px; width: 700px; height: 400px"></iframe></body></html>`,
  // Each frame goes about when the article in it has been found: a little later with each turn. The last one stays.
  '/turning': `<!doctype html><html lang="en"><title>Reader</title><body><script>
    let turns = 0;
    function turn() {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      frame.src = '/inside';
      frame.style = 'width: 700px; height: 400px';
      document.body.append(frame);
      if (++turns < 40) setTimeout(turn, 155 + 3 * turns);
      else document.title = 'The last';
    }
    turn();</script></body></html>`,
  '/frames': `<!doctype html><html lang="en"><title>Gazette</title><frameset cols="100,*"><frame src="/elsewhere"><frame src="/inside"></frameset></html>`,
  '/sealed': `<!doctype html><html lang="en"><title>Reader</title><body><iframe sandbox src="/inside" style="width: 700px; height: 400px"></iframe></body></html>`,
  '/inside': page(
    'The bridge is open',
    `<article><h1>The bridge is open</h1><p>“It swings again,” said Lene Aas, the harbour master.</p>${filler(1, 4)}</article>`,
    `document.querySelector('article').insertAdjacentHTML('beforeend', '<p>“And it squeaks,” Aas said.</p>')`,
  ),
  '/elsewhere': '<!doctype html><title>Elsewhere</title><p>Nothing to read here.</p>',
  '/restless': longArticle(400).replace(
    '</article>',
    `<p>By now <b>0</b> people have signed.</p></article><script>
      let n = 0;
      const ticking = setInterval(() => { document.querySelector('b').textContent = ++n; }, 50);
      function change() { clearInterval(ticking); }</script>`,
  ),
  '/book': longArticle(700),
  '/letters': longArticle(400).replace('<article>', '<textarea></textarea><article>'),
  '/ticker': page(
    'The pier stays closed',
    `<article><h1>The pier stays closed</h1><p>“It is not safe,” said Lene Aas, the harbour master.</p><p>By now <b>0</b> people have signed, the board said.</p>${filler(1, 20)}</article>`,
    "let n = 0; setInterval(() => { document.querySelector('b').textContent = ++n; }, 100)",
  ),
} as const;
