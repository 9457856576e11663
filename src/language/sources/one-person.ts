import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag, VERBAL } from '../clauses/tags.ts';
import { PLACE_POSTS } from '../lists/name-words.ts';
import {
  HEADLINE_SOURCES,
  LAY_ROLES,
  OPEN_ROLES,
  PRIVATE_ROLES,
  UNNAMED_COMPANY,
} from '../lists/open-roles.ts';
import { HUMAN, M } from '../tokens/classes.ts';
import { ofAge } from './age.ts';
import { asksForNoName } from './anchor.ts';
import type { Context } from './context.ts';
import { isOnlyKin, kinOf } from './kin.ts';
import {
  holdsAnother,
  LEAD,
  namedAfterwards,
  namedNext,
  namedOf,
  rankedNext,
} from './named-later.ts';
import { ownerBehind, ownerOf } from './owner.ts';
import { type Referent, referentWith, referTo, referToEntity } from './referent.ts';
import type { Shape } from './shape.ts';

/** One person without a name here: named further on, known by the role, or unnamed. */
export function onePerson(
  frame: Frame,
  phrase: Phrase,
  shape: Shape,
  context: Context,
  more: Partial<Referent>,
): Referent {
  const { indefinite, possessive, pointed } = shape;
  const { discourse } = context;
  const { noun = '', gender = 'unknown' } = more;
  // “Counsel said”: lawyers leave the article out.
  const definite = shape.definite || (noun === 'counsel' && phrase.first === phrase.head);
  const token = frame.first[phrase.head] as number;
  const opener = frame.first[phrase.first] as number;
  if (asksForNoName(frame, phrase)) return referTo(frame, phrase, 'anonymous', more);
  const ofAny = definite && isOfAny(frame, phrase);
  const relation = frame.tokens.means(token, M.Relation);
  const owner = possessive
    ? ownerOf(frame, phrase, context)
    : relation
      ? ownerBehind(frame, phrase, context)
      : null;
  const kin = relation ? gender : 'unknown';
  const owned = namedOf(noun, owner, kin, context) ?? kinOf(noun, owner, kin, context);
  if (owned) return referToEntity(frame, phrase, owned);
  if (pointed) return referTo(frame, phrase, 'anonymous', more);

  const modifiers = modifiersOf(frame, phrase);
  if (modifiers.some((word) => UNNAMED.has(word))) return referTo(frame, phrase, 'anonymous', more);
  const aged = definite ? ofAge([noun, ...modifiers], frame.tokens, context.entities) : null;
  if (aged) return referToEntity(frame, phrase, aged);
  const later =
    namedAfterwards(noun, token, modifiers, frame.tokens, context) ??
    ((indefinite || ofAny) && !isObject(frame, phrase) && !isOneOfSeveral(frame, phrase)
      ? (rankedNext(frame, modifiers, gender, context) ??
        namedNext(frame, token, noun, gender, context))
      : null);
  if (later) {
    const named = referToEntity(frame, phrase, later);
    if (indefinite) discourse.introduce(noun, named);
    return named;
  }
  if (ofAny) return referTo(frame, phrase, 'anonymous', more);
  // “her manager”, of somebody whom the article does not name
  const whose = frame.tokens.form(opener);
  const theirs = possessive && owner === null && (whose === 'his' || whose === 'her');
  const office =
    !theirs && (isOffice(frame, token, noun) || (CHIEFS.has(noun) && modifiers.includes('chief')));
  // In the headline or the lead: the body names who it is.
  const bare = isBareHead(frame, phrase);
  const awaited = token < LEAD && ((office && (bare || !definite)) || isBare(frame, phrase, noun));
  // “the governor” is somebody known, whoever was spoken of last, even where the article's name for them cannot be told.
  // Of nouns that only look like people (“the facilitator”) nobody can tell.
  const listed = frame.tokens.means(token, HUMAN | M.Demonym) || /^\d/.test(noun);
  const known = definite && listed && (bare || office) && !OPEN_ROLES.has(noun);
  // “the former striker”, whatever she is now
  const told = modifiers.includes('former') ? [] : [...modifiers, noun];
  const before =
    known || (definite && awaited)
      ? discourse.takenUp(gender, told, frame.sentence, opener, isBound(frame, phrase))
      : null;
  const unfit = (before !== null && office && isOnlyKin(before)) || isHigher(before, noun);
  if (before && !unfit) return referentWith(before, { token });
  // “‘I hated school,’ says the actor. ¶ Jan Roe is back”
  const opens =
    listed &&
    !isObject(frame, phrase) &&
    discourse.last(({ kind }) => kind === 'person' || kind === 'anonymous') === null;
  const next = opens ? namedNext(frame, token, noun, gender, context) : null;
  if (next) return referToEntity(frame, phrase, next);
  // “the state's governor”; “the complainant” holds no office. “His client” in court is who the story is about.
  const single =
    (office &&
      !PRIVATE_ROLES.has(noun) &&
      (definite || (possessive && owner?.kind !== 'person'))) ||
    (possessive && (noun === 'client' || noun === 'counterpart'));
  if (awaited || single) {
    const somebody = referTo(frame, phrase, 'person', more);
    return referentWith(somebody, { name: null, called: somebody.name });
  }
  const led =
    definite && bare
      ? discourse.justLed(gender, told, frame.sentence, opener, isBound(frame, phrase))
      : null;
  const tied = led?.kind === 'person' || frame.tokens.means(led?.token ?? -1, M.Relation);
  const company = UNNAMED_COMPANY.has(noun) && tied;
  // “A union spokesman said no. The port spokesman said yes”: there are two.
  const other = led?.kind === 'anonymous' && led.noun === noun;
  return led && !company && !other && !isHigher(led, noun)
    ? referentWith(led, { token })
    : referTo(frame, phrase, 'anonymous', more);
}

const UNNAMED = new Set(['anonymous', 'unidentified', 'unnamed']);

/** “two officials and a doctor”: of several, who is told by so little is hardly anybody named below. */
const isOneOfSeveral = ({ tags }: Frame, { first, joined }: Phrase): boolean =>
  joined.length > 0 || tags[first - 1] === Tag.Conjunction;

/** “because the mayor …”, “said that the mayor …”, “said the mayor …” */
const isBound = ({ tags }: Frame, { first }: Phrase): boolean => {
  const before = tags[first - 1];
  return before === Tag.Subordinator || before === Tag.That || before === Tag.Verb;
};

/** “Judge Brock jailed him. The victim said”: one who holds an office is nobody's victim or neighbour here. */
const isHigher = (one: Referent | null, noun: string): boolean =>
  one?.entity != null && LAY_ROLES.has(noun) && holdsAnother(one.entity, noun);

/** “the driver of the second car” is told apart by its own words; not so “the mother of three”, “the player of the year”. */
const isBareHead = (frame: Frame, { head, last }: Phrase): boolean =>
  last === head ||
  frame.tags[head + 1] !== Tag.Preposition ||
  frame.tags[head + 2] === Tag.Number ||
  HONOURED.has(wordAt(frame, head + 3));

/** Behind “of the”: what somebody was named the best of. */
const HONOURED = new Set(['match', 'month', 'season', 'tournament', 'year']);

/** “the owner of a shop”, “the father of one of the boys”: somebody whom “the” does not point back to. */
function isOfAny({ tokens, first }: Frame, { head }: Phrase): boolean {
  const [of, any] = [head + 1, head + 2].map((item) => tokens.form(first[item] ?? -1));
  return of === 'of' && (any === 'a' || any === 'an' || any === 'another' || any === 'one');
}

/** “A gardener told a friend”: nobody whose name the lead holds back; but “…,” said a friend. */
function isObject({ tags, tokens, first }: Frame, phrase: Phrase): boolean {
  const verb = phrase.first - 1;
  if (verb < 0 || VERBAL[tags[verb] as number] !== 1) return false;
  const before = tags[verb - 1];
  const inverted = before === Tag.Quote || before === Tag.Comma || verb === 0;
  return !(inverted && tokens.means(first[verb] as number, M.Say));
}

/** “Former palace doctor says”: without an article, as headlines have it. */
const isBare = ({ tags, tokens, first }: Frame, phrase: Phrase, noun: string): boolean =>
  !HEADLINE_SOURCES.has(noun) &&
  tokens.isCapital(first[phrase.first] as number) &&
  tags
    .slice(phrase.first, phrase.head)
    .every((tag) => tag === Tag.Noun || tag === Tag.Name || tag === Tag.Adjective);

/** A mayor, a general, the director: a title that few hold at once. */
const isOffice = ({ tokens }: Frame, token: number, noun: string): boolean =>
  PLACE_POSTS.has(noun) ||
  (tokens.means(token, M.Role) && !tokens.means(token, M.Relation) && !OPEN_ROLES.has(noun));

/** “the chief medical officer” */
const CHIEFS = new Set(['engineer', 'examiner', 'inspector', 'officer', 'scientist']);

/** The phrase's words without its head, lower-case. */
function modifiersOf(frame: Frame, phrase: Phrase): string[] {
  const words: string[] = [];
  for (let item = phrase.first; item <= phrase.last; item++) {
    if (item !== phrase.head) words.push(frame.tokens.lower(frame.first[item] as number));
  }
  return words;
}
