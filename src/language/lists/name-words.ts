import { wordSet, words } from './words.ts';

/**
 * Words in names of people, bodies, places and things, and what stands right around a name.
 *
 * Origin: general knowledge; the commonest in names that news uses.
 */

/** Offices that are held “of” a place. */
export const PLACE_POSTS = wordSet(
  'archbishop bishop duchess duke earl emir governor king mayor prince princess queen sheriff sultan',
);

/** Lower-case words inside a personal name. */
export const PARTICLES = wordSet(`
abu af al av bin bint da das de degli dei del della dello den der des di dos du el ibn la las le los ten ter van vom von y zu
zum zur
`);

/** What follows a personal name and belongs to it. */
export const SUFFIXES = wordSet('jr sr ii iii iv esq');

/** Letters behind a personal name that are no part of it: “Ana Ribeiro KC”. */
export const POST_NOMINALS = wordSet(
  'am ao cbe dbe frs gbe jp kbe kc mbe md mep mla mp msp obe phd qc sc td',
);

/** What bodies say that they are: “Vasko said it was sorry”. */
export const BODY_MOODS = words(`
appalled aware committed confident cooperating co-operating delighted devastated disappointed heartbroken investigating
looking pleased proud reviewing sad saddened shocked sorry surprised unable unaware working
`);

/** What a firm's name ends in. */
export const FIRM = wordSet(`
afc ag bv co co. corp corp. corporation company fc gmbh group holdings inc inc. incorporated industries limited llc llp ltd ltd. nv plc
pty sa se spa
`);

/** Words before “of” that make one name with what follows, besides the nouns for bodies. */
export const HEADS_OF = wordSet(`
americans archbishop army bay brotherhood cape cathedral church citizens city commonwealth court daughters district doctors
friends gulf house isle isles kingdom knights league lords mothers museum order parents people region republic sea sons state
states strait straits students university valley veterans women
`);

/** Who gives a campaign its name: “Citizens for Clean Air”. Those who act for others are no campaign: “lawyers for Vasko”. */
export const CAMPAIGNERS = wordSet(`
americans australians britons canadians catholics christians citizens conservatives dads democrats doctors engineers families
farmers friends grandparents jews latinos liberals moms mothers mums muslims neighbors neighbours nurses parents people
physicians priests republicans residents scientists students taxpayers teachers veterans victims voters women workers
`);

/** What an office is “of” when no other word tells where the office ends: “Secretary of State Ines Duarte”. */
export const OFFICES = wordSet(`
affairs agriculture aviation commerce communications culture defence defense development education employment energy
environment finance fisheries forestry health homeland house housing immigration industry information interior justice labor
labour planning rehabilitation relations resources rights science security sport sports staff state tourism trade transport
transportation treasury war works
`);

/** Who holds an office that goes by its field. */
export const OFFICERS: ReadonlySet<string> = new Set(words('commissioner minister secretary'));

/** The same of offices that have several, in a row: “Culture, Media and Sport Secretary”. */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(`
arts business care children commonwealth culture digital enterprise equalities equality families food foreign gas growth highways home
innovation islands law media pensions petroleum prime railways regions skills strategy technology tourism veterans water welfare women work
youth
`),
]);

/** Plurals whose possessive is part of a body's name: “Children's Hospital”. */
export const OWNING_PLURALS = wordSet(
  'children farmers girls boys kings men people teachers veterans women workers',
);

/** Forms of address, which a surname follows … */
export const ADDRESS = wordSet('dr dr. miss mr mr. mrs mrs. ms ms. mx mx. sir');
/** … or an office. */
export const OFFICE_ADDRESS = wordSet(`
ambassador chairman chairwoman chancellor commissioner director general governor mayor minister president prime secretary senator
speaker
`);

/** Words that open a title and belong to no name before it: “Portuguese Prime Minister”, “White House Press Secretary”. */
export const OF_TITLES = wordSet(`
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
export const BODY_ENDS = wordSet(`
aerospace air automotive biotech brands capital chemical coal dynamics electric electronics energy entertainment equity farms foods
games gas hotels interactive labs logistics mining minerals motors music oil orchestra pac petroleum pharma pictures politics
properties records resorts robotics scientific semiconductor solar steel stores sports tech telecom toys ventures water wireless works
`);

/** Last words of names for places. */
export const PLACE_ENDS = wordSet(`
airport avenue basin bay beach boulevard bridge canyon castle city coast county creek desert district falls forest gulf harbor
harbour heights hills island islands isles lake lane mountain mountains ocean park peninsula plain plateau port province region
ridge river road sea square straits street territory tower towers town valley village
`);
/** Common nouns that a place's name follows: “the state capital, Norvik”. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set([...PLACE_ENDS, 'capital', 'suburb']);

/** First words of names for places. */
export const PLACE_STARTS = wordSet(
  'cape central el fort gulf lake las los lower middle mount north port san santa south st st. upper',
);
/** Last words of names for events, laws and things, which look like persons' names otherwise. */
export const THINGS = wordSet(`
accord act agreement amendment award awards bill bowl case championship code convention cup day days debate deal declaration
election episode era eve festival finals games initiative law month parade plan prize program programme project protocol
referendum resolution revolution rights rule rules season series show states strategy summit theory tour treaty trial war week
year
`);

/** What makes an adjective of a name before a hyphen, besides participles: “Lisbon-based”, “Duarte-era”. */
export const NAME_ENDINGS = wordSet(
  'area born bound era friendly held led like made run size spent style type wide winner',
);
