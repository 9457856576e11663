import { describe, expect, it } from 'vitest';
import { joined, moved, within } from '../../../../src/content/pieces/move.ts';
import { cutPieces, type Piece } from '../../../../src/content/pieces/piece.ts';
import { excerptOf, introductionsIn } from '../../../../src/content/pieces/surroundings.ts';
import { analyse } from '../../../../src/language/analyse.ts';
import type { Analysis } from '../../../../src/language/types.ts';
import type { Section as TitledSection } from '../../../../src/page/article/article.ts';
import { ArticleText } from '../../../../src/page/text/article-text.ts';
import { noRuns } from '../../../../src/page/text/runs.ts';

type Section = Omit<TitledSection, 'title'>;
const textOf = (blocks: readonly string[]) =>
  new ArticleText(blocks.map((text) => ({ text, runs: noRuns() })));
const whole: readonly Section[] = [{ block: 0, kind: 'article' }];
const filler = (count: number, word: string) =>
  Array.from(
    { length: count },
    (_, i) => `The ${word} at pier ${i} was painted again in spring, and it took a day and a half.`,
  );
const spans = (pieces: readonly Piece[]) => pieces.map(({ first, end }) => [first, end]);

/** The names of all sources, the text read piece by piece. */
function namesIn(blocks: readonly string[], sections: readonly Section[]): (string | null)[] {
  const { text, blocks: places } = textOf(blocks);
  const analyses = cutPieces({ text, blocks: places }, sections, []).map((piece): Analysis => {
    const introductions = introductionsIn(blocks, piece.article);
    let step = introductions.next();
    while (!step.done) step = introductions.next();
    const excerpt = excerptOf(piece, blocks, step.value);
    const found = within(analyse(excerpt.text), excerpt.start, piece.text.length, excerpt.end);
    return moved(found, places[piece.first]![0]);
  });
  const { statements } = joined(analyses);
  for (const { span, cue } of statements)
    expect(text.slice(...span)).toContain(cue === null ? '“It will hold,”' : text.slice(...cue));
  return statements.map(({ source }) => source.name);
}

describe('pieces of a text', () => {
  it('are one for an article of usual length, whatever was read before', () => {
    const blocks = filler(100, 'boat');
    const before = cutPieces(textOf(blocks.slice(0, 60)), whole, []);
    expect(spans(cutPieces(textOf(blocks), whole, before))).toEqual([[0, 100]]);
  });

  it('cover a long text, in order, and each block once', () => {
    const pieces = cutPieces(textOf(filler(1000, 'boat')), whole, []);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.length).toBeLessThan(10);
    let at = 0;
    for (const { first, end } of pieces) {
      expect(first).toBe(at);
      at = end;
    }
    expect(at).toBe(1000);
  });

  it('stay as they are where a long text has not changed', () => {
    const old = filler(1000, 'boat');
    const before = cutPieces(textOf(old), whole, []);
    const now = ['A new block stands above all others.', ...old.slice(0, 500), ...old.slice(501)];
    const pieces = cutPieces(textOf(now), whole, before);
    const texts = new Set(before.map(({ text }) => text));
    const changed = pieces.filter(({ text }) => !texts.has(text));
    expect(changed[0]).toMatchObject({ first: 0, end: 1 });
    expect(changed.reduce((sum, { first, end }) => sum + end - first, 0)).toBeLessThan(200);
  });

  it('do not reach from one article or entry into another', () => {
    const sections: Section[] = [
      { block: 0, kind: 'article' },
      { block: 3, kind: 'entry' },
      { block: 5, kind: 'article' },
    ];
    const pieces = cutPieces(textOf(filler(8, 'boat')), sections, []);
    expect(pieces.map(({ section, article }) => [section, article])).toEqual([
      [
        [0, 3],
        [0, 5],
      ],
      [
        [3, 5],
        [0, 5],
      ],
      [
        [5, 8],
        [5, 8],
      ],
    ]);
  });
});

describe('a text read piece by piece', () => {
  const introduction = 'Ines Holm, who leads the harbour board, came by boat.';

  it('knows the names that were given far above', () => {
    const blocks = [introduction, ...filler(400, 'boat'), '“It will hold,” Holm said.'];
    expect(namesIn(blocks, whole)).toEqual(['Ines Holm']);
  });

  it('knows the names of the other entries of a live blog', () => {
    const blocks = ['“It will hold,” Holm said.', introduction];
    const entry: Section = { block: 1, kind: 'entry' };
    expect(namesIn(blocks, [...whole, entry])).toEqual(['Ines Holm']);
  });

  it('does not lead a pronoun back into another entry, nor a name into another article', () => {
    const blocks = [introduction, '“It will hold,” she said.', '“It will hold,” Holm said.'];
    const names = namesIn(blocks, [
      ...whole,
      { block: 1, kind: 'entry' },
      { block: 2, kind: 'article' },
    ]);
    expect(names).not.toContain('Ines Holm');
  });
});
