import { NAMING_WORDS, USUALLY, WORD_NOUNS } from '../lists/scare-words.ts';
import { BROADCAST_PREPOSITIONS, OPENING_DETERMINERS } from '../lists/stretch-words.ts';
import { BROADCASTERS, PERFORM_FORMS, TITLED } from '../lists/title-words.ts';
import type { SpeechName } from '../rules.ts';
import type { Context } from './context.ts';
import { isCharacteriseForm, isCitingForm, isTagForm } from './forms.ts';
import {
  endsLikeSpeech,
  endsSentence,
  form,
  goesOnInSmall,
  hasAuthorBehind,
  hasCueAtEnd,
  hasCueBefore,
  hasNounCueBefore,
  hasPlainTagBehind,
  hasTagBehind,
  headBefore,
  isAnnounced,
  isAttribute,
  isCharacterised,
  isClassed,
  isHypothetical,
  isInHeadline,
  isInterviewed,
  isNamedBy,
  isNameLike,
  isNameOf,
  isPronoun,
  isSlogan,
  isWorkBefore,
  isWorkBehind,
  isWorkBeside,
} from './look.ts';
import { isPolicy } from './policy.ts';
import { isOwnReport, isPredicate } from './predicate.ts';
import { isTitleCase } from './titlecase.ts';

/** One reason to take a stretch for something. */
export type Rule = Test & (Speech | OtherThanSpeech);

interface Speech {
  readonly name: SpeechName;
  readonly label: 'speech';
}

interface OtherThanSpeech {
  readonly name: string;
  readonly label: 'title' | 'scare';
}

interface Test {
  /** A guess: the same words labelled surely elsewhere in the text are the better reason. */
  readonly weak?: true;
  readonly fires: (context: Context) => boolean;
}

/** Words of a heading at most, what is quoted included. */
const LONGEST_HEADING = 16;

const CAMEL_CASE = /\p{Ll}\p{Lu}/u;

/** In the order in which they are asked; the first that fires decides. */
export const RULES: readonly Rule[] = [
  { name: 'markup', label: 'scare', fires: ({ before }) => form(before, 0) === '=' },
  { name: 'no words', label: 'scare', fires: ({ size }) => size === 0 },
  {
    name: 'stage direction',
    label: 'scare',
    // “(laughs)”, but “(We) will go”
    fires: ({ inner, size, text, candidate }) =>
      form(inner, 0) === '(' && size <= 3 && text[candidate.inner[1] - 1] === ')',
  },
  {
    name: 'goes on',
    label: 'speech',
    fires: ({ candidate }) => candidate.continued || candidate.continues,
  },
  { name: 'unclosed', label: 'speech', fires: ({ candidate }) => !candidate.closed },
  {
    name: 'nickname',
    label: 'scare',
    fires: (c) =>
      c.size <= 2 &&
      c.inner.all.every((piece) => piece.capital) &&
      (c.before.at(0)?.capital === true ||
        (form(c.before, 0) === '.' && c.before.at(1)?.capital === true)) &&
      c.after.at(0)?.capital === true &&
      !isInHeadline(c),
  },
  {
    name: 'named so',
    label: 'scare',
    // “nicknamed ‘X’”, “dubbed the ‘X’”
    fires: (c) =>
      NAMING_WORDS.has(form(c.before, form(c.before, 0) === 'the' ? 1 : 0)) || isNamedBy(c),
  },
  {
    name: 'word as word',
    label: 'scare',
    fires: ({ before, size }) => {
      const i = form(before, 0) === ',' ? 1 : 0;
      const like =
        form(before, i) === 'like' || (form(before, i) === 'as' && form(before, i + 1) === 'such');
      // “said the word ‘X’” quotes it.
      // “by a nickname, ‘X’”, but “in other words, ‘X’”
      const bare = form(before, i + 1) === 'a' ? form(before, i) : form(before, 0);
      const noun = like ? form(before, i + (form(before, i) === 'as' ? 2 : 1)) : bare;
      if (!like && (size > 6 || isTagForm(form(before, 2)))) return false;
      return WORD_NOUNS.has(noun) || noun === 'means' || noun === 'meaning' || isNameOf(before);
    },
  },
  {
    name: 'word behind',
    label: 'scare',
    weak: true,
    fires: ({ before, after, size }) =>
      size <= 4 && WORD_NOUNS.has(form(after, 0)) && OPENING_DETERMINERS.has(form(before, 0)),
  },
  {
    name: 'known as',
    label: 'scare',
    fires: ({ before }) => {
      const as = OPENING_DETERMINERS.has(form(before, 0)) ? 1 : 0;
      if (form(before, as) !== 'as') return false;
      for (let i = as + 1; i < as + 6; i++) if (form(before, i) === 'known') return true;
      return false;
    },
  },
  {
    name: 'called by name',
    label: 'scare',
    // “a small stroke, often called a ‘mini-stroke’, …”, “a time they call the ‘Long Thaw’”; but “was called ‘a liar’”, and
    // “the firm, Roe Homes, called that ‘a lie’”
    fires: (c) => {
      const article = form(c.before, 0);
      const i = article === 'a' || article === 'an' || article === 'the' ? 1 : 0;
      const verb = form(c.before, i);
      const by = form(c.before, i + 1);
      if (verb === 'called') return (i === 1 && by === ',') || USUALLY.has(by);
      if (verb !== 'call' && verb !== 'calls') return false;
      // “that doctors sometimes call ‘the wall’”
      return USUALLY.has(by) || (article === 'the' && c.size > 1 && isNameLike(c));
    },
  },
  { name: 'classed as', label: 'scare', fires: (c) => isClassed(c) },
  { name: 'hypothetical', label: 'scare', fires: (c) => isHypothetical(c) },
  { name: 'slogan', label: 'speech', fires: (c) => isSlogan(c) },
  {
    name: 'heading',
    label: 'speech',
    weak: true,
    fires: (c) =>
      c.candidate.style === 'single' &&
      c.alone &&
      // ‘iTablet’ is a name.
      !(c.size === 1 && CAMEL_CASE.test(c.text.slice(...c.candidate.inner))) &&
      c.size + c.before.all.length + c.after.all.length <= LONGEST_HEADING &&
      !isPolicy(c),
  },
  {
    name: 'entitled',
    label: 'title',
    fires: ({ before }) => TITLED.has(form(before, form(before, 0) === ',' ? 1 : 0)),
  },
  { name: 'work before', label: 'title', fires: (c) => isNameLike(c) && isWorkBefore(c) },
  {
    name: 'work behind',
    label: 'title',
    fires: (c) => isNameLike(c) && (isWorkBehind(c) || isPolicy(c)) && !isCharacterised(c),
  },
  {
    name: 'broadcast',
    label: 'title',
    fires: (c) => isNameLike(c) && (BROADCASTERS.has(form(c.before, 0)) || isInterviewed(c)),
  },
  {
    name: 'author behind',
    label: 'title',
    fires: (c) =>
      c.size > 1 && c.inner.at(0)?.capital === true && hasAuthorBehind(c) && !hasCueBefore(c, 4),
  },
  {
    name: 'performed',
    label: 'title',
    fires: (c) => PERFORM_FORMS.has(form(c.before, 0)) && (isNameLike(c) || isTitleCase(c.inner)),
  },
  {
    name: 'programme',
    label: 'title',
    fires: (c) => {
      if (c.size < 2 || c.size > 10 || !isNameLike(c) || isInHeadline(c)) return false;
      const last = c.text.charAt(c.candidate.inner[1] - 1);
      if (last === '?' || last === '!') return false;
      const head = form(c.before, 0);
      if (head.endsWith("'s") || head === 'told') return !isCharacterised(c);
      const i = head === 'the' ? 1 : 0;
      return (
        (BROADCAST_PREPOSITIONS.has(form(c.before, i)) && !hasCueBefore(c, 5 + i)) ||
        ((form(c.before, i) === 'on' || form(c.before, i) === 'about') && !isCharacterised(c))
      );
    },
  },
  {
    name: 'colon before',
    label: 'speech',
    // “…: ‘Harbour Nights’ will open in May” goes on with the name.
    fires: (c) =>
      form(c.before, 0) === ':' &&
      (c.size > 2 || (endsSentence(c) && c.after.at(0) === undefined)) &&
      !(isNameLike(c) && goesOnInSmall(c)),
  },
  {
    name: 'tag behind',
    label: 'speech',
    fires: (c) => endsLikeSpeech(c) && (hasTagBehind(c) || hasPlainTagBehind(c)),
  },
  { name: 'work beside', label: 'title', fires: (c) => isWorkBeside(c) },
  { name: 'announced', label: 'title', fires: (c) => isAnnounced(c) },
  { name: 'own report', label: 'speech', fires: (c) => isOwnReport(c) },
  { name: 'predicate', label: 'speech', fires: (c) => isPredicate(c) },
  {
    name: 'cue before',
    label: 'speech',
    fires: ({ before }) => {
      const i = headBefore(before);
      const head = form(before, i);
      return (
        isCharacteriseForm(head) ||
        isCitingForm(head) ||
        (isTagForm(head) && !OPENING_DETERMINERS.has(form(before, i - 1)))
      );
    },
  },
  { name: 'policy', label: 'scare', weak: true, fires: (c) => isPolicy(c) },
  {
    name: 'called so',
    label: 'speech',
    fires: (c) => isCharacterised(c) && !(c.size > 1 && isNameLike(c) && !hasDirectAs(c)),
  },
  {
    name: 'as',
    label: 'speech',
    weak: true,
    // “chosen as its ‘Harbour of the Year’”: a name behind a determiner.
    fires: (c) =>
      hasDirectAs(c) &&
      !(isServing(c) && !hasCueBefore(c)) &&
      !(
        isNameLike(c) &&
        (c.size === 1 || (OPENING_DETERMINERS.has(form(c.before, 0)) && !hasCueBefore(c)))
      ),
  },
  {
    name: 'own sentence',
    label: 'speech',
    fires: (c) =>
      c.before.at(0) === undefined &&
      c.after.at(0) === undefined &&
      endsSentence(c) &&
      // “Roe said yes. ‘Absolutely.’”
      (!isNameLike(c) || c.followsSpeech || (c.size === 1 && c.sentence.cueInPrior)),
  },
  {
    name: 'name',
    label: 'title',
    weak: true,
    fires: (c) =>
      c.size > 1 &&
      isNameLike(c) &&
      !isInHeadline(c) &&
      !(endsLikeSpeech(c) && hasTagBehind(c)) &&
      !hasCueBefore(c, 6),
  },
  { name: 'long', label: 'speech', fires: ({ size }) => size >= 5 },
  {
    name: 'tag behind, no comma',
    label: 'speech',
    fires: (c) => (c.size > 1 || isPronoun(c.after)) && hasTagBehind(c),
  },
  {
    name: 'cue in sentence',
    label: 'speech',
    weak: true,
    // “said ‘Leave’ voters”, “said of the ‘Leavers’”: a name before its noun, or behind an article.
    fires: (c) =>
      (hasCueBefore(c) || hasCueAtEnd(c)) &&
      !(c.size === 1 && isNameLike(c) && (goesOnInSmall(c) || form(c.before, 0) === 'the')),
  },
  { name: 'noun cue', label: 'speech', weak: true, fires: (c) => hasNounCueBefore(c) },
  {
    name: 'middling',
    label: 'speech',
    weak: true,
    fires: (c) => c.size >= 3 && !isAttribute(c),
  },
  {
    name: 'cue in the sentence before',
    label: 'speech',
    weak: true,
    fires: (c) => c.size > 1 && c.sentence.cueInPrior,
  },
  { name: 'short', label: 'scare', weak: true, fires: () => true },
];

/** “used as a ‘bridge’”, “acts as a ‘sponge’”: what something is for. */
function isServing({ before }: Context): boolean {
  const verb = form(before, OPENING_DETERMINERS.has(form(before, 0)) ? 2 : 1);
  return SERVING.has(verb);
}

const SERVING = new Set([
  'act',
  'acted',
  'acts',
  'serve',
  'served',
  'serves',
  'used',
  'work',
  'works',
]);

/** “as ‘X’”, “as a ‘X’”, but not “as well as”. */
function hasDirectAs({ before }: Context): boolean {
  const i = OPENING_DETERMINERS.has(form(before, 0)) ? 1 : 0;
  return (
    form(before, i) === 'as' && form(before, i + 1) !== 'well' && form(before, i + 1) !== 'such'
  );
}
