import { minifySync } from 'vite';

/**
 * Properties that only the engine knows, the commonest, in the order of what they cost: `frame.tokens` is `e.a` in the
 * package. What leaves the engine by name (the words of `types.ts`, which go through JSON), what the browser or another
 * module of the background calls so, and what is a key as text stay out; a test compares.
 */
export const OWN_NAMES = `
first head tokens means form last chunk tags sentence recipient lemma referent meaning plural finite titleFirst
infinitive discourse isCapital entities grammar mentions word fires count weights lower entityAt entry candidate entity
definite joined passive isWord token negated affiliations roles paragraph stretch described chunks quantifier continued
start end known direction inner indefinite possessive nested initial pointed unnamedCalled counted modal root byRule frame
sentenceTokens lastAnonymous quoteSubjects shared introduce quoted doubles singles closed style width paragraphs candidates
participle sourceSpan continues leading cueSpan introducedAs speechAt strayEnd optional compound before capital
Initial called tag after isPerson Doubtful Headline weak followsSpeech names justLedBody groupCalled verbless wordOf
formAt byRole Quoted ing hashed reads
`
  .trim()
  .split(/\s+/);

/** The script with short names for {@link OWN_NAMES}; nothing else in it changes. */
export const withShortNames = (code: string): string =>
  minifySync('engine.js', code, {
    module: true,
    compress: false,
    mangle: false,
    mangleProps: { include: new RegExp(`^(?:${OWN_NAMES.join('|')})$`) },
  }).code;
