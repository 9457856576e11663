import { expect, test } from 'vitest';

const sources = Object.entries(
  import.meta.glob<string>('../../../src/language/**/*.ts', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

// `chunks[at - 1] as Chunk` says that there is one before: only where it may be missing is it asked for by `chunkAt`.
test('no chunk before the first is read from the array itself, which V8 never forgets', () => {
  const met = sources.flatMap(([file, source]) =>
    [...source.matchAll(/\bchunks\[[^[\]]* - \d\](?! as)/g)].map(([read]) => `${file}: ${read}`),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(met).toEqual([]);
});

// A copy made so has a hidden class of its own: `phraseWith`, `referentWith`, `nameWith`.
test('no phrase, referent or name is copied by spreading it', () => {
  const met = sources.flatMap(([file, source]) =>
    [...source.matchAll(/(?<!`)\{ \.\.\.\w+, [^}]*\}/g)].map(([copy]) => `${file}: ${copy}`),
  );
  expect(met).toEqual([]);
});
