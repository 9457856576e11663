import { patterns } from './pattern.ts';
import { words } from './words.ts';

/**
 * What takes the place of a source: the reporter passes on what “is said”, by nobody.
 *
 * Origin: English reference grammar and GUIDELINE.md's border cases. Measured on the 223 labelled articles, outside
 * quotation marks, as the share of occurrences in a sentence that is labelled hearsay. By word alone, with no look at the
 * clause: adverbs 18 of 22, participle and to 31 of 38, it is … that 3 of 3, participle and as 13 of 26, and of or for 15 of 17,
 * nouns after there is or amid 6 of 9, nouns and that 14 of 51; together they reach 102 of the 135 sentences so labelled.
 */

/**
 * Adverbs. reportedly 14 of 16, allegedly 4 of 6; the rest did not occur or only once.
 * Left out by measure: apparently 2 of 15, supposedly 0 of 5, seemingly 0 of 4, presumably 0 of 2.
 */
export const HEARSAY_ADVERBS = words(
  'allegedly purportedly reportedly reputedly rumoredly rumouredly',
);

/**
 * Participles after a form of be and before an infinitive (“is expected to win”), or after “it is” and before a
 * that-clause (“it was rumoured that”).
 * expected 22 of 24, reported 2 of 2, projected 1 of 1, thought 3 of 4 (the fourth negated and sourced), believed 3 of 5
 * (the others inside somebody's account).
 * Left out: known 1 of 2, linked 0 of 13, scheduled 0 of 3, supposed 0 of 6, likely 0 of 20, set 0 of 4.
 */
export const HEARSAY_TO = words(`
alleged anticipated assumed believed claimed considered estimated expected feared forecast learnt predicted presumed projected reckoned reported
reputed rumored rumoured said stated suspected thought tipped understood
`);

/** Participles after “it is”, “it has been” and the like, with a clause beside them. */
export const HEARSAY_IT = words(`
alleged anticipated argued assumed believed claimed estimated expected feared gathered learnt predicted presumed reckoned reported rumored rumoured
said speculated suggested suspected theorised theorized thought understood
`);

/** Participles after “it has been” of what somebody let out: hearsay in the main clause, and background in others. */
export const HEARSAY_OUT = words('confirmed disclosed revealed');

/** What somebody is feared, believed or reported to be, without “to be”. */
export const HEARSAY_FATES = words('dead drowned injured killed lost stolen trapped wounded');

/**
 * Participles after a form of be and before as, of, for, to or a noun: opinion or accusation in the passive. Only in the
 * main clause and without a by-phrase (“was seen by critics as” has a source).
 * criticized 3 of 3, blamed 3 of 3, praised, likened and dubbed 1 of 1, suspected 3 of 4, accused 5 of 7, seen as 7 of 8
 * (without as 0 of 7), described as 2 of 4, viewed as 1 of 1, (left out: billed as 1 of 5) considered 4 of 14.
 * Left out: known 1 of 10, called 0 of 10, cast 0 of 5, attacked 0 of 3, estimated (with a number) 1 of 3.
 */
export const HEARSAY_AS = words(`
cast characterized compared considered credited described dismissed dubbed hailed interpreted likened mentioned perceived portrayed recognised recognized
regarded seen touted viewed
`);
export const HEARSAY_OF_FOR = words(`
accused blamed condemned credited criticized criticised denounced faulted lambasted lauded mocked pilloried praised ridiculed
suspected tipped vilified
`);

/**
 * Participles before what somebody is held to be: “was branded a liar”; no hearsay before a mere adjective. In a main clause
 * before a determiner or “one”, considered is labelled hearsay nearly always; anywhere only 9 of 32.
 */
export const HEARSAY_JUDGED = words('branded considered deemed dubbed hailed labeled labelled');

/** Participles of what a court, a meeting or an outlet hears, from whom is left out: “the jury was told that”. */
export const HEARSAY_TOLD = words('informed told');

/**
 * Nouns that carry a that-clause, about or of without a possessor: “amid reports that”, “there is speculation that”.
 * After there is/are/were: reports 1 of 1, speculation 1 of 1, concerns 1 of 2. After amid 3 of 3. Before that:
 * rumors 2 of 2, speculation 4 of 5, consensus 1 of 2. With a possessor or a named source they are no hearsay: allegations 1 of 4,
 * accusations 2 of 5, concerns 2 of 18, criticism 1 of 8, claims 1 of 9, talk 1 of 9.
 * Left out: questions 0 of 24, hopes 0 of 10, report (singular) 0 of 4, doubts 0 of 3.
 */
export const HEARSAY_NOUNS = words(`
accusations allegations belief buzz charges chatter claims complaints concern concerns consensus expectations fear fears gossip impression innuendo legend perception
perceptions predictions recognition reports rumor rumors rumour rumours speculation suggestion suggestions suspicion suspicions talk theories whispers
worries worry
`);

/** Those of them that are hearsay wherever no possessor stands before them. */
export const STRONG_HEARSAY_NOUNS = words('gossip rumor rumors rumour rumours speculation');

/** Verbs of events that bring such a noun about, with what was feared or guessed after it: “raised speculation that”. */
export const HEARSAY_LEAD_VERBS = words(
  'bring create drive fuel generate heighten ignite prompt provoke raise set_off spark spur stir stoke trigger',
);

/** Participles, with by or without, of whoever lives under such a noun: “dogged by charges that”. */
export const HEARSAY_UNDER_VERBS = words(
  'beset bedevilled dogged haunted hit plagued shadowed trailed',
);

/** First words of the phrases below that no other list holds: an unknown word opens no phrase. */
export const HEARSAY_OPENERS = words('conflicting conventional differing folklore lore tradition');

/** Fixed phrases that are hearsay by themselves, in the notation of pattern.ts. */
export const HEARSAY_PHRASES = patterns(`
as widely? predicted|rumored|rumoured|expected|reported
by all accounts
conventional wisdom is|was|has|holds|says
the accepted|common|general|popular|prevailing|received wisdom|view|belief|assumption|perception is|was|has|holds that
rumor|rumour|legend|word has|had it
rumor|rumour|legend|word|talk on|in|around|among|at|from? the? * is|was that
rumor|rumour|legend|word|talk is|was that
the|so story|legend|tale goes
according to family|local|popular|club|village|ancient|oral? legend|lore|folklore|tradition|myth|rumor|rumour|rumors|rumours|gossip
legend|lore|folklore|tradition|gossip says|holds that|the|a|an|he|she|it|they
one|another theory|version is|was|has|goes that
conflicting|differing accounts|versions|reports|claims of|about|over|as
if reports|rumors|rumours are to be believed
do~ the rounds
rumor|rumors|rumour|rumours|story|stories circulating|flying|going|spreading about|around|online|round? that
it has|had? later|also|then|soon|since? emerged|transpired
it later|also|then|soon|recently? came to light that
it has|had later|since|also|now? come to light that
word has|had? spread|got~ around|out|online? that
been rumored|rumoured for|since
been|being|was|were linked with|to a|another|the? *? move|switch|transfer|return|role|job|post|takeover|bid
stand~ accused of
suspicion has|had? fall~ on
reports put|said|say|suggest|suggested|claim|claimed|indicate|indicated
we are|'re|were told
come~ under withering|heavy|fierce|sharp|intense|mounting|growing|renewed|widespread|severe|strong? criticism for|over
come~ in for some|much|widespread|heavy|fierce|sharp|mounting|growing|severe|strong? criticism|flak|mockery|praise|ridicule for|over
faced|faces|facing criticism|ridicule for|over|online
one|another|the main|big|biggest|chief|common|major|other? concern|fear|criticism|complaint|worry|suspicion is|was that
the concern|fear|criticism|consensus|perception|worry|suspicion|assumption|feeling|thinking|knock|theory in|within|around|on|of|here|about the? * is|was that
according to local|early|initial|unconfirmed|some|other|multiple|several|recent? reports|rumors|rumours
draw~|attract~ widespread|fierce|sharp|heavy|some|much|strong|immediate|online|public? criticism|ridicule
the complaint|criticism|fear|worry|concern|perception|assumption|consensus|suspicion|thinking|feeling|hope is|was that
there is|'s|are|was|were|has|have|had also|long? been? also|now|some|much|widespread|growing|many|several|persistent|new? concerns|fears|worries|suspicions|allegations|claims that|about|over|of
there is|'s|are|was|were|has|have|had been? a? also|now|growing|broad|wide|widespread|general|common|strong? consensus|perception|sense|feeling|suspicion|belief|recognition|fear|concern|view that
there is|'s|are|was|were|has|have|had also|long? been? also|now|some|much|widespread|growing|many|several|persistent|new? reports|rumors|rumours that|of|about
there is|'s|are|was|were|has|have|had also|long? been? also|now|some|much|widespread|growing|new? speculation|talk|gossip
amid|despite growing|mounting|renewed|rising|widespread|continuing|persistent? concern|concerns|fear|fears|worries|reports|rumors|rumours|speculation|allegations|suspicions that|about|over|of
suspicions|rumors|rumours|fears|speculation|talk|allegations|whispers has|have|had|is|are|was|were? been? persist~|rife|run~ high|wild|rife?
it is|was said
there is|'s|are|was|were|has|have|had also|long? been? also|now|some|widespread|growing|many|persistent? fears
there is|was|are|were also|now|some|widespread|growing|many|serious? fears|concern|concerns|worries|suspicions|claims|allegations|rumors|rumours|reports|speculation the|a|an|he|she|it|they
there is|was|are|were also|now|some|widespread|growing|grave|serious? concern|concerns for the|his|her|their
concern|concerns|fears|doubts|suspicions rose|grew|were|was|have|has|had been? raised|expressed|voiced? that|about|over
it is|was|has|had been? widely|generally|commonly? found|discovered|shown that
`);
