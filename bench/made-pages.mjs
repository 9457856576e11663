// Pages made for measuring: as much text or markup as is asked for, in our own words, always the same.

const NAMES = ['Ines Holm', 'Odile Brandt', 'Jon Petrak', 'Mirela Anton', 'Anselm Roy', 'Ewa Lind'];
// Each with a number of its own: what an article says twice is read once.
const SENTENCES = [
  (name, n) => `“We counted ${n} boats twice,” said ${name}, who looks after the harbour. `,
  (_, n) =>
    `The council will meet again in room ${n}, when the days are longer and the figures are known. `,
  (_, n) =>
    `Two officials told the Evening Ledger that pier ${n} had been closed for reasons of cost. `,
  (name, n) =>
    `According to ${name}, the work on lot ${n} took three summers and part of a fourth. `,
  (_, n) => `Nobody was on bridge ${n} at the time, and the lamps went out one after the other. `,
  (_, n) => `The company reportedly offered to run line ${n} with a smaller crew. `,
];

/** Paragraphs of about 400 characters, `length` characters in all. */
function paragraphs(length) {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const name = NAMES[i % NAMES.length];
    const sentence = (j) => {
      const at = i * 5 + j * (i % 3 === 0 ? 1 : 2);
      return SENTENCES[at % SENTENCES.length](name, i * 5 + j + 2);
    };
    text += `<p>${[0, 1, 2, 3, 4].map(sentence).join('')}</p>\n`;
  }
  return text;
}

const page = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;

const links = (count) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/${i}"><span>Page</span> ${i}</a></li>`,
  ).join('');

/** The made pages by name. */
export function madePages() {
  const article = (length) =>
    page(
      'The pier',
      `<form><textarea rows="3" aria-label="Comment"></textarea></form><article><h1>The pier is closed</h1>${paragraphs(length)}</article>`,
    );
  return {
    'text 10 KB': article(10_000),
    'text 100 KB': article(100_000),
    'text 1 MB': article(1_000_000),
    '50,000 elements': page(
      'The pier',
      `<nav><ul>${links(8000)}</ul></nav><article><h1>The pier is closed</h1>${paragraphs(10_000)}</article><aside><ul>${links(8500)}</ul></aside>`,
    ),
    'no article': `<!doctype html><html lang="en"><head><title>Boats</title></head><body><h1>Boats</h1><ul>${links(3000)}</ul></body></html>`,
  };
}
