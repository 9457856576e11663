import { NAMING_WORDS, WORD_NOUNS } from '../lists/scare-words.ts';
import {
  PERFORM_FORMS,
  TITLED,
  WORK_FOLLOWERS,
  WORK_NOUNS,
  WORK_PARTS,
} from '../lists/title-words.ts';
import type { StretchLabel } from '../types.ts';
import { type Context, type Piece, QUOTED } from './context.ts';
import { CHARACTERISE_FORMS, CUE_FORMS, TAG_FORMS } from './forms.ts';
import { isTitleCase } from './titlecase.ts';

/** A rule looks at one stretch and its sentence; the first that fires gives the label. */
export interface Rule {
  readonly name: string;
  readonly label: 'speech' | 'title' | 'scare';
  /** Whether a later rule of a repeated text may take precedence. */
  readonly weak?: boolean;
  readonly fires: (context: Context) => boolean;
}

/** Titles of more words than this are rarer than sentences in title case. */
const LONGEST_TITLE = 16;

const at = (pieces: readonly Piece[], index: number): string => pieces[index]?.form ?? '';

const DETERMINERS = new Set(
  'the a an his her its their our my your this that these those'.split(' '),
);
const PRONOUNS = new Set('he she they i we it who you'.split(' '));

/** A reporting verb with its subject right behind the stretch: “…,” said Ida Brock; “…,” Brock told them. */
export function hasTagBehind(context: Context): boolean {
  const { after } = context;
  let i = 0;
  if (at(after, 0) === ',' || at(after, 0) === '-' || at(after, 0) === '–' || at(after, 0) === '—')
    i = 1;
  const first = after[i];
  if (!first) return false;
  if (TAG_FORMS.has(first.form) && !first.capital) return true;
  // Subject first: a pronoun, or a name or noun phrase of a few words.
  for (let n = 0; n < 8; n++) {
    const piece = after[i + n];
    if (!piece) return false;
    if (n > 0 && TAG_FORMS.has(piece.form) && !piece.capital) return true;
    if (
      n === 0 &&
      !(
        piece.capital ||
        PRONOUNS.has(piece.form) ||
        DETERMINERS.has(piece.form) ||
        piece.form === 'one'
      )
    )
      return false;
    if (piece.form === ',' || piece.form === ';' || piece.form === ':' || piece.form === QUOTED)
      return false;
  }
  return false;
}

/** The stretch ends in a comma, or in a mark that a tag may follow. */
function endsLikeSpeech({ text, candidate }: Context): boolean {
  const code = text.charCodeAt(candidate.inner[1] - 1);
  return (
    code === 44 || code === 63 || code === 33 || code === 45 || code === 0x2014 || code === 0x2026
  );
}

/** Index of the first piece before the stretch that is no adverb-like filler, comma or colon. */
function cueBefore({ before }: Context): string {
  const first = at(before, 0);
  if (first === ',' || first === ':' || first === '-' || first === '—' || first === '–')
    return at(before, 1);
  if (first === 'that' || first === 'as' || first === 'the' || first === 'a' || first === 'an')
    return at(before, 1);
  return first;
}

function isWorkBefore(context: Context): boolean {
  const { before } = context;
  const first = at(before, 0) === ',' ? 1 : 0;
  const head = at(before, first);
  if (WORK_NOUNS.has(head)) return true;
  if (TITLED.has(head)) return true;
  if (head === 'called' || head === 'named') {
    const noun = at(before, first + 1) === ',' ? at(before, first + 2) : at(before, first + 1);
    return WORK_NOUNS.has(noun);
  }
  if (head === 'of' || head === 'on' || head === 'in' || head === 'for')
    return (
      WORK_PARTS.has(at(before, first + 1)) ||
      (head === 'of' && WORK_NOUNS.has(at(before, first + 1)))
    );
  // “the anchor of NBC's ‘X’”, “Fox News's ‘X’”
  return false;
}

function isWorkBehind(context: Context): boolean {
  const { after } = context;
  return WORK_FOLLOWERS.has(at(after, 0));
}

const PREPOSITIONS_OF_BROADCAST = new Set([
  'on',
  'in',
  'from',
  'to',
  'of',
  'for',
  'with',
  'by',
  'during',
  'at',
  'about',
]);

/** The stretch could be a name by its letters: title case, or one word with a capital inside a sentence. */
function isNameLike(context: Context): boolean {
  const { inner, size } = context;
  if (size > LONGEST_TITLE) return false;
  if (size === 1) return inner.some((p) => p.capital);
  return isTitleCase(inner);
}

function isHeadline(context: Context): boolean {
  return (
    isTitleCase(
      context.before.length > context.after.length ? [...context.before].reverse() : context.after,
    ) && context.before.length + context.after.length > 2
  );
}

function sentenceHasCue(context: Context): boolean {
  for (const piece of context.before) if (!piece.capital && CUE_FORMS.has(piece.form)) return true;
  for (const piece of context.after) if (!piece.capital && CUE_FORMS.has(piece.form)) return true;
  for (let i = 0; i + 1 < context.before.length; i++)
    if (at(context.before, i) === 'to' && at(context.before, i + 1) === 'according') return true;
  for (let i = 0; i + 1 < context.after.length; i++)
    if (at(context.after, i) === 'according' && at(context.after, i + 1) === 'to') return true;
  return false;
}

export const RULES: readonly Rule[] = [
  { name: 'markup', label: 'scare', fires: ({ before }) => at(before, 0) === '=' },
  { name: 'no words', label: 'scare', fires: ({ size }) => size === 0 },
  {
    name: 'goes on',
    label: 'speech',
    fires: ({ candidate }) => candidate.continued || candidate.continues,
  },
  { name: 'unclosed', label: 'speech', fires: ({ candidate }) => !candidate.closed },
  {
    name: 'nickname',
    label: 'scare',
    fires: ({ before, after, inner, size, candidate }) =>
      size <= 2 &&
      inner.every((p) => p.capital) &&
      (before[0]?.capital || (before[0]?.form === '.' && before[1]?.capital)) === true &&
      after[0]?.capital === true &&
      candidate.closed,
  },
  {
    name: 'named so',
    label: 'scare',
    fires: ({ before }) => NAMING_WORDS.has(at(before, 0)) && at(before, 1) !== 'famously',
  },
  {
    name: 'word as word',
    label: 'scare',
    fires: ({ before, size }) =>
      size <= 6 &&
      (WORD_NOUNS.has(at(before, 0)) || at(before, 0) === 'means' || at(before, 0) === 'meaning'),
  },
  {
    name: 'known as',
    label: 'scare',
    fires: ({ before }) => {
      const as = at(before, 0) === 'the' || at(before, 0) === 'a' || at(before, 0) === 'an' ? 1 : 0;
      if (at(before, as) !== 'as') return false;
      for (let i = as + 1; i < as + 4; i++) if (at(before, i) === 'known') return true;
      return false;
    },
  },
  { name: 'work before', label: 'title', fires: (c) => isNameLike(c) && isWorkBefore(c) },
  {
    name: 'work behind',
    label: 'title',
    fires: (c) => isNameLike(c) && isWorkBehind(c) && !CHARACTERISE_FORMS.has(cueBefore(c)),
  },
  {
    name: 'performed',
    label: 'title',
    fires: (c) => isNameLike(c) && PERFORM_FORMS.has(at(c.before, 0)),
  },
  {
    name: 'programme',
    label: 'title',
    fires: (c) =>
      isNameLike(c) &&
      c.size <= 6 &&
      !isHeadline(c) &&
      (PREPOSITIONS_OF_BROADCAST.has(at(c.before, 0)) ||
        (at(c.before, 0) === 'the' && PREPOSITIONS_OF_BROADCAST.has(at(c.before, 1))) ||
        at(c.before, 0).endsWith("'s")) &&
      c.size > 1 &&
      !/[?!]/.test(c.text.charAt(c.candidate.inner[1] - 1)),
  },
  { name: 'tag behind', label: 'speech', fires: (c) => endsLikeSpeech(c) && hasTagBehind(c) },
  {
    name: 'cue before',
    label: 'speech',
    fires: (c) => TAG_FORMS.has(cueBefore(c)) || CHARACTERISE_FORMS.has(cueBefore(c)),
  },
  {
    name: 'name',
    label: 'title',
    weak: true,
    fires: (c) =>
      c.size > 1 && isNameLike(c) && !isHeadline(c) && !hasTagBehind(c) && !sentenceHasCue(c),
  },
  { name: 'long', label: 'speech', fires: ({ size }) => size >= 5 },
  { name: 'tag behind, no comma', label: 'speech', fires: (c) => hasTagBehind(c) },
  { name: 'cue in sentence', label: 'speech', weak: true, fires: (c) => sentenceHasCue(c) },
  {
    name: 'headline',
    label: 'speech',
    weak: true,
    fires: (c) => c.candidate.style === 'single' && isHeadline(c),
  },
  {
    name: 'one of several',
    label: 'speech',
    weak: true,
    fires: (c) => c.size >= 2 && [...c.before, ...c.after].some((p) => p.form === QUOTED),
  },
  { name: 'middling', label: 'speech', weak: true, fires: (c) => c.size >= 4 },
  { name: 'short', label: 'scare', weak: true, fires: () => true },
];

/** Says whether speech is a whole clause or a part of one. */
export function speechLabel(context: Context): StretchLabel {
  const { inner, size, text, candidate } = context;
  const first = inner.find((p) => p.form !== p.form.toUpperCase());
  const last = text.charCodeAt(candidate.inner[1] - 1);
  const ended = last === 46 || last === 33 || last === 63 || last === 44;
  if (first?.capital && (size >= 4 || ended)) return 'quote';
  if (first && PRONOUNS.has(first.form) && size >= 3) return 'quote';
  return 'fragment';
}
