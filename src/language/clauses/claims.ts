import { ANY_VERB, G, HUMAN, M } from '../tokens/classes.ts';
import { type Frame, tokenAt } from './frame.ts';

/**
 * “Woman claims dog bit her”, without the articles that would tell: is the form in -s at `item`, which may be a noun, a verb
 * of speech between one person and a noun that a verb in a tense follows?
 */
export function claims(frame: Frame, item: number): boolean {
  const { tokens } = frame;
  const subject = tokenAt(frame, item - 1);
  const verb = tokenAt(frame, item);
  const noun = tokenAt(frame, item + 1);
  return (
    tokens.is(verb, G.VerbS) &&
    tokens.means(verb, M.Say) &&
    tokens.means(subject, HUMAN) &&
    !tokens.is(subject, G.Plural) &&
    tokens.isWord(noun) &&
    !tokens.is(noun, ANY_VERB | G.Preposition | G.Adverb) &&
    tokens.is(tokenAt(frame, item + 2), G.VerbPast | G.Be | G.Have | G.Modal)
  );
}
