import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { BEFORE_NOUN, Tag, VERBAL } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { HEARING_VERBS } from '../lists/cue-phrases.ts';
import { EXPRESS_VERBS, NAMING_VERBS, VIEW_NOUNS } from '../lists/group-views.ts';
import { ASKERS } from '../lists/open-roles.ts';
import {
  DEMAND_VERBS,
  DENIED_NOUNS,
  DISMISSING_VERBS,
  FIRM_VERBS,
  KNOWING_VERBS,
  WON_NOUNS,
} from '../lists/unnamed-cues.ts';
import { G, M } from '../tokens/classes.ts';
import type { Referent } from './referent.ts';

/** What people whom nobody names can be said to have said: acts, demands and moods of theirs are no statement. */
export function isStatement(frame: Frame, cue: Cue, referent: Referent): boolean {
  const { tags } = frame;
  if (referent.kind !== 'anonymous' && referent.kind !== 'collective') return true;
  const { content, meaning, lemma, rule } = cue;
  // “were called on by many”, “called for a vote”, “demanded that it be shut”
  if (DEMANDS.has(lemma)) return false;
  // “took a moment to reassure him”, “met to discuss ‘the future’”: an act. “When a man tells his wife that”: any man.
  const apart = content === 'object' && VERBAL[tags[cue.first - 1] ?? 0] !== 1;
  if (cue.rule === 'verb-infinitive' && (apart || content === 'front' || TALKING.has(lemma)))
    return false;
  if (isOfAnybody(frame, cue)) return false;
  // “insisted on anonymity to discuss it”; but “insisted on Monday that”
  if (lemma === 'insist' && content === 'infinitive') return false;
  if (cue.rule === 'verb-passive') {
    // What a group called something is `group-agent`'s: “attacked by rebels” is no opinion.
    const allowed = referent.kind === 'anonymous' ? M.Characterise : M.Belief | M.Show;
    return (meaning & (allowed | M.Say | M.Accuse)) !== 0 && lemma !== 'write';
  }
  // A cue that only the learned model sees wants its content spelt out, and not by a noun, as in “reacted with anger that”;
  // “the first doctor to say that” tells who she is.
  if (cue.rule === 'verb-learned' && referent.kind === 'anonymous')
    return (
      content === 'that' &&
      tags[cue.last + 1] !== Tag.Preposition &&
      !(tags[cue.first] === Tag.To && cue.source?.last === cue.first - 1)
    );
  // “the mayor's case against calling it a plot”: the mayor's, and no act of theirs.
  if (cue.rule === 'verb-participle' && NOT_THEIRS.has(wordAt(frame, cue.first - 1))) return false;
  // “unveiled a banner reading ‘No more’”, “protesting students clashed”: no words of whoever they are.
  const shown = lemma === 'read' || (lemma === 'protest' && content === 'clause');
  if (shown && cue.rule === 'verb-participle') return false;
  if (content === 'quote' || cue.rule === 'citing') return true;
  if (cue.rule === 'adjective' && content !== 'object' && content !== 'infinitive') return true;
  if ((meaning & M.Ask) !== 0 && content === 'wh') return true;
  // “…,” a fan sobbed; but “a student who sang at church”
  if (content === 'front' && (meaning & (M.Ask | M.Manner)) !== 0)
    return tags.includes(Tag.Quote) || (meaning & M.Ask) !== 0;
  // “…, with one guest calling it a sham”
  if (cue.rule === 'verb-participle' && cue.source && isBrought(frame, cue.source, cue.first))
    return (
      FIRM.has(lemma) ||
      NAMING_VERBS.has(lemma) ||
      content !== 'object' ||
      ((meaning & M.Characterise) !== 0 && tags.includes(Tag.Quote))
    );
  // “recalled a teacher calling him stupid”, “a letter from her doctor saying”: words that somebody heard or read.
  if (
    cue.rule === 'verb-participle' &&
    cue.source?.last === cue.first - 1 &&
    (HEARING_VERBS.has(lemmaAt(frame, cue.source.first - 1)) ||
      frame.tokens.means(frame.first[cue.source.head] as number, M.Document))
  )
    return content !== 'object' || FIRM.has(lemma);
  if (cue.rule === 'verb-participle' && isOverheard(frame, cue.first)) return true;
  // “a gunman claiming allegiance”: what they were about, and nothing they told; but “…, blaming the fog”.
  if (
    cue.rule === 'verb-participle' &&
    (content === 'object' || (content === 'clause' && cue.source?.last === cue.first - 1)) &&
    tags[cue.first - 1] !== Tag.Comma &&
    (referent.kind === 'anonymous' || cue.source?.last === cue.first - 1)
  )
    return false;
  // “spoke out after learning that”: when, and not what they told.
  const before = tags[cue.first - 1];
  if (
    cue.rule === 'verb-participle' &&
    (meaning & M.Belief) !== 0 &&
    (before === Tag.Preposition || before === Tag.Subordinator)
  )
    return false;
  // “told residents to leave”: an order; “told reporters to expect a vote” is news.
  if (content === 'infinitive' && lemma === 'tell' && cue.recipient)
    return ASKERS.has(lemmaAt(frame, cue.recipient.head));
  // “the women who accused him”, “guards who feared a raid”: which of them; but “a clerk, who denied it”.
  const which = before === Tag.Relative && tags[cue.first - 2] !== Tag.Comma;
  // “complaints from people who thought it was late” hold their thought.
  const wrote = cue.source !== null && wordAt(frame, cue.source.first - 1) === 'from';
  const thinks = (meaning & M.Belief) !== 0 && referent.kind === 'anonymous' && !wrote;
  if (which && (thinks || content === 'object' || content === 'infinitive')) return false;
  if (lemma === 'continue') return content === 'front' && tags.includes(Tag.Quote);
  if (lemma === 'ask' && content === 'that') return false;
  // “booed, calling it a sham”
  if (cue.rule === 'verb-participle' && referent.kind === 'collective' && NAMING_VERBS.has(lemma))
    return true;
  if (lemma === 'claim' && claimsWin(frame, cue)) return false;
  if (FIRM.has(lemma)) return true;
  if (lemma === 'identify')
    return referent.kind === 'anonymous' && cue.rule === 'verb' && saysWho(frame, cue);
  // “rejected the claims as baseless”, and not “rejected the offer”
  if (DISMISSING_VERBS.has(lemma)) return deniesClaim(frame, cue);
  // “expressed doubts about the plan”
  if (EXPRESS_VERBS.has(lemma) && content === 'object') return tellsDoubts(frame, cue);
  if (NAMING_VERBS.has(lemma) && content === 'object')
    return rule === 'verb-object-relative' ? opensView(frame, cue) : givesName(frame, cue);
  if ((meaning & M.Say) !== 0) return content !== 'object' || lemma === 'say';
  // “see the plan as a mistake”; “aides, who see him as a friend” only tells of the aides.
  if ((meaning & M.Belief) !== 0 && (meaning & M.Characterise) !== 0)
    return referent.kind === 'collective' || before !== Tag.Relative;
  if ((meaning & M.Belief) !== 0) {
    if (referent.kind === 'collective') return content !== 'object' && content !== 'infinitive';
    return KNOWING.has(lemma) && content !== 'object' && content !== 'infinitive';
  }
  if (content === 'that') return true;
  if ((meaning & M.Show) !== 0) return content === 'front' ? referent.plural : content === 'wh';
  return (meaning & M.NounCue) !== 0 && content !== 'object';
}

/** “when a man tells”, “if somebody says”: in the present, and nobody in particular. */
function isOfAnybody({ tokens, first }: Frame, { source, last }: Cue): boolean {
  if (!source || !tokens.is(first[last] as number, G.VerbS)) return false;
  const opener = tokens.form(first[source.first] as number);
  return (
    (opener === 'a' || opener === 'an' || opener === 'somebody' || opener === 'someone') &&
    WHENEVER.has(tokens.form(first[source.first - 1] ?? -1))
  );
}

const TALKING = new Set(['discuss', 'speak', 'talk']);

const NOT_THEIRS = new Set(['against', 'for', 'from', 'of', 'without']);

const WHENEVER = new Set(['if', 'when', 'whenever']);

/** “was heard on Monday calling it a mess” */
export function isOverheard({ tags, tokens, first }: Frame, item: number): boolean {
  let at = item - 1;
  while (at > item - 4 && (tags[at] === Tag.Time || tags[at] === Tag.Preposition)) at--;
  return tags[at - 1] === Tag.Be && OVERHEARD.has(tokens.word(first[at] as number));
}

const OVERHEARD = new Set(['filmed', 'heard', 'overheard', 'recorded']);

const BRINGING = new Set(['amid', 'despite', 'with']);

/** Does “with”, behind a comma or at the start, bring in whoever stands right before the participle at `first`? */
const isBrought = (frame: Frame, source: Phrase, first: number): boolean =>
  source.last === first - 1 &&
  BRINGING.has(wordAt(frame, source.first - 1)) &&
  (source.first < 2 || frame.tags[source.first - 2] === Tag.Comma);

/** “called the plan a sham”: does another phrase follow the verb's object? */
function givesName({ tags }: Frame, { last, recipient }: Cue): boolean {
  let item = (recipient?.last ?? last) + 1;
  if (!recipient) {
    if (tags[item] === Tag.Pronoun) item++;
    else
      do item++;
      while (BEFORE_NOUN[tags[item] as number] === 1 && tags[item] !== Tag.Determiner);
  }
  const tag = tags[item];
  return tag === Tag.Determiner || tag === Tag.Adjective;
}

/** “what officials call a pause”, “what police called the worst week”; “what they call the Old Quay” is its name. */
function opensView({ tags, first, tokens }: Frame, { last, source }: Cue): boolean {
  // “the yard, where officers called a taxi”
  if (source && tokens.form(first[source.first - 1] ?? -1) === 'where') return false;
  const form = tokens.form(first[last + 1] ?? -1);
  return form === 'a' || form === 'an' || (form === 'the' && tags[last + 2] !== Tag.Name);
}

/** “identified the victim as Ida Brock”, and not “identified themselves as clerks” */
function saysWho(frame: Frame, { last }: Cue): boolean {
  let item = last + 1;
  if (/sel(?:f|ves)$/.test(wordAt(frame, item))) return false;
  if (frame.tags[item] === Tag.Pronoun) item++;
  while (BEFORE_NOUN[frame.tags[item] as number] === 1) item++;
  return wordAt(frame, item) === 'as';
}

/** “claimed credit”, “claimed big gains in the north”: what they have, and not “claimed the win was theirs”. */
const claimsWin = (frame: Frame, { last }: Cue): boolean =>
  [1, 2, 3].some(
    (ahead) =>
      WON_NOUNS.has(lemmaAt(frame, last + ahead) || wordAt(frame, last + ahead)) &&
      VERBAL[frame.tags[last + ahead + 1] ?? 0] !== 1,
  );

/** Is the object of the verb something that others said: “rejected the claim”, “a point that officials dispute”? */
function deniesClaim(frame: Frame, cue: Cue): boolean {
  const { rule, source } = cue;
  if (rule === 'verb-object-relative' && source)
    return DENIED_NOUNS.has(lemmaAt(frame, source.first - 2));
  return objectAt(frame, cue, DENIED_NOUNS) > 0;
}

/** “doubts about the plan”: a view, and what it is of. */
function tellsDoubts(frame: Frame, cue: Cue): boolean {
  const noun = objectAt(frame, cue, VIEW_NOUNS);
  return noun > 0 && frame.tags[noun + 1] === Tag.Preposition;
}

/** Item of the verb's object that is one of these nouns; -1 where none is. */
function objectAt(frame: Frame, { last }: Cue, nouns: ReadonlySet<string>): number {
  for (let item = last + 1; BEFORE_NOUN[frame.tags[item] as number] === 1; item++)
    if (nouns.has(lemmaAt(frame, item))) return item;
  return -1;
}

/** Demands, however they go on: “called for a vote”, “demanded that it be shut”. */
const DEMANDS = new Set(DEMAND_VERBS);

/** Thoughts that a reporter can only have from those who think them; deciding and noticing are acts. */
const KNOWING = new Set(KNOWING_VERBS);

/** Verbs whose bare object is what was said: “confirmed the deal”, “described the plan as …”. */
const FIRM = new Set(FIRM_VERBS);

/** “In interviews, members said”: those whom the reporter asked. */
export function inInterviews({ tokens, first }: Frame): boolean {
  return (
    tokens.form(first[0] ?? -1) === 'in' &&
    first.slice(1, 4).some((token) => tokens.word(token) === 'interviews')
  );
}

/**
 * “privately say”, “, speaking privately, say”, “admit in private”: people who could be met, and whom the article keeps
 * unnamed, whatever group they belong to.
 */
export function spokeInPrivate(frame: Frame, { first, last, source }: Cue): boolean {
  const from = source && source.head < first ? source.head + 1 : first;
  for (let item = from; item <= last + 2; item++) {
    const word = wordAt(frame, item);
    if (word === 'privately' || word === 'anonymously') return true;
    if (word === 'private' && wordAt(frame, item - 1) === 'in') return true;
  }
  return false;
}
