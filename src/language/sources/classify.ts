import { type Chunk, type NounChunk, tagOf } from '../clauses/chunk.ts';
import { endOf, type Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import type { Discourse } from '../speakers/discourse.ts';
import type { Entities, Entity } from '../speakers/entities.ts';
import { G, M } from '../tokens/classes.ts';
import type { SourceKind } from '../types.ts';
import type { Referent } from './referent.ts';

/** What a source phrase is read against. */
export interface Context {
  readonly entities: Entities;
  readonly discourse: Discourse;
}

/**
 * Says who a source phrase stands for and of what kind, by the whole article: pronouns and “the senator” lead to who was
 * named, “the official” to an unnamed one met before.
 *
 * @returns null where the phrase can be no source (“it”, “the plan”).
 */
export function classify(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const tag = frame.tags[phrase.head] as number;
  if (tag === Tag.Pronoun || tag === Tag.Possessive) return pronoun(frame, phrase, context);
  if (phrase.joined.length > 0) {
    const joined = joinedNames(frame, phrase, context);
    if (joined) return joined;
  }
  const named = nameInside(frame, chunks, phrase, context);
  if (named) return named;
  if (tag === Tag.Quantifier || tag === Tag.Number)
    return quantified(frame, chunks, phrase, context);
  return common(frame, chunks, phrase, context);
}

const make = (
  frame: Frame,
  phrase: Phrase,
  kind: SourceKind,
  more: Partial<Referent> = {},
): Referent => ({
  kind,
  name: phraseText(frame, phrase),
  gender: 'unknown',
  plural: false,
  noun: '',
  entity: null,
  token: frame.first[phrase.head] as number,
  ...more,
});

/** The phrase as it stands in the text, without a trailing comma or genitive. */
export function phraseText(frame: Frame, phrase: Phrase): string {
  const { tokens, first } = frame;
  const start = tokens.start[first[phrase.first] as number] as number;
  const end = tokens.end[endOf(frame, phrase.last) - 1] as number;
  return tokens.text.slice(start, end).replace(/\s+/g, ' ');
}

function ofEntity(frame: Frame, phrase: Phrase, entity: Entity): Referent | null {
  if (entity.kind === 'work') return make(frame, phrase, 'document', { name: entity.name, entity });
  const kind = entity.kind === 'person' ? 'person' : 'organization';
  return make(frame, phrase, kind, {
    name: entity.name,
    gender: entity.gender,
    plural: entity.plural,
    entity,
  });
}

function pronoun(frame: Frame, phrase: Phrase, { discourse }: Context): Referent | null {
  const token = frame.first[phrase.head] as number;
  const form = frame.tokens.form(token);
  const found = discourse.resolve(form, frame.sentence);
  return found ? { ...found, token } : null;
}

function joinedNames(frame: Frame, phrase: Phrase, { entities }: Context): Referent | null {
  const heads = [phrase.head, ...phrase.joined];
  const named = heads
    .map((item) => entities.entityAt(frame.first[item] as number))
    .filter((entity) => entity?.kind === 'person');
  if (named.length < heads.length) return null;
  return make(frame, phrase, 'person', { plural: true });
}

/** A name at the head of the phrase, or in an apposition to it (“a spokesman, John Smith,”). */
function nameInside(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const { tokens, first, tags } = frame;
  const head = first[phrase.head] as number;
  if (tags[phrase.head] === Tag.Name) {
    const entity = context.entities.entityAt(head);
    if (
      tokens.means(head, M.Collective | M.Demonym) &&
      tokens.is(head, G.Plural) &&
      entity?.kind !== 'person'
    ) {
      return make(frame, phrase, 'collective', { plural: true, noun: tokens.lemma(head) });
    }
    if (entity && entity.kind !== 'other') return ofEntity(frame, phrase, entity);
    if (
      tokens.means(
        head,
        M.Official |
          M.Organization |
          M.Outlet |
          M.Document |
          M.Collective |
          M.PersonNoun |
          M.Relation,
      )
    )
      return null;
    if (tokens.means(head, M.Country)) return make(frame, phrase, 'organization');
    return entity
      ? make(frame, phrase, 'organization', { name: entity.name, entity })
      : make(frame, phrase, 'organization');
  }
  if (plural(frame, phrase.head)) return null;
  return apposed(frame, chunks, phrase, context);
}

/** Who an apposition names: “the mayor, Ana Ribeiro,”, “a lawyer for the union, Jan Roe, said”, “Ana Ribeiro, the mayor,”. */
function apposed(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const { first, tags } = frame;
  const personAt = (at: number): Entity | null => {
    const chunk = chunks[at];
    if (chunk?.type !== 'noun' || tags[chunk.head] !== Tag.Name) return null;
    const entity = context.entities.entityAt(first[chunk.head] as number);
    return entity?.kind === 'person' ? entity : null;
  };
  const separates = (at: number): boolean => {
    const tag = tagOf(chunks[at]);
    return tag === Tag.Comma || tag === Tag.Dash;
  };
  let next = phrase.chunk + 1;
  while (next < chunks.length && (chunks[next] as Chunk).type !== 'verb' && !separates(next))
    next++;
  const after = separates(next) ? personAt(next + 1) : null;
  if (after) {
    const close = chunks[next + 2];
    if (
      close === undefined ||
      close.type !== 'verb' ||
      (chunks[next] as Chunk).first < phrase.last
    ) {
      return ofEntity(frame, phrase, after);
    }
  }
  const before = separates(phrase.chunk - 1) ? personAt(phrase.chunk - 2) : null;
  return before ? ofEntity(frame, phrase, before) : null;
}

/** Words around the head that tell how many and which. */
interface Shape {
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly counted: boolean;
  readonly quantifier: string;
  readonly possessive: boolean;
  readonly ordinal: boolean;
}

function shapeOf(frame: Frame, chunk: NounChunk): Shape {
  const { tokens, first, tags } = frame;
  let definite = false;
  let indefinite = false;
  let counted = false;
  let quantifier = '';
  let possessive = false;
  let ordinal = false;
  for (let item = chunk.first; item < chunk.head; item++) {
    const form = tokens.form(first[item] as number);
    const tag = tags[item];
    if (tag === Tag.Determiner) {
      if (form === 'a' || form === 'an' || form === 'another') indefinite = true;
      else definite = true;
    } else if (tag === Tag.Possessive || tag === Tag.Genitive) possessive = true;
    else if (tag === Tag.Number) counted = true;
    else if (tag === Tag.Quantifier) quantifier = form;
    if (form === 'second' || form === 'third' || form === 'other' || form === 'one') ordinal = true;
  }
  return { definite, indefinite, counted, quantifier, possessive, ordinal };
}

function plural(frame: Frame, item: number): boolean {
  const token = frame.first[item] as number;
  const { tokens } = frame;
  if (tokens.is(token, G.Plural)) return true;
  if (tokens.form(token) !== '') return false;
  const end = tokens.end[token]!;
  return tokens.text.charCodeAt(end - 1) === 115 && tokens.text.charCodeAt(end - 2) !== 115;
}

/** “some”, “many”, “two”, “others”, “several of them”. */
function quantified(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const { tokens, first } = frame;
  const of = chunks[phrase.chunk + 1];
  const form = tokens.form(first[phrase.head] as number);
  if (tagOf(of) === Tag.Preposition && tokens.form(first[(of as Chunk).head] as number) === 'of') {
    const inner = chunks[phrase.chunk + 2];
    if (inner?.type === 'noun') {
      const counted = frame.tags[phrase.head] === Tag.Number || form === 'one';
      const innerPhrase: Phrase = {
        first: inner.first,
        last: phrase.last,
        head: inner.head,
        chunk: phrase.chunk + 2,
        joined: [],
      };
      const whole = classify(frame, chunks, innerPhrase, context);
      if (whole) {
        const kind =
          whole.kind === 'collective'
            ? counted
              ? 'anonymous'
              : 'collective'
            : whole.kind === 'person' && whole.plural
              ? 'anonymous'
              : whole.kind;
        return make(frame, phrase, kind, { plural: form !== 'one', noun: whole.noun });
      }
    }
  }
  if (frame.tags[phrase.head] === Tag.Number || form === 'another' || form === 'one') {
    const before = context.discourse.lastAnonymous();
    return make(frame, phrase, 'anonymous', {
      plural: form !== 'one' && form !== 'another',
      noun: before?.noun ?? '',
    });
  }
  return make(frame, phrase, 'collective', { plural: true });
}

function common(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const { tokens, first } = frame;
  const token = first[phrase.head] as number;
  const entry = tokens.entry[token]!;
  const { meaning } = entry;
  const noun = entry.lemma || tokens.word(token).toLowerCase();
  const chunk = chunks[phrase.chunk] as NounChunk;
  const shape = shapeOf(frame, chunk);
  const many = plural(frame, phrase.head);
  const gender =
    (entry.grammar & G.Female) !== 0
      ? 'female'
      : (entry.grammar & G.Male) !== 0
        ? 'male'
        : 'unknown';
  const more = { plural: many, noun, gender } as const;

  // “the senator”, “the company”, “the paper”: who was named.
  const pointing = (shape.definite || (meaning & M.Organization) !== 0) && !many && !shape.ordinal;
  if (
    pointing &&
    (meaning &
      (M.Official |
        M.Collective |
        M.Role |
        M.Relation |
        M.PersonNoun |
        M.Organization |
        M.Outlet)) !==
      0
  ) {
    const unnamed =
      (meaning & (M.Organization | M.Outlet)) === 0
        ? context.discourse.unnamedCalled(noun, many)
        : null;
    const entity = context.entities.byRole(noun, token);
    if (unnamed && (!entity || unnamed.token > lastMention(entity, token)))
      return { ...unnamed, token };
    if (entity) return ofEntity(frame, phrase, entity);
    // “the governor” is somebody known, even where the article's name for them could not be told.
    if (shape.definite && (meaning & M.Role) !== 0 && !OPEN_ROLES.has(noun)) {
      return make(frame, phrase, 'person', { ...more, name: null });
    }
  }
  if ((meaning & (M.Organization | M.Outlet)) !== 0)
    return make(frame, phrase, 'organization', more);
  if ((meaning & M.Official) !== 0) {
    if (shape.definite && !shape.ordinal) {
      const before = context.discourse.unnamedCalled(noun, many);
      if (before) return { ...before, token };
    }
    return make(frame, phrase, 'anonymous', more);
  }
  if ((meaning & M.Collective) !== 0) {
    const pointed =
      shape.counted ||
      shape.ordinal ||
      (!many && (shape.indefinite || shape.definite || shape.possessive));
    return make(frame, phrase, pointed ? 'anonymous' : 'collective', more);
  }
  if ((meaning & (M.Relation | M.Role)) !== 0) {
    return make(frame, phrase, 'anonymous', more);
  }
  if ((meaning & M.Document) !== 0) return make(frame, phrase, 'document', more);
  if ((meaning & M.PersonNoun) !== 0) return person(frame, chunks, phrase, shape, more);
  return agent(frame, phrase, noun, shape, more);
}

/** Roles of which a body has many, so that “the …” may be nobody whom the article names. */
const OPEN_ROLES = new Set([
  'adviser',
  'advisor',
  'attorney',
  'delegate',
  'detective',
  'doctor',
  'editor',
  'engineer',
  'lawyer',
  'nurse',
  'officer',
  'prosecutor',
  'reporter',
  'researcher',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'strategist',
  'trooper',
  'inspector',
  'sergeant',
  'judge',
  'manager',
  'director',
  'scientist',
  'journalist',
  'actor',
  'actress',
  'analyst',
  'owner',
  'activist',
  'agent',
  'special agent',
  'deputy',
]);

const lastMention = (entity: Entity, before: number): number => {
  let last = -1;
  for (const mention of entity.mentions)
    if (mention.last < before) last = Math.max(last, mention.last);
  return last;
};

/** “people familiar with the matter”, “a man who lives nearby” are somebody; “people” is everybody. */
function person(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  shape: Shape,
  more: Partial<Referent>,
): Referent {
  const after = chunks[phrase.chunk + 1];
  const described =
    phrase.last > (chunks[phrase.chunk] as Chunk).last || tagOf(after) === Tag.Relative;
  const counted =
    shape.counted ||
    shape.indefinite ||
    shape.definite ||
    shape.ordinal ||
    shape.quantifier === 'several';
  const kind = counted || described || !more.plural ? 'anonymous' : 'collective';
  return make(frame, phrase, kind, more);
}

/** Nouns that no list holds, by their ending: -er, -or, -ist, -ian, -man are people. */
function agent(
  frame: Frame,
  phrase: Phrase,
  noun: string,
  shape: Shape,
  more: Partial<Referent>,
): Referent | null {
  const bare = more.plural && noun.endsWith('s') ? noun.slice(0, -1) : noun;
  if (/(?:ists?|ians?)$/.test(bare)) {
    const pointed = !more.plural || shape.counted || shape.ordinal;
    return make(frame, phrase, pointed ? 'anonymous' : 'collective', more);
  }
  if (
    /(?:[a-z]{2}(?:er|or|eer|ant)|(?:wo)?man|men|people|folk)$/.test(bare) &&
    !NO_AGENT.has(bare)
  ) {
    return make(frame, phrase, 'anonymous', more);
  }
  return null;
}

const NO_AGENT = new Set([
  'number',
  'order',
  'paper',
  'power',
  'matter',
  'factor',
  'weather',
  'water',
  'winter',
  'summer',
  'offer',
  'other',
  'center',
  'corner',
  'computer',
  'disaster',
  'chapter',
  'letter',
  'error',
  'terror',
  'horror',
  'floor',
  'door',
  'color',
  'labor',
  'behavior',
  'behaviour',
  'sector',
  'server',
  'border',
  'danger',
  'danger',
  'murder',
  'plant',
  'grant',
  'restaurant',
  'user',
  'layer',
  'cancer',
  'fever',
  'moment',
  'answer',
  'character',
  'counter',
  'encounter',
  'effort',
  'favor',
  'honor',
  'humor',
  'rumor',
  'tumor',
  'vapor',
  'mirror',
  'monster',
  'quarter',
  'register',
  'river',
  'shelter',
  'shoulder',
  'silver',
  'sister',
  'tower',
  'transfer',
  'trailer',
  'folder',
  'poster',
  'engine',
  'meter',
  'liter',
  'filter',
  'finger',
  'gender',
  'ladder',
  'leather',
  'lever',
  'liver',
  'marker',
  'novel',
  'pepper',
  'pointer',
]);
