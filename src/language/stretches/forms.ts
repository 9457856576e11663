import { ANY_CUE, G, M } from '../tokens/classes.ts';
import { english } from '../tokens/english.ts';
import type { Entry } from '../tokens/lexicon.ts';

const entryOf = (form: string): Entry => english().get(form);

const TAGS = M.Say | M.Manner | M.Ask | M.Directive;
const OTHER_TAGS = new Set([
  'began',
  'goes',
  'read',
  'reads',
  'reasoned',
  'thinks',
  'thought',
  'went',
]);

/** Can the verb form stand with a quotation as its tag: “…,” she said? */
export const isTagForm = (form: string): boolean =>
  (entryOf(form).meaning & TAGS) !== 0 || OTHER_TAGS.has(form);

/** Can the verb form stand before a fragment: “called it ‘a mess’”, “accused them of ‘fraud’”? */
export const isCharacteriseForm = (form: string): boolean =>
  (entryOf(form).meaning & (M.Characterise | M.Accuse)) !== 0;

/** Does the verb form give words as a reason: “citing ‘delays’”? */
export const isCitingForm = (form: string): boolean => (entryOf(form).meaning & M.Cite) !== 0;

/** Does the verb form mark a clause as somebody's words even from some way off? */
export const isCueForm = (form: string): boolean => (entryOf(form).grammar & G.StrongCue) !== 0;

/** Does the verb form tell how words were uttered: shouted, chanted? */
export const isManner = (form: string): boolean => (entryOf(form).meaning & M.Manner) !== 0;

/** Is the verb form, in a tense, what somebody does with words: denied, apologised, believes? */
export function isUttering(form: string): boolean {
  const { grammar, meaning } = entryOf(form);
  return (grammar & (G.VerbPast | G.VerbS)) !== 0 && (meaning & (ANY_CUE | M.Act)) !== 0;
}
