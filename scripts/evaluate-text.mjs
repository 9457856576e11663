// npm run evaluate:text [-- --half 0|1] [-- --set NAME,…] [-- --worst N] [-- --show ID]: the article's text as the
// extension finds it against the text that a reader calls the article, beside Mozilla Readability, in one run.
//
// Score: four-word shingles, F1 averaged over pages, as in the article extraction benchmark. `body` leaves the headline
// and the standfirst out, which web.jsonl's texts do not have. Times are jsdom's, parsing of the page left out.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import sniffEncoding from 'html-encoding-sniffer';
import { JSDOM } from 'jsdom';
import { loadPageModules } from './page-modules.mjs';

const { isProbablyReaderable, Readability } = createRequire(import.meta.url)(
  '@mozilla/readability',
);
const { values: options } = parseArgs({
  options: {
    half: { type: 'string' },
    set: { type: 'string', default: 'web' },
    worst: { type: 'string', default: '0' },
    show: { type: 'string' },
  },
});

const shared = resolve(
  process.env.CORPUS ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url)),
);
if (!existsSync(join(shared, 'web.jsonl'))) {
  process.stderr.write(`evaluate:text: no pages in ${shared}; name their folder with CORPUS=DIR\n`);
  process.exit(1);
}

const WORD = /[\p{L}\p{N}]+/gu;

const { DOMParser } = new JSDOM('').window;
/** A document without a window: its style sheets and scripts are not looked at. */
const parse = (html) => new DOMParser().parseFromString(html, 'text/html');

/** UTF-8 where the bytes are that: saved pages have lost the header that said so. */
function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(sniffEncoding(bytes)).decode(bytes);
  }
}

/** The four-word shingles of a text, each as often as it occurs; shorter texts count as one. */
function shingles(text) {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = new Map();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function score(text, gold) {
  const a = shingles(text);
  const b = shingles(gold);
  let both = 0;
  for (const [shingle, count] of a) both += Math.min(count, b.get(shingle) ?? 0);
  const size = (of) => [...of.values()].reduce((sum, count) => sum + count, 0);
  const precision = both / size(a);
  const recall = both / size(b);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const { findArticle, looksLikeArticle } = await loadPageModules();
const mean = (list) => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const percent = (share) => (100 * share).toFixed(1).padStart(5);

function report(name, rows) {
  if (rows.length === 0) return;
  for (const [label, key] of [
    ['sourcelight, text', 'own'],
    ['sourcelight, body', 'body'],
    ['readability', 'readability'],
  ]) {
    const of = rows.map((row) => row[key]);
    const times = of.map((x) => x.time).filter((x) => x !== undefined);
    process.stdout.write(
      `${name.padEnd(7)} ${label.padEnd(18)} F1 ${percent(mean(of.map((x) => x.f1)))}  P ${percent(mean(of.map((x) => x.precision)))}  R ${percent(mean(of.map((x) => x.recall)))}` +
        `${times.length ? `  ${median(times).toFixed(1)} ms median` : ''}\n`,
    );
  }
}

for (const set of options.set.split(',')) {
  const file =
    set === 'pages' ? join(shared, '../pages/expected.jsonl') : join(shared, `${set}.jsonl`);
  const folder = set === 'pages' ? join(shared, '../pages') : join(shared, 'pages');
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const rows = [];
  for (const [index, { id, text, readerable }] of gold.entries()) {
    if (options.half !== undefined && index % 2 !== Number(options.half)) continue;
    if (options.show && !id.startsWith(options.show)) continue;
    const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`)));
    const document = parse(decode(html));
    let start = performance.now();
    const own = looksLikeArticle(document);
    const article = findArticle(document);
    const time = performance.now() - start;
    const whole = article?.text.text ?? '';
    const bodyText = article
      ? article.parts
          .filter((part) => part.kind !== 'headline' && part.kind !== 'standfirst')
          .map((part) => whole.slice(...part.span))
          .join('\n\n')
      : '';
    start = performance.now();
    const gate = isProbablyReaderable(document);
    const parsed = new Readability(document.cloneNode(true), { charThreshold: 500 }).parse();
    const readabilityTime = performance.now() - start;
    const readText = parsed ? textOf(parse(parsed.content).body) : '';
    const row = {
      id,
      text,
      whole,
      bodyText,
      title: article?.title,
      teasers: article?.teasers,
      gate,
      readerable,
      found: article !== null,
      ownGate: own,
      own: { ...score(whole, text), time },
      body: score(bodyText, text),
      readability: { ...score(readText, text), time: readabilityTime },
    };
    rows.push(row);
    if (options.show) {
      process.stdout.write(
        `# ${id}\n# ${row.title}\n# root <${article?.root.localName} class="${article?.root.className}">\n`,
      );
      difference(bodyText, text);
    }
  }
  report(set, rows);
  for (const row of rows.sort((a, b) => a.body.f1 - b.body.f1).slice(0, Number(options.worst))) {
    process.stdout.write(
      `  ${row.id.slice(0, 30).padEnd(30)} F1 ${percent(row.body.f1)} P ${percent(row.body.precision)} R ${percent(row.body.recall)} readability ${percent(row.readability.f1)} ${row.found ? '' : 'not found '}${row.ownGate ? '' : 'shut out '}| ${row.title ?? ''}\n`,
    );
  }
}

/** Blocks parted by line ends, so that words of two blocks do not run together. */
function textOf(root) {
  for (const block of root.querySelectorAll(
    'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,td,br,pre,figcaption',
  )) {
    block.append('\n');
  }
  return root.textContent ?? '';
}

/** Paragraphs of ours that the reader's text has not (+), and the other way round (-). */
function difference(own, gold) {
  const flat = (text) => (text.toLowerCase().match(WORD) ?? []).join(' ');
  const [ownFlat, goldFlat] = [flat(own), flat(gold)];
  for (const line of own.split('\n\n'))
    if (!goldFlat.includes(flat(line))) process.stdout.write(`+ ${line}\n`);
  for (const line of gold.split(/\n+/))
    if (!ownFlat.includes(flat(line))) process.stdout.write(`- ${line}\n`);
}
