import { wordSet, words } from './words.ts';

/**
 * What stands around the participles and nouns of hearsay.ts, where that tells hearsay from somebody's account.
 *
 * Origin: English reference grammar; tried on the labelled articles together with the rules that read them.
 */

/** Hearsay when negated too: “is not believed to”. */
export const DOUBTED_PARTICIPLES = wordSet('believed thought expected suspected');

/** Before a fate: “are feared dead”, “was presumed lost”. */
export const DREADED_PARTICIPLES = wordSet('believed feared presumed reported thought');

/** After “expected”, when: “a ruling is expected in June”. */
export const EXPECTED_WHEN = wordSet(
  'after around at back before by during early for imminently in late later next on over shortly sometime soon this until within',
);

/** Right after a noun, without a form of be: “a man believed to be the driver”. */
export const REDUCED_PARTICIPLES = wordSet(`
alleged assumed believed estimated expected feared forecast predicted presumed projected reported reputed rumored rumoured said
suspected thought tipped
`);

/** Those of them that are no passive before every verb: “he thought to ask”, “said to go”. */
export const ACTIVE_PARTICIPLES = wordSet('said thought');

/** Those that are active wherever their noun can be the subject: “a vote expected to fail”, but “the team expected to win”. */
export const HOPING_PARTICIPLES = wordSet('assumed expected');

/** Auxiliaries that put a passive into a tense; “being seen” has none. */
export const TENSED_AUXILIARIES = wordSet(`
is are was were has have had 's 're 've isn't aren't wasn't weren't hasn't haven't hadn't
`);

/** Of whom what is expected is a duty: “everyone is expected to wear a tie”. */
export const DUTY_SUBJECTS = wordSet('everyone everybody you we i');

/** Reports in a relative clause as well: “the broker, who was accused of”. */
export const ACCUSING_PARTICIPLES = wordSet('accused criticised criticized suspected');

/** What makes an opinion a general one: “was widely ridiculed”. */
export const WIDE_ADVERBS = wordSet('widely universally roundly generally commonly broadly');

/** What is passed on wherever it carries a that-clause and nobody owns it: “responded to reports that”. */
export const PASSED_ON_NOUNS = wordSet('accusations allegations claims reports');

/** Nouns that get about by themselves, and what they then do: “reports began to circulate”, “concern is growing”. */
export const SPREADING_NOUNS = wordSet(`
accusations allegations claims concern concerns fears gossip reports rumor rumors rumour rumours speculation suspicion suspicions
talk whispers worries
`);
export const SPREADING_VERBS = words(
  'abound brew circulate fly emerge grow intensify linger mount persist resurface spread surface swell swirl',
);

/** Nouns that tell in the plural without an owner, and how: “early reports from the scene suggest”. */
export const TELLING_NOUNS = wordSet('reports rumors rumours');
export const TELLING_VERBS = words('allege claim indicate point say speak suggest');

/** Words before such a noun that make it nobody's: “early reports”; “media reports” are somebody's, who has written them. */
export const LOOSE_MODIFIERS = wordSet(`
conflicting early first further initial local many multiple new other persistent preliminary recent several some unconfirmed
unverified various widespread
`);

/** Phrases that begin with one of these say nothing with a word of somebody before them. */
export const BARE_REPORTS = wordSet('reports rumor rumour word legend');

/** Such words: “his word is that”, “two reports said”. */
export const REPORT_OWNERS = wordSet(
  'his her its their our my these those two three media news newspaper police press',
);

/** Who is no source by itself: nobody, the reader, the reporter. */
export const NOBODY_FORMS = wordSet(
  'nobody none anyone anybody i we you nothing anything neither there what me us',
);

/** What somebody does to a report of nobody's, and says no part of it: “responded to rumours that”. */
export const ANSWERING_LEMMAS = wordSet(
  'comment confirm deny dismiss draw investigate play probe react reject reply respond verify',
);

/** Particles and prepositions of such verbs: “played down”, “be drawn on”. */
export const ANSWERING_PARTICLES = wordSet('down on to');

/** Openers of a sentence whose clause has its own speaker: “while she said that, …”. */
export const CONTRASTS = wordSet('after although before despite though when while whilst');

/** Who sits and hears: “the jury was told that”. */
export const HEARERS = wordSet(
  'assembly bench board commission committee conference council court hearing inquest inquiry jurors jury magistrates meeting panel parliament senate trial tribunal',
);
