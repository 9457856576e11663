import { CLOSED_CLASS, G, M } from '../tokens/classes.ts';

// Groups of bits that naming rests on.

/** Words that are capitalised only by their place: they neither begin nor end a name. */
export const FUNCTION = CLOSED_CLASS | G.Adverb | G.Quantifier | G.NumberWord | G.Negation | G.Wh;

/** Nouns that can stand right before a person's name. */
export const TITLE = M.Honorific | M.Role;
/** Nouns that describe a person in an apposition or after “is a”. */
export const DESCRIBES =
  M.Honorific | M.Role | M.Official | M.Relation | M.PersonNoun | M.Collective;
/** Words that make a name a body's. */
export const BODY = M.Organization | M.OrganizationName | M.Outlet | M.OutletName;
/** Words that, as a whole name, stand for a people or a party and not for one bearer. */
export const PEOPLE = M.Demonym | M.Collective;
