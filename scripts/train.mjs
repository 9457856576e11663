// npm run train: makes src/language/cues/weights.ts, the weights of the cue model, from train.jsonl.gz in ../shared/corpus
// (or CORPUS=DIR): articles with the spans of source, cue and content. Nothing else needs it, and the weights are kept.
//
// A logistic regression over hashed features, by AdaGrad; the same input gives the same weights. It is trained on one half
// of the articles and measured on the other first, then trained on all.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { load } from './load.mjs';

const EPOCHS = 6;
const RATE = 0.05;
const DECAY = 1e-3;
/** What one step of a stored weight is worth. */
const STEP = 0.06;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const corpus = resolve(process.env.CORPUS ?? join(ROOT, '../shared/corpus'));
const { examplesOf, SLOTS, DIGITS, NOUGHT } = await load('cli', 'train');

const articles = gunzipSync(readFileSync(join(corpus, 'train.jsonl.gz')))
  .toString()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const halves = [[], []];
for (const { id, text, attributions } of articles) {
  const cues = attributions.flatMap(({ cue }) => cue);
  const half = halves[createHash('md5').update(String(id)).digest()[0] & 1];
  for (const { span, features, byRule } of examplesOf(text)) {
    const right = cues.some(([start, end]) => start < span[1] && end > span[0]);
    half.push({ features, byRule, right: right ? 1 : 0 });
  }
}

/** Numbers in an order that is the same every time. */
function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

function train(examples) {
  const weights = new Float64Array(SLOTS);
  const squares = new Float64Array(SLOTS);
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed >> 8;
  };
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, right } = examples[index];
      let sum = 0;
      for (const slot of features) sum += weights[slot];
      const slope = 1 / (1 + Math.exp(-sum)) - right;
      for (const slot of features) {
        const step = slope + DECAY * weights[slot];
        squares[slot] += step * step;
        weights[slot] -= (RATE / Math.sqrt(1 + squares[slot])) * step;
      }
    }
  }
  return weights.map((weight) =>
    Math.max(-NOUGHT, Math.min(DIGITS.length - 1 - NOUGHT, Math.round(weight / STEP))),
  );
}

const oddsOf = (weights, { features }) =>
  features.reduce((sum, slot) => sum + weights[slot], 0) * STEP;

/** Precision, recall and F1 of the candidates that `pick` picks, in percent. */
function measure(name, examples, pick) {
  const picked = examples.filter(pick);
  const right = picked.filter((example) => example.right).length;
  const all = examples.filter((example) => example.right).length;
  const [p, r] = [right / picked.length, right / all];
  const show = (x) => (100 * x).toFixed(1).padStart(6);
  console.log(`${name.padEnd(24)} P ${show(p)}  R ${show(r)}  F1 ${show((2 * p * r) / (p + r))}`);
}

const [learnt, held] = halves;
const trial = train(learnt);
console.log(`${learnt.length} candidates learnt from, ${held.length} held out; of the latter:`);
measure('rules', held, ({ byRule }) => byRule);
for (const limit of [-0.8, -0.4, 0, 0.4])
  measure(
    `rules and model, ${limit}`,
    held,
    (example) => oddsOf(trial, example) > (example.byRule ? limit - 1 : limit),
  );

const weights = train([...learnt, ...held]);
const digits = [...weights].map((weight) => DIGITS[weight + NOUGHT]).join('');
const lines = digits.match(/.{1,116}/g).map((line) => `${line}\n`);
writeFileSync(
  join(ROOT, 'src/language/cues/weights.ts'),
  `/**
 * The weights of the cue model, a character a slot: made by \`npm run train\`, never by hand. docs/stages.md has its figures.
 */
export const STEP = ${STEP};
export const WEIGHTS = \`
${lines.join('')}\`;
`,
);
