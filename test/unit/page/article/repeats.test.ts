import { expect, it } from 'vitest';
import { withoutRepeats } from '../../../../src/page/article/repeats.ts';
import type { Paragraph } from '../../../../src/page/text/paragraphs.ts';
import { noRuns } from '../../../../src/page/text/runs.ts';
import { documentOf } from '../document.ts';

const document = documentOf('<p></p><div></div><aside class="pull-quote"></aside>');
const line = (text: string, name = 'p'): Paragraph => ({
  text,
  runs: noRuns(),
  kind: 'prose',
  element: document.querySelector(name) as Element,
  linkChars: 0,
});

/** The texts that are left, and how often control was handed back. */
function left(lines: readonly Paragraph[]): { texts: string[]; pauses: number } {
  const steps = withoutRepeats(lines);
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { texts: step.value.map(({ text }) => text), pauses };
  }
}

const SENTENCE = 'the pier stays closed until the divers have seen it';

it('drops what is set apart and stands in another line, whatever its marks', () => {
  const body = `“The pier stays closed until the divers have seen it,” said Ines Holm on Monday.`;
  expect(left([line(body), line(SENTENCE, 'aside')]).texts).toEqual([body]);
  expect(left([line(SENTENCE, 'div'), line(body, 'div')]).texts).toEqual([body]);
  expect(left([line(body), line(SENTENCE)]).texts).toEqual([body, SENTENCE]);
});

it('keeps what only begins as another line does', () => {
  const other = 'The pier stays closed until the mayor has found the money.';
  const texts = [SENTENCE, other];
  expect(left(texts.map((text) => line(text, 'div'))).texts).toEqual(texts);
});

it('keeps one of lines that are the same', () => {
  expect(left([line(SENTENCE), line(SENTENCE)]).texts).toEqual([SENTENCE]);
});

it('hands control back on the way through a long text in boxes', () => {
  const lines = Array.from({ length: 5000 }, (_, i) => line(`${SENTENCE}, number ${i}.`, 'div'));
  const { texts, pauses } = left(lines);
  expect(texts).toHaveLength(5000);
  expect(pauses).toBeGreaterThan(40);
});
