import { wordSet, words } from './words.ts';

/**
 * Words by which a reporter sums up what a group thinks or says, beside the cues that any source takes. Base forms.
 *
 * Origin: verbs and nouns of opinion from the other lists; which of them carry a group's view with a bare object was read
 * from PolNeAR's attributions of the even half of the development articles.
 */

/** With any object or clause, or none: “critics have questioned the plan”, “supporters bemoaned the price”. */
export const VIEW_VERBS = wordSet(`
accuse acknowledge agree allege applaud argue assert assess assume attribute believe bemoan bet blame caution celebrate challenge
characterize charge cite claim complain concede conclude condemn contend contest counter credit criticise criticize debate decry
denounce deny depict deride describe  dismiss dispute doubt echo emphasize estimate expect explain
fear feel fret grumble hail highlight insist lament laud liken link mock note object paint pan perceive point_out portray posit
praise predict question rail rave regard reject ridicule say scoff see slam speculate stress suggest surmise suspect
theorize think tip view voice wail warn wonder worry write
`);

/** Verbs of the list above that need as or a clause after their object: “experts see the move as”. */
export const AS_VERBS = wordSet(
  'applaud assume celebrate characterize claim condemn denounce depict describe hail laud paint perceive portray praise regard see view',
);

/** Verbs of the list above that need that or a quotation: “traders bet that”, and not “fans bet on the race”. */
export const WORDY_VERBS = wordSet('bet insist write');

/** Verbs of the list above whose object must be a thought: “challenged the notion”, “reject the claim”. */
export const DISPUTING_VERBS = wordSet('challenge reject');

/** Thoughts that are no view by themselves. */
export const IDEA_NOUNS = wordSet('account assumption idea logic narrative notion theory wisdom');

/** Moods, whose that-clause is a view: “residents expressed outrage that”. */
export const MOOD_NOUNS = wordSet(`
alarm anger anguish confidence despair devastation dismay disappointment dissatisfaction disbelief disgust distress frustration fury
grief heartache heartbreak horror joy optimism outrage pessimism regret relief sadness shock sorrow surprise terror
`);

/** Give their object a name: “critics have called the plan a waste”. */
export const NAMING_VERBS = wordSet('brand call consider deem dub label term');

/** Those and the ones that do it only with by: “pilloried by fans”. */
export const CALLING_VERBS: ReadonlySet<string> = new Set([
  ...NAMING_VERBS,
  ...words('perceive pillory'),
]);

/** Take a noun of opinion as their object: “advocates have expressed concern”, “leaders share these fears”. */
export const EXPRESS_VERBS = wordSet('air cast express raise share sound take voice');

/** Feeling and opinion: of a group they are what it thinks. */
export const VIEW_NOUNS = wordSet(`
accusation allegation anxiety apprehension argument assertion assessment belief charge claim complaint concern condemnation
contention consensus conviction criticism disagreement doubt expectation fear feeling misgiving objection opinion praise prediction
reservation ridicule scepticism scrutiny sense skepticism speculation suggestion suspicion unease chant shout view warning worry agreement
`);

/** After a form of be, feel, seem, remain: “Republicans were not too concerned”. */
export const VIEW_ADJECTIVES = wordSet(`
adamant afraid aghast alarmed angry annoyed anxious appalled baffled bemused betrayed bitter bullish cautious certain complimentary concerned
confident convinced critical disappointed disgusted dismayed divided doubtful dubious encouraged enraged fearful frightened
frustrated furious hopeful horrified incensed incredulous indignant livid mindful nervous optimistic outraged perplexed
pessimistic puzzled resentful scared sceptical shocked skeptical split stunned sure surprised suspicious terrified troubled
uncertain unconvinced uneasy unhappy unimpressed unsure upset vocal wary worried
`);

/** Those of them that are a view with nothing behind them: “others are sceptical”. */
export const STANCES = wordSet(
  'divided doubtful dubious sceptical skeptical split unconvinced unimpressed unsure',
);

/** The same when negated: “are not so sure”. */
export const SURE_WORDS = wordSet('certain convinced impressed persuaded sure');

/** Between a group and its mood: “critics remain worried that”. */
export const LINKING_VERBS = wordSet(`
appear be become feel get grow remain seem sound
`);

/** Groups that have their name from the view they hold. */
export const SIDE_NOUNS = wordSet(`
advocate campaigner critic detractor opponent proponent sceptic skeptic supporter
`);

/** Groups that have their name from what they know. */
export const EXPERT_NOUNS = wordSet(`
analyst broker columnist commentator dealer economist expert forecaster historian observer pollster pundit researcher scholar scientist
specialist strategist trader
`);
