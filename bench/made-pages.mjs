// Pages made for measuring: as much text or markup as is asked for, in our own words, always the same.

const NAMES = ['Ines Holm', 'Odile Brandt', 'Jon Petrak', 'Mirela Anton', 'Anselm Roy', 'Ewa Lind'];
const SENTENCES = [
  (name) => `“We counted the boats twice,” said ${name}, who looks after the harbour. `,
  () =>
    'The council will meet again in March, when the days are longer and the figures are known. ',
  () => 'Two officials told the Evening Ledger that the pier had been closed for reasons of cost. ',
  (name) => `According to ${name}, the work took three summers and part of a fourth. `,
  () => 'Nobody was on the bridge at the time, and the lamps went out one after the other. ',
  () => 'The company reportedly offered to run the line with a smaller crew. ',
];

/** Paragraphs of about 400 characters, `length` characters in all. */
function paragraphs(length) {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const name = NAMES[i % NAMES.length];
    text += `<p>${[0, 1, 2, 3, 4].map((j) => SENTENCES[(i * 5 + j * (i % 3 === 0 ? 1 : 2)) % SENTENCES.length](name)).join('')}</p>\n`;
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
