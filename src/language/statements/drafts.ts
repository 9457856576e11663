import { type Chunk, chunkAt, headForm } from '../clauses/chunks.ts';
import { endOf, type Frame } from '../clauses/frame.ts';
import { mainClause } from '../clauses/main-clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/find.ts';
import { standsAlone } from '../cues/hearsay.ts';
import { givesView } from '../groups/states.ts';
import { findGroupViews } from '../groups/views.ts';
import { TEAM_MATES } from '../lists/finders.ts';
import { CHANTING_VERBS } from '../lists/group-verbs.ts';
import type { CueRule } from '../rules.ts';
import { classify, NOBODY, pronoun } from '../sources/classify.ts';
import type { Context } from '../sources/context.ts';
import { FITS } from '../sources/fits.ts';
import { inInterviews, isOverheard, isStatement, spokeInPrivate } from '../sources/is-statement.ts';
import { noteKin } from '../sources/kin.ts';
import { ledHere } from '../sources/led-here.ts';
import { type Referent, referentWith } from '../sources/referent.ts';
import { polledGroup } from '../sources/respondents.ts';
import { viaOf } from '../sources/via.ts';
import type { Entity } from '../speakers/entity.ts';
import { G, M } from '../tokens/classes.ts';
import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';

/** One draft for each cue of a frame whose source could be read. */
export function draftsOf(frame: Frame, chunks: readonly Chunk[], context: Context): Draft[] {
  const drafts: Draft[] = [];
  const cues = findCues(frame, chunks);
  const main = chunkAt(chunks, mainClause(chunks))?.first ?? 0;
  for (const cue of cues) {
    if (cue.source === null) continue;
    const referent =
      opener(frame, cue, drafts) ?? sourceOf(frame, chunks, cue, cue.source, context);
    if (!referent) continue;
    const group = referent.kind === 'collective';
    if (!isStatement(frame, cue, referent) || (group && !givesView(frame, chunks, cue))) {
      // “Unions vowed to fight a law that they say is unfair”
      if (group) context.discourse.note(referent, frame.sentence, 'subject');
      continue;
    }
    // “Source: NATO” at the foot is a credit; only a headline says “Source: …” of somebody unnamed.
    if (cue.rule === 'header' && referent.kind === 'anonymous' && frame.sentence > 2) continue;
    const closes = cue.content === 'front' && cue.strength === 'speech';
    const inner = cue.last < main;
    const role =
      closes || answers(frame, chunks, cue.source) ? 'speaker' : inner ? 'other' : 'subject';
    context.discourse.note(referent, frame.sentence, role);
    if ((cue.meaning & M.Ask) !== 0) context.discourse.noteAsker(referent, frame.sentence);
    if ((cue.meaning & M.Ask) !== 0 && cue.recipient) {
      const asked = classify(frame, chunks, cue.recipient, context);
      // “What hurt, she said, was when he asked Roe why”: part of what she tells.
      const told = drafts.some((draft) => draft.cue !== null && states(draft.cue));
      if (asked?.kind === 'person' && !told)
        context.discourse.noteAsked(asked, frame.sentence, inner);
    }
    const via = viaOf(frame, chunks, cue, referent, drafts, context);
    // “Ribeiro and her aides said”: those beside somebody named go unnamed.
    const beside = referent.kind === 'anonymous' ? null : unnamedBeside(frame, chunks, cue.source);
    const own = beside && referent.kind !== 'person' ? withoutJoined(chunks, cue.source) : null;
    const alone = own && classify(frame, chunks, own, context);
    drafts.push(draftOf(frame, cue, alone ?? referent, via));
    const others = beside && sourceOf(frame, chunks, cue, beside, context);
    if (others?.kind === 'anonymous' && isStatement(frame, cue, others))
      drafts.push(draftOf(frame, cue, others, via));
  }
  // “The Post reported, citing officials”, “citing officials, the Post reported”
  for (const { cue, via } of drafts.slice())
    if (via !== null && cue?.rule === 'citing') passOn(drafts, via);
  for (const cue of findGroupViews(frame, chunks)) {
    const referent = cue.source && sourceOf(frame, chunks, cue, cue.source, context);
    // “some members privately express doubts”: people who could be met.
    const met = referent?.kind === 'anonymous' && spokeInPrivate(frame, cue);
    if (!referent || !(met || (referent.kind === 'collective' && givesView(frame, chunks, cue))))
      continue;
    // Of a verb whose subject has been read, nothing more is told.
    if (drafts.some((draft) => draft.referent?.kind === referent.kind || readAs(draft, cue)))
      continue;
    context.discourse.note(referent, frame.sentence, 'subject');
    drafts.push(draftOf(frame, cue, referent, null));
  }
  const sourced: Cue[] = [];
  for (const { cue } of drafts) if (cue && states(cue)) sourced.push(cue);
  // “He said”, of whom the article has not told: a source all the same.
  for (const cue of cues)
    if (cue.source && isPronoun(frame, cue.source) && states(cue)) sourced.push(cue);
  for (const cue of cues) {
    if (cue.source === null && standsAlone(frame, cue, sourced))
      drafts.push(draftOf(frame, cue, null, null));
  }
  return drafts;
}

/** Whom the cue's source stands for; of a group, what the cue and the sentence tell of it besides. */
function sourceOf(
  frame: Frame,
  chunks: readonly Chunk[],
  cue: Cue,
  source: Phrase,
  context: Context,
): Referent | null {
  const read = isPronoun(frame, source)
    ? (ledHere(frame, chunks, source, context) ??
      pronoun(frame, source, context, {
        told: toldTo(frame, cue, context),
        quoted: namedIn(frame, cue, context),
        closes: closes(frame, cue),
      }))
    : classify(frame, chunks, source, context);
  if (read) noteKin(frame, source, read, context);
  // Whoever chants is a crowd, though the article counts it.
  if (read?.kind === 'anonymous' && read.plural && CHANTING_VERBS.has(cue.lemma))
    return referentWith(read, { kind: 'collective' });
  if (read?.kind !== 'collective') return read;
  // “some could be heard grousing”
  if (spokeInPrivate(frame, cue) || inInterviews(frame) || isOverheard(frame, cue.first))
    return referentWith(read, { kind: 'anonymous' });
  return polledGroup(frame, source, context) ?? read;
}

/** Is it the rule of a report inside or behind what it reports? */
const isClosing = (rule: CueRule): boolean =>
  rule === 'verb-parenthetical' || rule === 'verb-final';

/** “Brock said that the bank ‘has rules,’ she said”: whoever opened the sentence closes it. */
function opener(frame: Frame, cue: Cue, drafts: readonly Draft[]): Referent | null {
  if (!cue.source || !isClosing(cue.rule) || !isPronoun(frame, cue.source)) return null;
  const [draft] = drafts;
  if (draft?.cue?.strength !== 'speech' || draft.cue.content === 'front') return null;
  const { referent } = draft;
  const fits = FITS.get(frame.tokens.form(frame.first[cue.source.head] as number))?.[0];
  return referent?.kind === 'person' && fits?.(referent) ? referent : null;
}

/** “If Roe wins, she said”: what she said begins before her. */
const closes = ({ tokens, first, tags }: Frame, { rule, meaning, source }: Cue): boolean =>
  isClosing(rule) ||
  ((meaning & M.Say) !== 0 &&
    CONDITIONS.has(tokens.form(first[0] as number)) &&
    tags[(source?.first ?? 0) - 1] === Tag.Comma);

const CONDITIONS = new Set(['if', 'unless']);

/** Whose pronoun the cue's cannot be: whom the words are told to, by name; of an answer, who asked. */
function toldTo(
  { first, sentence }: Frame,
  { recipient, lemma }: Cue,
  { entities, discourse }: Context,
): ReadonlySet<Entity> {
  const told =
    (recipient && entities.entityAt(first[recipient.head] as number)) ??
    (ANSWERING.has(lemma) ? discourse.askerBefore(sentence) : null);
  return told ? new Set([told]) : NOBODY;
}

const ANSWERING = new Set(['answer', 'reply', 'respond']);

/** Whom the quoted words that the cue gives away name. */
function namedIn(
  { first, stretch }: Frame,
  { rule, first: until }: Cue,
  { entities }: Context,
): ReadonlySet<Entity> {
  if (!isClosing(rule)) return NOBODY;
  const named = new Set<Entity>();
  for (let item = 0; item < until; item++) {
    if ((stretch[item] as number) < 0) continue;
    for (let token = first[item] as number; token < (first[item + 1] as number); token++) {
      const entity = entities.entityAt(token);
      if (entity) named.add(entity);
    }
  }
  return named;
}

/**
 * The phrase of unnamed people that “and” joins to the source's head: “Ribeiro and her aides”, “court records and two people
 * briefed on them”; null where there is none.
 */
function unnamedBeside(
  { tokens, first, tags }: Frame,
  chunks: readonly Chunk[],
  { joined, last }: Phrase,
): Phrase | null {
  if (joined.length === 0) return null;
  const at = chunks.findIndex((chunk) => {
    if (chunk.type !== 'noun' || !joined.includes(chunk.head)) return false;
    const token = first[chunk.head] as number;
    const tag = tags[chunk.head];
    // “Roe and two of her aides”
    if (tag === Tag.Number || tag === Tag.Quantifier)
      return tokens.form(first[chunk.head + 1] as number) === 'of';
    // “Ribeiro and her colleagues” are a team by the name of one of them.
    return (
      tag === Tag.Noun &&
      (tokens.is(token, G.Plural) || ONE.has(tokens.form(first[chunk.first] as number))) &&
      tokens.means(token, M.Official | M.PersonNoun) &&
      !TEAM_MATES.has(tokens.lemma(token))
    );
  });
  const piece = chunkAt(chunks, at);
  return piece ? { first: piece.first, last, head: piece.head, chunk: at, joined: [] } : null;
}

/** The head's own words: “the police” of “the police and two witnesses”. */
const withoutJoined = (chunks: readonly Chunk[], { first, head, chunk }: Phrase): Phrase => ({
  first,
  last: (chunks[chunk] as Chunk).last,
  head,
  chunk,
  joined: [],
});

const ONE = new Set(['a', 'an', 'another', 'one']);

const isPronoun = ({ tags }: Frame, { head }: Phrase): boolean => tags[head] === Tag.Pronoun;

/** “Roe said it was late, but Brock disagreed”: the last word is hers. */
function answers(frame: Frame, chunks: readonly Chunk[], { chunk, head }: Phrase): boolean {
  const before = chunkAt(chunks, chunk - 1);
  return frame.tags[head] === Tag.Name && chunk > 2 && CONTRASTING.has(headForm(frame, before));
}

const CONTRASTING = new Set(['but', 'while', 'whereas']);

/** Is the subject of the same verb already a source: “people at the port said”? */
const readAs = ({ cue, referent }: Draft, view: Cue): boolean =>
  cue?.last === view.last &&
  cue.source?.head === view.source?.head &&
  referent?.kind === 'anonymous';

/** Does the cue give its source words or a belief, and no mere stand or plan? */
const states = ({ strength }: Cue): boolean => strength === 'speech' || strength === 'thought';

/** An outlet that only passes on what unnamed people told it is their `via`, no source of its own (GUIDELINE.md, rule 5). */
function passOn(drafts: Draft[], outlet: string): void {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const { referent } = drafts[at] as Draft;
    if (referent?.kind === 'organization' && referent.name === outlet) drafts.splice(at, 1);
  }
}

/** The draft of a cue and whoever it stands for. */
export function draftOf(
  frame: Frame,
  cue: Cue,
  referent: Draft['referent'],
  via: string | null,
): Draft {
  const cueSpan = spanOf(frame, cue.first, cue.last);
  const sourceSpan = cue.source ? sourceSpanOf(frame, cue.source, cue) : null;
  return {
    sentence: frame.sentence,
    cue,
    cueSpan,
    referent,
    sourceSpan,
    via,
    reason: null,
    speech: [],
    evidence: [
      { rule: cue.rule, span: cueSpan },
      ...(sourceSpan && referent
        ? [{ rule: `source-${referent.kind}` as const, span: sourceSpan }]
        : []),
    ],
  };
}

/** Items `[first, last]` as a span of the text. */
export function spanOf(frame: Frame, first: number, last: number): Span {
  const { tokens } = frame;
  return [
    tokens.start[frame.first[first] as number] as number,
    tokens.end[endOf(frame, last) - 1] as number,
  ];
}

/** The source's words, with the “who” or “which” that stands for them before the cue. */
function sourceSpanOf(frame: Frame, source: Phrase, cue: Cue): Span {
  const { tags } = frame;
  const next = tags[source.last + 1] === Tag.Comma ? source.last + 2 : source.last + 1;
  const relative = tags[next] === Tag.Relative && next < cue.first;
  return spanOf(frame, source.first, relative ? next : source.last);
}
