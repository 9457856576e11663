import { KNOWN_BODIES, OUTLETS } from '../lists/organisation-nouns.ts';
import { CITIES, COUNTRIES, DEMONYMS, PROVINCES, US_STATES } from '../lists/places.ts';
import { words } from '../lists/words.ts';
import { foldWord } from './fold.ts';

/** Names that need no evidence from the article: whole names, several words too, which the lexicon cannot hold. */

/** `people` is no name of one bearer: “Russians”, “Democratic”, “GMT”. */
export type Known = 'body' | 'outlet' | 'country' | 'state' | 'city' | 'people';

/** A country, a state or a city. */
export const isPlace = (known: Known | undefined): boolean =>
  known === 'country' || known === 'state' || known === 'city';

let made: ReadonlyMap<string, Known> | null = null;

/** What a whole name is, by its folded words parted by spaces; undefined where no list holds it. */
export function knownName(folded: string): Known | undefined {
  made ??= build();
  return made.get(folded);
}

/** Adjectives of parties, creeds and parts of the world, which are capitalised and name nobody. */
const CREEDS = words(`
african african-american anglo arab asian buddhist catholic caucasian christian communist conservative democratic evangelical
hindu hispanic islamic islamist jew jewish labour latin latino liberal libertarian marxist mormon muslim nazi nordic north_american
orthodox protestant republican south_american sunni shia shiite socialist tory western eastern northern southern
`);

/** States as newspapers abbreviate them after a town. */
const ABBREVIATED = words(`
ala ariz ark calif colo conn dc del fla ga ill ind kan ky la mass md mich minn miss mo mont nc nd neb nev nh nj nm ny okla ore
pa ri sc sd tenn tex va vt wash wis wva wyo
`);

/** Capitals that stand for no bearer: time zones, things, what stands before a colon. */
const SIGNS = words(`
adhd ai aids am atm bc bst cd cdt ceo cest cet cfo covid cst ct diy dna dvd edt est et faq gdp gmt gps hiv hq id ipo iq ist it jst
mdt mms mst ok pc pdf pdt pm pr pst pt rna sms suv tv tvs url usb utc vip vr wifi
analysis breaking caption correction editor exclusive image listen live new note opinion photo photos read related source sources
update video watch
`);

function build(): Map<string, Known> {
  const names = new Map<string, Known>();
  const fold = (name: string) => name.split(' ').map(foldWord).join(' ');
  for (const name of CITIES) names.set(fold(name), 'city');
  for (const name of [...US_STATES, ...PROVINCES]) names.set(fold(name), 'state');
  for (const name of COUNTRIES) names.set(fold(name), 'country');
  for (const name of DEMONYMS.keys()) {
    names.set(fold(name), 'people');
    names.set(`${fold(name)}s`, 'people');
  }
  for (const name of ABBREVIATED) names.set(name, 'state');
  for (const name of CREEDS) names.set(`${name}s`, 'people');
  for (const name of [...CREEDS, ...SIGNS]) names.set(name, 'people');
  for (const name of KNOWN_BODIES) names.set(fold(name), 'body');
  for (const name of OUTLETS.keys()) names.set(fold(name), 'outlet');
  return names;
}
