import { patterns } from './pattern.ts';
import { wordSet, words } from './words.ts';

/**
 * Why a source goes unnamed. A reason is an anchor and what goes on after it: “on condition of anonymity” + “because
 * the inquiry is still open”. Patterns are in the notation of pattern.ts.
 *
 * Origin: the formulas of news agencies' and newspapers' style books, with those of PolNeAR's training compartment
 * (840 articles): 46 anchors there, read one by one and all right (condition of anonymity 22, not authorized 8, requested
 * or asked for anonymity 7, declined or did not want to be named, quoted or on the record 5, anonymously 3, on condition that 1).
 * After the anchor: to and a verb 18, because 9, for fear of 3; since, as and citing stand in agencies' copy but not there.
 * In the labelled articles the anchors touch 11 of 11 reasons, and nothing else where reasons are labelled.
 */

/** Whole by themselves; a continuation may follow. The reason's span begins here. */
export const ANONYMITY_ANCHORS = patterns(`
on|under the? condition|understanding that? he|she|they|their|his|her full|real|last|first? name|names|identity|identities? was|were|is|are|could|will not be? named|identified|quoted|used|published|disclosed|revealed|printed
speaking|talking|commenting on|under the? strict? condition|conditions of strict|total|complete? anonymity
on|under the? strict? condition|conditions of strict|total|complete? anonymity
under|on|with the|a? promise|guarantee|assurance|cloak|cover|veil of anonymity
on|under the? condition|understanding that? he|she|they|his|her|their or|last|first|full|real? he|she|his|her? name|names|identity|identities|not|remain|be|would
on|under the? condition|understanding that? we|the|this|its newspaper|paper|website|site|programme|program? did|do|does|would|will? not use|publish|print|reveal|disclose|name|identify his|her|their|them|him? name|names|identity|identities?
speak~|talk~|comment~|respond~|write~ anonymously
request~|demand~|seek~|receive~|plead~|crave~|prefer~|want~ anonymity
on the basis of anonymity
granted anonymity
ask~|insist~ for|on anonymity
ask~|beg~|urge~ us|me|reporters|journalists|that|the|this|its? newspaper|paper|website|site|programme|program|station? not to use|publish|print|name|identify|reveal|disclose|give|share his|her|their|them|him? full|real|last|first? name|names|surname|identity|identities?
ask~ the? * *? not to use|publish|print his|her|their full|real|last|first? name|names|surname
cannot|can't|couldn't|mustn't publicly|legally? be publicly? named
cannot|can't|couldn't|mustn't publicly|legally? be identified for legal|privacy|safety|security|operational|professional reasons
could|may|must|can not publicly|legally? be publicly? named
be|is|are|was|were|been|being|and|who granted|given|promised|offered|guaranteed anonymity
grant~|give~ * anonymity
request~|ask~|insist~|prefer~|choose~|wish~|want~|demand~|agree~ not to be publicly? named|identified|quoted by? name?
request~|ask~|insist~|prefer~|choose~|wish~|want~|opt~ to remain|stay|go|be anonymous|unnamed|unidentified|nameless
decline~|refuse~ to be publicly? named|identified|quoted by? name?
decline~|refuse~ to give|provide|disclose|reveal|share his|her|their|a full|real|last? name|names|surname|identity
would not give|provide|disclose|reveal|share his|her|their|a full|real|last? name|names|surname|identity
do|does|did not want|wish|like to be named|identified|quoted by? name?
don't|didn't|doesn't want|wish|like to be named|identified|quoted by? name?
do|does|did not want|wish his|her|their name|names|identity|identities to? be? published|used|disclosed|revealed|known|printed
don't|didn't|doesn't want|wish his|her|their name|names|identity|identities to? be? published|used|disclosed|revealed|known|printed
do|does|did not want|wish to give|provide|disclose|reveal|share his|her|their|a full|real|last? name|names|surname|identity
don't|didn't|doesn't want|wish to give|provide|disclose|reveal|share his|her|their|a full|real|last? name|names|surname|identity
none|neither|nobody of? them|the? *? would|were|was? agree|agreed|consent|consented|prepared|want|wanted|willing|wish|wished to be publicly? named|identified|quoted by? name?
would rather|prefer|sooner not be|to? be? named|identified|quoted
would rather|prefer|sooner not see|to? see? his|her|their name|names in print
do|does|did not want|wish to speak|talk|comment publicly|openly|on the? record?
don't|didn't|doesn't want|wish to speak|talk|comment publicly|openly|on the? record?
ask~|request~|insist~ that his|her|their name|names|identity|identities not be *
ask~|request~ that|if i|we leave|keep his|her|their name|names|identity|identities out
ask~|request~ for his|her|their name|names|identity|identities to be withheld|protected|concealed|changed
ask~|request~|insist~ that he|she|they not be named|identified|quoted by? name?
whom|who * * have|has? chosen|agreed|decided not to name|identify
whom|who the? * *? is|are not naming|identifying
is|are|am not naming|identifying him|her|them|the? aide|aides|clerk|employee|employees|man|officer|official|officials|person|people|source|sources|student|woman|women|worker|workers?
has|have agreed not to name|identify him|her|them|the? *?
has|have agreed not to use|publish|print|reveal|disclose his|her|their full|real|last? name|names|identity|identities
withholding|withhold his|her|their full|real|last? name|names|identity|identities
whose name|names|identity|identities * * does|did|do|will|would not disclose|reveal|publish|use|print
whose name|names|identity|identities * * is|are|has|have withholding|withheld|changed
may|can be identified|named only as|by *
identified|named only|just|simply by his|her|their first|last|middle? name|names|initial|initials
ask~|request~|want~|prefer~|agree~ to be identified|named only|just|simply by|as *
whose name|names|identity|identities has|have|is|are|was|were been|being|not? withheld|protected|concealed|changed|suppressed|redacted|disclosed|revealed|released|published
not|wasn't|weren't|isn't|aren't yet|officially? authorized|authorised|permitted|allowed|cleared|empowered|free to publicly|openly? speak|talk|discuss|comment|brief|disclose|reveal|divulge|address publicly|openly|freely|candidly?
unauthorized|unauthorised to publicly|openly? speak|talk|discuss|comment|brief|disclose|reveal|divulge|address publicly|openly|freely|candidly?
not|wasn't|weren't|isn't|aren't authorized|authorised|permitted|allowed|cleared to be named|identified|quoted by? name?
not|wasn't|weren't|isn't|aren't authorized|authorised|permitted|allowed|cleared to publicly|openly *
not|wasn't|weren't|isn't|aren't at liberty to publicly|openly? speak|talk|discuss|comment|disclose|reveal|divulge
lack~|without|no the|official? authorization|authorisation|authority|permission|clearance to publicly|openly? speak|talk|discuss|comment|brief|disclose|reveal
speak~|talk~|said|comment~ on background|deep background?
speak~|talk~ to|with the? * on background|deep background?
not for attribution
without attribution
speak~|talk~ off the record
without being named|identified|quoted by? name?
cannot|can't|not be quoted by? name|publicly?
`);

/**
 * What opens the rest of a reason, right after the anchor. It runs to the next comma, dash or quotation mark, to the verb of
 * the main clause or to the sentence's end.
 */
export const REASON_CONTINUATIONS = patterns(`
because of?
since|as he|she|they|it|the|his|her|their|no
citing|fearing|lest
for fear of|that|they|he|she
in fear of
out of
for|due|owing|given|under|per|about|on to|the|that|this|a|an|his|her|their|its|company|ministry|department|government|office|security|safety|legal|privacy
for reasons of
in order|line|keeping|accordance to|with
the|this|these|details|internal|ongoing|pending|private|sensitive *
so that|as|he|she|they
while|until|before|ahead
to *
`);

/** A reason for not commenting is none (GUIDELINE.md): “declined to comment because …”. The verbs that make it so. */
export const NO_COMMENT_VERBS = words(
  'comment elaborate answer respond reply discuss say speculate',
);

/** What stands before them: “refused to comment”. */
export const DECLINE_VERBS = words('decline refuse');

/** May end a reason, after the verb of speaking. */
export const OPEN_ADVERBS = wordSet('publicly openly freely candidly');

/** Words that open a clause with a verb of its own. */
export const REASON_CLAUSE_OPENERS = wordSet('because since as citing fearing lest that while');

/** Before “comment”, a silence: “would not comment because”. */
export const NO_COMMENT_NEGATIONS = wordSet("not didn't wouldn't couldn't cannot no never");
