import { wordSet, words } from './words.ts';

/**
 * The closed classes of English, the words of number and time, and the adjectives that stand before nouns for people most.
 * In lower case, apostrophes straight.
 *
 * Origin: any reference grammar of English.
 */

export const DETERMINERS = words(`
the a an this these those another each every no either
`);
export const POSSESSIVES = words(`
my your his her its our their whose
`);
export const PRONOUNS = words(`
i you he she it we they me him them us himself herself itself themselves myself ourselves someone somebody everyone
everybody anyone anybody nobody something everything anything nothing hers theirs ours yours there
`);

export const PREPOSITIONS = words(`
of in to for with on at from by about into through over between against under during without within along among amid
across behind beyond including toward towards upon off near around despite regarding concerning throughout via like
unlike outside inside onto alongside above below beneath beside besides per amidst following according until than down
up out aboard
`);
export const CONJUNCTIONS = words(`
and or but nor yet plus
`);
export const SUBORDINATORS = words(`
because while when if as although though since unless after before whereas once till lest
`);

export const RELATIVES = words(`
who which whom whoever
`);
export const WH = words(`
what how why whether where whatever however
`);
export const BE = words(`
be am is are was were been being isn't aren't wasn't weren't ain't
`);
export const HAVE = words(`
have has had having haven't hasn't hadn't
`);
export const DO = words(`
do does did don't doesn't didn't
`);
export const MODALS = words(`
will would can could may might shall should must cannot won't wouldn't can't couldn't shouldn't mustn't mightn't
shan't
`);
export const NEGATIONS = words(`
not never no
`);

export const QUANTIFIERS = words(`
some many several few most all both others much more less least half any enough plenty
`);

export const NUMBERS = words(`
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty
dozen dozens hundred hundreds thousand thousands million millions half-dozen
`);
/** What the tagger looks at by itself (`clauses/tag.ts`, `clauses/tag-adverbs.ts`): it asks no other word for its letters. */
export const ODD_WORDS = words(`
that to last more like close however both all each at least most up many few as fewer less than about around over
`);
export const TIMES = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december today yesterday tomorrow tonight mon tue wed thu fri sat sun jan. feb. mar. apr. jun. jul.
aug. sept. oct. nov. dec.
`);

export const ADVERBS = words(`
also then still later now again too even just only already often ever always soon once twice here instead meanwhile
perhaps maybe quite rather very almost indeed further furthermore moreover thus therefore hence nevertheless
nonetheless otherwise somewhat sometimes seldom rarely likewise elsewhere abroad ago well so far first last long back
away together ahead alone earlier afterward afterwards previously recently highly newly
`);
export const ADJECTIVES = words(`
familiar close senior former current other new own such same different good great high low big small large old young
early late many federal local national international foreign public private political military social economic
financial legal civil human general main major available able unable likely unlikely aware unaware certain sure clear
possible impossible necessary ready willing unwilling second third top chief anonymous unnamed unidentified several
black white red first last next whole entire full
`);

/** Nouns of time, which with “last”, “this” or “next” tell when. */
export const TIME_NOUNS = wordSet(`
week month year night morning afternoon evening day weekend spring summer autumn fall winter
`);

/** How much later or earlier something was said: “recalled years later that”. */
export const TIME_UNITS = wordSet(`
second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries moment moments
`);

/** What “this” and “last” make a time: “officials this week said”. */
export const CALENDAR_UNITS = wordSet(
  'afternoon autumn evening fall month morning night quarter spring summer week weekend winter year',
);

/** Prepositions that a place follows. */
export const PLACE_PREPOSITIONS = wordSet('across around at in near outside');
