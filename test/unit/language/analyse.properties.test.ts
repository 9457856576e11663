/** What holds for every text, whatever it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import hostile from '../../../bench/hostile.json' with { type: 'json' };
import { analyse, analyseInSteps } from '../../../src/language/analyse.ts';
import type { Analysis, Span } from '../../../src/language/types.ts';
import { refrain, soup } from './soup.ts';

const page = readFileSync(
  new URL('../../../samples/fishing-limits/index.html', import.meta.url),
  'utf8',
);
const sample = [...page.matchAll(/<(h1|p)(?: [^>]*)?>([\s\S]*?)<\/\1>/g)]
  .map(([, , text = '']) =>
    text
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .join('\n\n');

/** What is wrong with an analysis by its form; empty where nothing is. */
function faults(text: string, { sentences, stretches, statements }: Analysis): string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  const inText = ([start, end]: Span) =>
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length;
  const inOrder = (spans: readonly Span[], apart: boolean) =>
    spans.every(
      (span, i) => i === 0 || span[0] >= ((spans[i - 1] as Span)[apart ? 1 : 0] as number),
    );
  const within = (inner: Span, outer: Span) => outer[0] <= inner[0] && inner[1] <= outer[1];

  check(sentences.every(inText), 'sentences in the text');
  check(inOrder(sentences, true), 'sentences in order, apart');
  const spans = stretches.map(({ span }) => span);
  check(spans.every(inText), 'stretches in the text');
  check(inOrder(spans, true), 'stretches in order, apart');
  check(
    inOrder(
      statements.map(({ span }) => span),
      false,
    ),
    'statements in order',
  );
  for (const { span, speech, source, cue, reason, evidence } of statements) {
    check(inText(span), 'statement in the text');
    check(
      sentences.some(([start]) => start === span[0]) &&
        sentences.some(([, end]) => end === span[1]),
      'statement made of whole sentences',
    );
    check(speech.every(inText) && inOrder(speech, true), 'speech in order, apart');
    check(
      speech.every((one) => within(one, span)),
      'speech within its statement',
    );
    for (const one of [source.span, cue, reason])
      check(one === null || inText(one), 'parts in the text');
    check(evidence.length > 0, 'evidence');
    check(
      evidence.every(({ span: words }) => inText(words)),
      'evidence in the text',
    );
    check(source.name === null || source.name.trim() !== '', 'a name or none');
    check(source.kind !== 'anonymous' || source.name !== null, 'a description of who is unnamed');
  }
  const cuts = [...sentences, ...spans, ...statements.flatMap(({ speech }) => speech)].flat();
  const halves = (at: number) =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  check(!cuts.some(halves), 'no character cut in two');
  return [...new Set(found)];
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);

describe('analyse, on any text', { timeout: 60_000 }, () => {
  test('the sample has a well-formed analysis with something in it', () => {
    const analysis = analyse(sample);
    expect(faults(sample, analysis)).toEqual([]);
    expect(analysis.statements.length).toBeGreaterThan(8);
  });

  test.each([
    ['soup', soup, 120],
    ['refrain', refrain, 1500],
  ] as const)('%s: never throws, and what it finds is well-formed', (_, make, length) => {
    const wrong = SEEDS.flatMap((seed) => {
      const text = make(seed, length);
      try {
        return faults(text, analyse(text)).map((fault) => `seed ${seed}: ${fault}`);
      } catch (error) {
        return [`seed ${seed}: ${error}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  test.each(['', ' ', '\n', '“', '”', '"', '.', '\ud83d', '\u0000', '“”', '“ ”', ' “.” '])(
    'nothing much: %j',
    (text) => {
      expect(faults(text, analyse(text))).toEqual([]);
    },
  );

  test('earlier texts leave no trace', () => {
    const before = analyse(sample);
    for (const seed of SEEDS.slice(0, 30)) analyse(soup(seed, 80));
    expect(analyse(sample)).toEqual(before);
    const steps = analyseInSteps(sample);
    // Another analysis between two steps of the first.
    let step = steps.next();
    while (!step.done) {
      analyse(soup(7, 60));
      step = steps.next();
    }
    expect(step.value).toEqual(before);
  });
});

describe('analyse, on the same text in other characters', () => {
  /** An analysis with the words under its spans in place of the offsets. */
  const worded = (text: string, { sentences, stretches, statements }: Analysis) => {
    const words = (span: Span | null) => span && text.slice(...span).replace(/[\s\u00a0]+/g, ' ');
    const name = (of: string | null) => (of === null ? null : of.replace(/[\s\u00a0]+/g, ' '));
    return {
      sentences: sentences.map(words),
      stretches: stretches.map(({ span, label }) => [label, words(span)]),
      statements: statements.map(({ span, speech, source, cue, via, reason }) => ({
        span: words(span),
        speech: speech.map(words),
        source: [source.kind, name(source.name), words(source.span)],
        cue: words(cue),
        via: name(via),
        reason: words(reason),
      })),
    };
  };
  const plain = worded(sample, analyse(sample));

  test.each([
    ['CR LF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['white space around', (text: string) => `\n\n  ${text}  \n`],
    ['one line break between blocks', (text: string) => text.replace(/\n\n+/g, '\n')],
  ])('%s', (_, change) => {
    const text = change(sample);
    expect(text).not.toBe(sample);
    expect(worded(text, analyse(text))).toEqual(plain);
  });

  test('straight quotation marks and apostrophes', () => {
    const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    const text = straight(sample);
    const expected = JSON.parse(straight(JSON.stringify(plain).replace(/[“”]/g, '\\"')));
    expect(worded(text, analyse(text))).toEqual(expected);
  });
});

describe('hostile repetition', { timeout: 60_000 }, () => {
  // How long it takes, and how that grows with the text, is the bench's to say (`npm run bench`).
  test.each(hostile)('%j over and over', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const { sentences, stretches, statements } = analyse(text);
    for (const { span } of [...stretches, ...statements]) {
      expect(span[0]).toBeLessThan(span[1]);
      expect(span[1]).toBeLessThanOrEqual(text.length);
    }
    expect(sentences.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(text.length);
  });
});
