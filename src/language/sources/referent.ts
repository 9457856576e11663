import { endOf, type Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SourceKind } from '../types.ts';

/** Somebody or something that the article speaks of and that later words (“he”, “the official”) can point back to. */
export interface Referent {
  readonly kind: SourceKind;
  /** The fullest name or the describing phrase; null where it is somebody known whose name could not be told. */
  readonly name: string | null;
  /** The describing phrase of somebody whose name could not be told. */
  readonly called: string | null;
  readonly gender: 'male' | 'female' | 'unknown';
  readonly plural: boolean;
  /** Base form of the common noun that describes it (“official”); empty for names. */
  readonly noun: string;
  readonly entity: Entity | null;
  /** Token of the head where it was met. */
  readonly token: number;
}

/** A referent of this kind, called as the phrase calls it. */
export function referTo(
  frame: Frame,
  phrase: Phrase,
  kind: SourceKind,
  more: Partial<Referent> = {},
): Referent {
  return {
    kind: more.kind ?? kind,
    name: more.name === undefined ? phraseText(frame, phrase) : more.name,
    called: more.called ?? null,
    gender: more.gender ?? 'unknown',
    plural: more.plural ?? false,
    noun: more.noun ?? '',
    entity: more.entity ?? null,
    token: more.token ?? (frame.first[phrase.head] as number),
  };
}

/** The referent with some of it told otherwise; written out for the reason that {@link phraseWith} gives. */
export const referentWith = (one: Referent, more: Partial<Referent>): Referent => ({
  kind: more.kind ?? one.kind,
  name: more.name === undefined ? one.name : more.name,
  called: more.called ?? one.called,
  gender: one.gender,
  plural: more.plural ?? one.plural,
  noun: one.noun,
  entity: more.entity ?? one.entity,
  token: more.token ?? one.token,
});

/** Can it be who goes by one of these words too? An unnamed “port spokesman” is no “union spokesman”, “a spokesman” may be. */
export function mayBeOf(whose: readonly string[], { kind, name }: Referent): boolean {
  if (whose.length === 0 || kind !== 'anonymous' || name === null) return true;
  const told = name
    .toLowerCase()
    .split(/[\s’']/)
    .map(stem);
  return told.length < 3 || whose.some((word) => told.includes(stem(word)));
}

/** Alike in “a Brazilian official” and “the Brazil official”. */
const stem = (word: string): string => word.slice(0, 5);

/** The referent that an entity is. */
export function referToEntity(frame: Frame, phrase: Phrase, entity: Entity): Referent {
  const { name, gender, plural } = entity;
  if (entity.kind === 'work') return referTo(frame, phrase, 'document', { name, entity });
  const kind = entity.kind === 'person' ? 'person' : 'organization';
  return referTo(frame, phrase, kind, { name, gender, plural, entity });
}

/** The phrase as it stands in the text up to an aside (“, who spoke …”), white space closed up. */
export function phraseText(frame: Frame, phrase: Phrase): string {
  const { tokens, first, tags } = frame;
  let last = phrase.last;
  for (let item = phrase.head + 1; item <= phrase.last; item++) {
    const tag = tags[item];
    const list = tag === Tag.Comma && phrase.joined.some((joined) => joined > item);
    if ((tag === Tag.Comma && !list) || tag === Tag.Dash || tag === Tag.Open) {
      last = item - 1;
      break;
    }
  }
  const start = tokens.start[first[phrase.first] as number] as number;
  const end = tokens.end[endOf(frame, last) - 1] as number;
  const text = tokens.text.slice(start, end);
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** White space that is not one space. */
const UNEVEN = /[^\S ]|\s\s/;

/** “Tom and Ida Brock”, “Ida Brock and Jan Roe” */
export function together(first: string, second: string): string {
  const surname = second.slice(second.lastIndexOf(' '));
  const shared = surname.startsWith(' ') && first.endsWith(surname);
  return `${shared ? first.slice(0, -surname.length) : first} and ${second}`;
}

/** “Tom and Ida Brock”, “Tom Brock, Jan Roe and Ida Lund” */
export function allOf(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length === 2
    ? together(names[0] ?? '', last)
    : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Can one be the other, as far as their genders are told? */
export const sameGender = (a: Referent['gender'], b: Referent['gender']): boolean =>
  a === 'unknown' || b === 'unknown' || a === b;

/** Two named people in one. */
export const asTwo = (one: Referent, other: Referent): Referent => ({
  kind: one.kind,
  name: together(one.name ?? '', other.name ?? ''),
  called: null,
  gender: 'unknown',
  plural: true,
  noun: one.noun,
  entity: null,
  token: one.token,
});
