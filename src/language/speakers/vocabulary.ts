import { CLOSED_CLASS, G, M } from '../tokens/classes.ts';

/** Groups of bits and the small closed classes that naming rests on; everything open-ended is in the lexicon. */

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

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower-case words inside a personal name. */
export const PARTICLES = set(`
abu af al av bin bint da das de degli dei del della dello den der des di dos du el ibn la las le los ten ter van vom von y zu
zum zur
`);

/** What follows a personal name and belongs to it. */
export const SUFFIXES = set('jr sr ii iii iv esq');

/** What a firm's name ends in. */
export const FIRM = set(`
afc ag bv co co. corp corp. corporation company fc gmbh group holdings inc inc. incorporated industries limited llc llp ltd ltd. nv plc
pty sa se spa
`);

/** Words before “of” that make one name with what follows, besides the nouns for bodies. */
export const HEADS_OF = set(`
americans archbishop army bay brotherhood cape cathedral church citizens city commonwealth court daughters district doctors
friends gulf house isle isles kingdom knights league lords mothers museum order parents people region republic sea sons state
states strait straits students university valley veterans women
`);

/** What an office is “of” when no other word tells where the office ends: “Secretary of State Ines Duarte”. */
export const OFFICES = set(`
agriculture commerce defence defense education energy health homeland house interior justice labor labour staff state
transportation treasury war
`);

/** Plurals whose possessive is part of a body's name: “Children's Hospital”. */
export const OWNED = set(
  'children farmers girls boys kings men people teachers veterans women workers',
);

/** Forms of address, which a surname follows … */
export const ADDRESS = set('dr dr. miss mr mr. mrs mrs. ms ms. mx mx. sir');
/** … or an office. */
export const OFFICE_ADDRESS = set(`
ambassador chairman chairwoman chancellor commissioner director general governor mayor minister president prime secretary senator
speaker
`);

/** Words that open a title and belong to no name before it: “Portuguese Prime Minister”, “White House Press Secretary”. */
export const OF_TITLES = set(`
acting agriculture assistant associate budget campaign commerce defence defense deputy education energy environment executive
finance first foreign former general health home interior intelligence justice labor labour majority managing minority national
new policy political press prime science second security senior special trade transport transportation treasury vice
`);

/** Full forms of abbreviated titles: the role that they give their bearer. */
export const TITLE_ROLE: ReadonlyMap<string, string> = new Map(
  `adm admiral|amb ambassador|atty attorney|brig brigadier|capt captain|cmdr commander|col colonel|cpl corporal
det detective|dr doctor|gen general|gov governor|insp inspector|lieut lieutenant|lt lieutenant|maj major|pres president
prof professor|pvt private|rep representative|reps representative|rev reverend|sen senator|sens senator|sgt sergeant
supt superintendent|msgr monsignor`
    .split(/[|\n]/)
    .map((line) => line.split(' ') as [string, string]),
);

/** Last words of firms' and groups' names that are no noun for a body by themselves. */
export const BODY_ENDS = set(`
aerospace automotive biotech brands capital chemical coal dynamics electric electronics energy entertainment equity farms foods
games gas hotels interactive labs logistics mining minerals motors music oil orchestra pac petroleum pharma pictures politics
properties records resorts robotics scientific semiconductor solar steel stores sports tech telecom toys ventures wireless works
`);

/** Last words of names for places … */
export const PLACE_ENDS = set(`
airport avenue basin bay beach boulevard bridge canyon castle city coast county creek desert district falls forest gulf harbor
harbour heights hills island islands isles lake lane mountain mountains ocean park peninsula plain plateau port province region
ridge river road sea square straits street territory tower towers town valley village
`);
/** … and first ones. */
export const PLACE_STARTS = set(
  'cape central el fort gulf lake las los lower middle mount north port san santa south st st. upper',
);
/** Last words of names for events, laws and things, which look like persons' names otherwise. */
export const THINGS = set(`
accord act agreement amendment award awards bill bowl case championship code convention cup day days debate deal declaration
election episode era eve festival finals games initiative law month parade plan prize program programme project protocol
referendum resolution revolution rights rule rules season series show states strategy summit theory tour treaty trial war week
year
`);
