/** Looks at the words around a stretch that several rules share. */
import { BE, MODALS } from '../lists/closed-class.ts';
import { CLASSING_WORDS, GENERIC_SUBJECTS } from '../lists/scare-words.ts';
import { SLOGAN_NOUNS, SPEECH_NOUNS } from '../lists/slogan-words.ts';
import {
  APPEARANCES,
  LONE_SUBJECTS,
  OPENING_DETERMINERS,
  PART_OPENERS,
  ROW_WORDS,
  SUBJECT_PRONOUNS,
  UNREAL_MODALS,
} from '../lists/stretch-words.ts';
import { WORK_FOLLOWERS, WORK_NOUNS, WORK_PARTS } from '../lists/title-words.ts';
import type { Context } from './context.ts';
import { isCharacteriseForm, isCueForm, isManner, isTagForm, isUttering } from './forms.ts';
import { type PieceRow, QUOTED } from './pieces.ts';
import { isTitleCase, opensAsClause } from './titlecase.ts';

/** Longer texts in title case are sentences that shout. */
const LONGEST_TITLE = 16;
/** Words between the end of a stretch and the verb of its tag. */
const LONGEST_SUBJECT = 8;

const FORMS_OF_BE = new Set(BE);
/** Behind these even a single word tells what somebody says of the subject: the plan would “devastate” us. */
const LINKS = new Set([...BE, ...MODALS]);

/** Does the row begin with a pronoun that can be a subject? */
export const isPronoun = (pieces: PieceRow): boolean => SUBJECT_PRONOUNS.has(form(pieces, 0));

/** Form of the piece at `index`; empty beyond the row. */
export const form = (pieces: PieceRow, index: number): string => pieces.at(index)?.form ?? '';

const isDash = (sign: string): boolean =>
  sign === '-' || sign === '–' || sign === '—' || sign === '―';

/** Where the words before a stretch begin, a comma, colon or dash and a determiner skipped. */
export function headBefore(before: PieceRow): number {
  let i = 0;
  if (form(before, i) === ',' || form(before, i) === ':' || isDash(form(before, i))) i++;
  if (OPENING_DETERMINERS.has(form(before, i)) && form(before, i + 1) !== '') i++;
  return i;
}

const isFiniteTag = (word: string): boolean => isTagForm(word) && !word.endsWith('ing');

/** A reporting verb with its subject right behind the stretch: “…,” said Ida Brock; “…,” Brock told them. */
export function hasTagBehind({ after }: Context): boolean {
  const i = form(after, 0) === ',' || isDash(form(after, 0)) ? 1 : 0;
  for (let n = 0; n <= LONGEST_SUBJECT; n++) {
    const piece = after.at(i + n);
    if (!piece) return false;
    // “a ‘rant’, a series of posts, one of them saying …”: the verb of a tag stands in a tense.
    if (!piece.capital && (isFiniteTag(piece.form) || (n === 0 && piece.form === 'came')))
      return true;
    if (n === 0) {
      if (
        !piece.capital &&
        !SUBJECT_PRONOUNS.has(piece.form) &&
        !OPENING_DETERMINERS.has(piece.form) &&
        !LONE_SUBJECTS.has(piece.form)
      )
        return false;
    } else if (
      piece.form === ',' ||
      piece.form === ';' ||
      piece.form === ':' ||
      piece.form === QUOTED
    )
      return false;
  }
  return false;
}

/** Words of the longest subject without an article before the verb of a tag. */
const LONGEST_BARE = 3;

/** “‘Run!’ people yelled”, “‘No,’ state officials said”: a subject in small letters behind what opens the sentence. */
export function hasPlainTagBehind({ before, after }: Context): boolean {
  if (before.at(0) !== undefined) return false;
  for (let n = 0; n <= LONGEST_BARE; n++) {
    const piece = after.at(n);
    if (!piece || piece.capital || PART_OPENERS.has(piece.form)) return false;
    if (n > 0 && isFiniteTag(piece.form)) return true;
  }
  return false;
}

/** The stretch ends in a comma, or in a mark that a tag may follow. */
export function endsLikeSpeech({ text, candidate }: Context): boolean {
  const code = text.charCodeAt(candidate.inner[1] - 1);
  return (
    code === 44 || code === 63 || code === 33 || code === 45 || code === 0x2014 || code === 0x2026
  );
}

/** Ends in a full stop, question or exclamation mark of its own. */
export function endsSentence({ text, candidate }: Context): boolean {
  const code = text.charCodeAt(candidate.inner[1] - 1);
  return code === 46 || code === 63 || code === 33 || code === 0x2026;
}

/** Title case, or one word with a capital or a number inside a sentence. */
export function isNameLike({ inner, size }: Context): boolean {
  if (size > LONGEST_TITLE) return false;
  if (size === 1) return inner.at(0)?.capital === true || /^\d/.test(form(inner, 0));
  return isTitleCase(inner) && !opensAsClause(inner);
}

/** The words around the stretch are in title case: title case inside says nothing then. */
export function isInHeadline({ before, after }: Context): boolean {
  const around = before.all.toReversed().concat(after.all);
  return around.length > 1 && isTitleCase(around);
}

/** “the film ‘X’”, “the host of ‘X’”. */
export function isWorkBefore({ before }: Context): boolean {
  const i = form(before, 0) === ',' || form(before, 0) === ':' ? 1 : 0;
  const head = form(before, i);
  if (WORK_NOUNS.has(head)) return true;
  const noun = form(before, i + 1) === ',' ? form(before, i + 2) : form(before, i + 1);
  if (head === 'called' || head === 'named') return WORK_NOUNS.has(noun);
  return head === 'of' && (WORK_PARTS.has(noun) || WORK_NOUNS.has(noun));
}

/** “The paper, ‘X’, appears in a journal”: a comma on either side, and none inside. */
export const isWorkBeside = ({ before, after, candidate, text, size }: Context): boolean =>
  size > 1 &&
  form(before, 0) === ',' &&
  form(after, 0) === ',' &&
  text.charCodeAt(candidate.inner[1] - 1) !== 44 &&
  WORK_NOUNS.has(form(before, 1)) &&
  OPENING_DETERMINERS.has(form(before, 2));

/** “the ‘X’ star”. */
export function isWorkBehind({ after }: Context): boolean {
  return WORK_FOLLOWERS.has(form(after, 0));
}

/** “in an interview with ‘X’”, “an appearance on ‘X’”. */
export function isInterviewed({ before }: Context): boolean {
  const preposition = form(before, 0);
  if (preposition !== 'with' && preposition !== 'on' && preposition !== 'to') return false;
  for (let i = 1; i < 4; i++) if (APPEARANCES.has(form(before, i))) return true;
  return false;
}

/** “‘X’, by Ida Brock”. */
export function hasAuthorBehind({ after }: Context): boolean {
  const i = form(after, 0) === ',' ? 1 : 0;
  return form(after, i) === 'by' && after.at(i + 1)?.capital === true;
}

/** A verb that characterises, within a few words before the stretch: “called Hale's plan a ‘mess’”. */
export function isCharacterised({ before }: Context, reach = 7): boolean {
  for (let i = 0; i < reach; i++) {
    const piece = before.at(i);
    if (!piece) return false;
    if (piece.form === ';' || piece.form === ':' || piece.form === QUOTED) return false;
    if (piece.capital || !isCharacteriseForm(piece.form)) continue;
    // “a call to”, “the charge of”: nouns.
    if (!OPENING_DETERMINERS.has(form(before, i + 1))) return true;
  }
  return false;
}

/** How far a reporting verb reaches, in words: over a single word less than over a phrase. */
const FAR = 40;
const NEAR = 14;

/**
 * A reporting verb in the sentence before the stretch, with the stretch in its reach: anywhere for a phrase, for what
 * stands behind a form of be or a modal, or in a that-clause (PolNeAR's training compartment: 98 to 100 % speech), else near.
 */
export function hasCueBefore({ before, size }: Context, reach = FAR): boolean {
  const far = size > 1 || LINKS.has(form(before, 0));
  for (let i = 0; i < reach; i++) {
    const piece = before.at(i);
    if (!piece) return false;
    if (piece.form === ';') return false;
    if (!piece.capital && isCueForm(piece.form)) {
      return far || i < NEAR || form(before, i - 1) === 'that';
    }
    // “ruled on Monday that”: with a that-clause any verb of words will do.
    if (far && !piece.capital && isUttering(piece.form) && opensThat(before, i)) return true;
    // “according to her ‘X’ plan”: part of the source.
    if (piece.form === 'to' && form(before, i + 1) === 'according') return i > 2;
    if (piece.form === 'it' && form(before, i + 1).startsWith('put')) return true;
    if (piece.form === 'words' && i < NEAR && opensWords(before, i)) return true;
  }
  return false;
}

/** “in Ida Brock's words”, “in the words of” */
function opensWords(before: PieceRow, index: number): boolean {
  for (let i = index + 1; i < index + 4; i++) if (form(before, i) === 'in') return true;
  return false;
}

/** Does “that” stand right behind the word at `index`, or behind a day? */
function opensThat(before: PieceRow, index: number): boolean {
  const day = form(before, index - 1) === 'on' ? index - 2 : index - 1;
  const that = before.at(day)?.capital ? day - 1 : index - 1;
  return that >= 0 && form(before, that) === 'that';
}

/** A clause at the end of the sentence that gives it to somebody: “…, Hale said.” “… according to the mayor.” */
export function hasCueAtEnd({ before, after, size }: Context): boolean {
  if (size === 1 && !LINKS.has(form(before, 0))) return false;
  for (let i = 0; ; i++) {
    const piece = after.at(i);
    if (!piece) return false;
    if (piece.capital) continue;
    if (piece.form === 'according' && form(after, i + 1) === 'to') return true;
    if (piece.form === ',' && isClosingClause(after, i + 1)) return true;
  }
}

/** Whether a subject of a few words and a reporting verb stand at `from`, behind a comma. */
function isClosingClause(after: PieceRow, from: number): boolean {
  for (let n = 0; n <= 5; n++) {
    const piece = after.at(from + n);
    if (!piece || piece.form === ',') return false;
    if (n > 0 && !piece.capital && isTagForm(piece.form) && isCueForm(piece.form)) return true;
  }
  return false;
}

/** Right behind another stretch, in a list with it: “a ‘bully’ and a ‘liar’”. */
export function isListed({ before }: Context): boolean {
  let i = 0;
  while (i < 4 && ROW_WORDS.has(form(before, i))) i++;
  return i > 0 && form(before, i) === QUOTED;
}

/** A noun for somebody's words shortly before the stretch: “his claim that ‘X’”, “calls for ‘X’”. */
export function hasNounCueBefore({ before }: Context): boolean {
  for (let i = 0; i < 8; i++) {
    const piece = before.at(i);
    if (!piece) return false;
    if (piece.form === ';') return false;
    if (!piece.capital && SPEECH_NOUNS.has(piece.form)) return true;
  }
  return false;
}

/** “the slogan ‘X’”, “sayings such as ‘X’”, “a sign that read ‘X’”. */
export function isSlogan({ before }: Context): boolean {
  for (let i = 0; i < 4; i++) {
    const noun = form(before, i);
    // “the union saying it posed ‘X’” has the verb.
    const verb = noun === 'saying' && i > 0 && !OPENING_DETERMINERS.has(form(before, i + 1));
    if (SLOGAN_NOUNS.has(noun) && !verb) return true;
  }
  return false;
}

/** “a practice called ‘X’”, “is called ‘X’”: a name, not an opinion. */
export function isNamedBy({ before, after }: Context): boolean {
  const called = form(before, 0) === 'the' ? 1 : 0;
  // “was called ‘a joke’ by Ribeiro”: her words.
  if (form(before, called) !== 'called' || form(after, 0) === 'by') return false;
  if (FORMS_OF_BE.has(form(before, called + 1))) return true;
  for (let i = called + 1; i < called + 6 && !PART_OPENERS.has(form(before, i)); i++)
    if (form(before, i) === 'a' || form(before, i) === 'an') return true;
  return false;
}

/** “the name of the island group ‘X’” */
export function isNameOf(before: PieceRow): boolean {
  for (let i = 1; i < 5 && !before.at(i)?.capital; i++)
    if (form(before, i) === 'of' && form(before, i + 1) === 'name') return true;
  return false;
}

/** “classified as ‘X’”, “goods marked as ‘X’”, “files rated ‘X’”: a class that something is put in. */
export function isClassed({ before }: Context): boolean {
  if (form(before, 0) !== 'as') return form(before, 0) === 'rated';
  for (let i = 1; i < 5; i++) if (CLASSING_WORDS.has(form(before, i))) return true;
  return false;
}

/** “announced ‘Harbour Nights’”, in title case right behind a verb that shouts or calls nobody anything. */
export function isAnnounced(context: Context): boolean {
  const { before, size } = context;
  const verb = form(before, 0);
  return (
    size > 1 && isTagForm(verb) && !isManner(verb) && isNameLike(context) && !endsSentence(context)
  );
}

/** “a simple ‘wait and see’ approach”: between a determiner and a noun. */
export function isAttribute(context: Context): boolean {
  if (!goesOnInSmall(context)) return false;
  for (let i = 0; i < 3 && !FORMS_OF_BE.has(form(context.before, i)); i++)
    if (OPENING_DETERMINERS.has(form(context.before, i))) return true;
  return false;
}

/** Does a word in small letters that is no mere link stand behind the stretch? */
export function goesOnInSmall({ after }: Context): boolean {
  const next = after.at(0);
  return (
    next !== undefined && !next.capital && /^\p{L}/u.test(next.form) && !PART_OPENERS.has(next.form)
  );
}

/** Words that nobody has said: “as if to say ‘X’”, “one might say: ‘X’”. */
export function isHypothetical({ before }: Context): boolean {
  for (let i = 0; i < 7; i++) {
    const here = form(before, i);
    if (here === 'as' && (form(before, i - 1) === 'if' || form(before, i - 1) === 'though'))
      return true;
    if (UNREAL_MODALS.has(here) && GENERIC_SUBJECTS.has(form(before, i + 1))) return true;
    if (here === 'imagine' || (here === 'hope' && i > 1)) return true;
    // “ask yourself: ‘X’”, “instead of ‘X’”, “there is no such thing as ‘X’”
    if (i < 2 && here === 'yourself') return true;
    if (i === 0 && here === 'of' && form(before, 1) === 'instead') return true;
    if (i === 0 && here === 'as' && form(before, 1) === 'thing') return true;
  }
  return false;
}
