import { splitSentences } from '../../../../src/language/sentences/split.ts';
import { findEntities } from '../../../../src/language/speakers/entities.ts';
import type { Entities } from '../../../../src/language/speakers/entity.ts';
import { G, M } from '../../../../src/language/tokens/classes.ts';
import { Lexicon } from '../../../../src/language/tokens/lexicon.ts';
import type { Tokens } from '../../../../src/language/tokens/table.ts';
import { tokenise } from '../../../../src/language/tokens/tokenise.ts';

/** A lexicon of a few words: the speakers stage is tested by itself, whatever the word lists hold. */
export function small(): Lexicon {
  const lexicon = new Lexicon();
  const add = (forms: string, grammar: number, meaning = 0) => {
    for (const form of forms.split(' ')) lexicon.add(form, grammar, meaning);
  };
  add('the a an this', G.Det);
  add('his her their', G.Possessive);
  add('he she they it i', G.Pronoun);
  add('of in for at on to with from near', G.Preposition);
  add('and but or', G.Conjunction);
  add('when while if because', G.Subordinator);
  add('who which', G.Relative);
  add('is was were', G.Be);
  add('has had', G.Have);
  add('will may would', G.Modal);
  add('also then yesterday', G.Adverb);
  add('monday may june', G.Time);
  add('said told added', G.VerbPast, M.Say);
  add('met praised visited called', G.VerbPast);
  add(
    'mayor spokesman spokeswoman secretary president chief senator director minister king',
    G.Noun,
    M.Role,
  );
  add('official aide', G.Noun, M.Official);
  add('officials aides', G.Noun | G.Plural, M.Official);
  add('wife', G.Noun | G.Female, M.Relation);
  add('mr mr. sir', G.Male, M.Honorific);
  add('mrs mrs. ms ms.', G.Female, M.Honorific);
  add('dr. sen. gen.', 0, M.Honorific);
  add('spokesman', G.Male);
  add('spokeswoman', G.Female);
  add('ana ines theresa lucia', G.Female, M.FirstName);
  add('joao peter marek victor', G.Male, M.FirstName);
  add('ministry department force commission university agency campaign', G.Noun, M.Organization);
  add('post herald courier', 0, M.OutletName);
  add('portugal poland', 0, M.Country);
  add('polish portuguese', G.Adjective, M.Demonym);
  add('food energy city justice', G.Noun);
  return lexicon;
}

/** The entities of a text, and its tokens. */
export function entitiesOf(text: string): { entities: Entities; tokens: Tokens } {
  const tokens = tokenise(text, small());
  return { entities: findEntities(tokens, splitSentences(text)), tokens };
}

/** “name:kind” of each entity, in the order of the text. */
export const named = (text: string): string[] =>
  entitiesOf(text).entities.all.map(({ name, kind }) => `${name}:${kind}`);

/** Index of the n-th token (from 1) that is spelt so. */
export function tokenOf(tokens: Tokens, word: string, nth = 1): number {
  let left = nth;
  for (let i = 0; i < tokens.count; i++) if (tokens.word(i) === word && --left === 0) return i;
  throw new Error(`no token ${word}`);
}
