import * as G from './grammar.ts';
import * as M from './meaning.ts';

/**
 * What the lexicon can say of a word form, as bits. A form may carry many: “reports” is a noun, a verb in -s, a document,
 * a reporting word. Which one it is in a sentence, `clauses/tag.ts` decides.
 */

export { G, M };

/** Any finite or non-finite form of a verb. */
export const ANY_VERB = G.VerbBase | G.VerbS | G.VerbPast | G.VerbParticiple | G.VerbIng;
/** Small words that hold a sentence together: none of them names anything. */
export const CLOSED_CLASS =
  G.Det |
  G.Possessive |
  G.Pronoun |
  G.Preposition |
  G.Conjunction |
  G.Subordinator |
  G.Relative |
  G.Be |
  G.Have |
  G.Do |
  G.Modal;
/** Verbs of somebody's words: said, asked, held or shown. */
export const REPORTING =
  M.Say | M.Manner | M.Belief | M.Show | M.Characterise | M.Ask | M.Directive | M.Accuse | M.Cite;
/** Verbs that can attribute a statement to their subject. */
export const ANY_CUE = REPORTING | M.Intent | M.Stance;

/** Nouns for people, whatever more they tell. */
export const HUMAN = M.Official | M.Collective | M.Role | M.Relation | M.PersonNoun;
