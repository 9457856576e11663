/** Whom a pronoun can stand for. */
import { ASKERS } from '../lists/open-roles.ts';
import type { Referent } from './referent.ts';

/** Can somebody be the one who is looked for? */
export type Fit = (referent: Referent) => boolean;

/** One person, named or not, who does more than put a question. */
export const human: Fit = ({ kind, plural, noun }) =>
  !plural && (kind === 'person' || (kind === 'anonymous' && !ASKERS.has(noun)));
/** Several people, named or not. */
export const people: Fit = ({ kind, plural }) =>
  plural && kind !== 'organization' && kind !== 'document';
/** People, or a body that is one of many heads, as the police; an outlet or a country is “it”. */
const several: Fit = (referent) =>
  people(referent) ||
  (referent.kind === 'organization' &&
    !referent.entity?.roles.some((role) => role === 'outlet' || role === 'country'));
/** “a source said …, they added”: one person of whom not even the gender is told. */
const lone: Fit = ({ kind, plural, gender }) =>
  kind === 'anonymous' && !plural && gender === 'unknown';
/** Whom “they” takes up from the sentence before. */
export const severalOrLone: Fit = (referent) => several(referent) || lone(referent);
const body: Fit = ({ kind }) => kind === 'organization';
const man: Fit = (referent) => human(referent) && referent.gender !== 'female';
const woman: Fit = (referent) => human(referent) && referent.gender !== 'male';
/** A name of which nothing tells whose it is. */
const obscure: Fit = ({ kind }) => kind === 'unknown';
const thing: Fit = ({ kind }) => kind === 'organization' || kind === 'document';

/** Named people of the gender that a possessive tells. */
export const OWNER: ReadonlyMap<string, Fit> = new Map<string, Fit>([
  ['his', ({ kind, plural, gender }) => kind === 'person' && !plural && gender === 'male'],
  ['her', ({ kind, plural, gender }) => kind === 'person' && !plural && gender === 'female'],
]);

/** What each pronoun can stand for, the likelier first. */
export const FITS: ReadonlyMap<string, readonly Fit[]> = new Map(
  Object.entries({
    he: [man, obscure],
    him: [man],
    his: [man],
    she: [woman, obscure],
    her: [woman],
    they: [people, lone, body],
    them: [people, body],
    their: [people, body],
    it: [thing],
    its: [thing],
  }),
);
