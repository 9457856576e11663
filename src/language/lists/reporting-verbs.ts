import { wordSet, words } from './words.ts';

/**
 * Verbs that attribute words or thoughts to somebody, as lemmas (inflect.ts makes the forms, British spellings too),
 * each in one group only. A list holds what a verb is in the first place; documents take SAY_VERBS as well.
 *
 * Origin: the verbs that grammars of English class as verbs of communication and of mental state.
 * Measured on PolNeAR's training compartment (840 articles), outside quotation marks, as the share of a verb's forms
 * that lie in a cue: the figures stand at the groups and in WEAK_CUES and NOUN_LIKE_CUES.
 */

/** Speech and writing: take a quotation or a that-clause. */
export const SAY_VERBS = words(`
acknowledge add admit affirm allege announce answer argue articulate assert assess assure attest aver avow boast brag
caution claim clarify comment complain concede conclude concur confess confide confirm contend continue contradict
convey corroborate counter declare decree demur deny detail disclose divulge discuss dispute elaborate email emphasize explain explicate
expound express forecast foretell gloat guarantee highlight hint hypothesize imply inform insinuate insist interject
interpose intimate intone joke lament maintain mention message narrate note notify object observe opine outline
philosophize pontificate posit post postulate predict proclaim profess project pronounce prophesy protest quip rebut refute
reaffirm reassure recall recite recollect recount reiterate relate relay remark remind reminisce repeat reply report
respond restate retell retort retweet riff rule say signal speak specify speculate state stipulate stress submit
suggest summarize surmise swear talk tell testify text theorize tweet underline underscore utter venture voice
volunteer warn write
`);

/** Ways of speaking: speech next to a quotation; before a that-clause only the louder ones. */
export const MANNER_VERBS = words(`
babble bark bawl beam bellow blare bleat blurt bluster boom breathe bristle cackle chant chime chirp chortle chuckle
coo crack croak crow cry deadpan declaim dish drawl drone echo effuse enthuse exclaim fret fume gasp giggle grin gripe
groan grouse growl grumble grunt gush hiss holler howl huff hum jeer jest kid laugh lie marvel moan mumble murmur muse mutter
nod pipe preach purr quaver rage ramble rant rasp rave rhapsodize roar scoff scream screech seethe shout shriek shrug
shudder sigh sing smile smirk snap snarl sneer sniff snipe snort sob splutter spout sputter stammer stutter thunder
trill vent wail wheeze whimper whine whinge whisper whoop wisecrack yell yelp
`);

/** Thought and expectation: the that-clause is somebody's belief, no words of theirs. */
export const BELIEF_VERBS = words(`
accept agree anticipate appreciate ascertain assume believe calculate conceive conjecture consider contemplate decide deduce
deem determine disagree discern discover doubt dread dream envisage envision estimate expect fancy fear feel figure foresee
gather grasp guess hear hold hope imagine infer intuit judge know learn mean notice perceive ponder presume realize reckon
recognize regard regret remember resent rue see sense suppose suspect think trust understand view wonder worry
`);

/** Wishes and plans. PolNeAR counts them as attributions; of an unnamed group they are no statement (GUIDELINE.md). */
export const INTENT_VERBS = words(`
aim intend like plan prefer seek want wish
`);

/** Stands taken on a person or a plan, without words: attributions in PolNeAR, no speech. */
export const STANCE_VERBS = words(`
approve back disavow downplay embrace endorse favor oppose rebuff reject resist support
`);

/** How somebody strikes the reporter: “she seemed to suggest” attributes the verb that follows. */
export const SEEM_VERBS = words('appear seem sound');

/** Documents, data and events as bearers of a statement: “the report found”, “the video shows”. */
export const SHOW_VERBS = words(`
demonstrate depict document establish feature find identify illustrate include indicate list prove read record reflect
represent reveal show
`);

/** Take an object and what somebody called it, often as a quoted fragment: “called the plan ‘a mess’”. */
export const CHARACTERISE_VERBS = words(`
acclaim applaud assail attack bash belittle bemoan berate blast brand call caricature cast castigate celebrate champion
characterize chastise chide commend compare congratulate criticize decry defend denigrate denounce deplore deride
describe dismiss disparage dub excoriate extol hail herald label lambast lambaste laud liken mock nickname paint pan
pillory portray praise rate ridicule savage scold slam taunt term thank tout trash trumpet vilify welcome
`);

export const ASK_VERBS = words('ask enquire inquire interrogate press query question quiz');

/** Demands, advice, offers and promises: take an infinitive, a that-clause or a quotation. */
export const DIRECTIVE_VERBS = words(`
advise advocate appeal beg beseech challenge command commit counsel dare demand direct encourage exhort forbid implore
instruct invite offer order plead pledge pray promise propose recommend request require threaten urge vow
`);

/** Their object, not their subject, is the source: “citing two officials”. */
export const CITE_VERBS = words('cite credit paraphrase quote reference');

/** Accusations: an object and of, for or with. */
export const ACCUSE_VERBS = words('accuse blame charge fault implicate indict');

/** Speech acts of which the reporter gives no content (“declined to comment”, “condemned the attack”): no statement. */
export const ACT_VERBS = words('apologize condemn decline rebuke refuse');

/**
 * Verbs of the groups above that are cues in less than 35 % of their past, -ing and participle forms (or, where those
 * are rare, of all forms): they need a quotation or a that-clause beside them. Left out against their figures: believe,
 * think, pledge, reassure, reckon, whose low share comes from passives and from nouns of the same form.
 */
export const WEAK_CUES = wordSet(`
accept advise advocate aim anticipate appeal appreciate assess assume bash beam beg calculate cast celebrate chime command
commit compare counsel counter crack demonstrate detail determine direct discover dream embrace establish favor feature
feel figure gather grasp guarantee hear hold include indict instruct intend invite jeer judge kid laugh lie like maintain mean
message nickname nod paint perceive plan pray presume prove rant rate read record reflect regard regret relate represent
require roar rule scream see sense smile speak submit suppose text trust underscore understand venture view volunteer
welcome whisper wish
`);

/**
 * Forms (not lemmas) of verbs above that are something else, mostly nouns, in more than 75 % of at least 8 occurrences,
 * or are rarer and so by the dictionary: “the report”, “state”, “comments”. No cue without a subject right before them
 * and a that-clause or quotation after.
 */
export const NOUN_LIKE_CUES = wordSet(`
answer answers appeal appeals attack attacks back backs bash boast brand brands cast casts challenge challenges champion charge
charges command commands comment comments counsel counter crack cracks credit credits demand demands detail details direct
dispute disputes document documents dream dreams echo email emails estimate estimates fault faults favor favors fears feature features
figure figures guarantee guarantees hold holds hope joke jokes judge judges kid kids laugh lie lies like likes list lists message
messages mock notice notices object objects offer offers order orders pan plan plans post posts press project projects promise protest protests
question questions quotes rate rates record records reference regard regards remark remarks report request requests rule rules sense
senses signal signals slam smile sound sounds state states stress support talk talks term terms text texts thanks trash trumpet trust
tweet tweets venture ventures view views voice voices volunteer volunteers welcome whisper wish wishes worry
`);
