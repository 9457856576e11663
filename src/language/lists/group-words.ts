import { bySecond, wordSet, words } from './words.ts';

/**
 * What stands around a noun or a pronoun for several people, where that tells a group from people who were met.
 *
 * Origin: reference grammar of English; which words open a group and which count it follows GUIDELINE.md's border cases.
 */

/** After people, what makes them such as know or were met: “officials familiar with”, “residents interviewed”. */
export const TOLD_WORDS = wordSet(`
familiar close present briefed involved aware interviewed near gathered contacted reached inside attending emerging leaving
acquainted apprised conversant knowledgeable privy
`);

/** Where those were who told of it: “those in the room said”. */
export const MEETING_PLACES = wordSet(`
audience board boat building bus cabin call car ceremony court courtroom dinner hall house meeting plane room scene session ship square summit
train vehicle
`);

/** Behind a form of be: “those who were there”. */
export const THERE_WORDS = wordSet('aboard inside nearby present there');

/** What people “with knowledge of the matter” have of it. */
export const INSIGHT_NOUNS = wordSet(
  'access awareness connections insight knowledge links ties understanding',
);

/** Words before a noun that open a group up, so that nobody in particular is meant. */
export const OPENING_WORDS = wordSet('many some most few all fellow numerous');

/** Before “figures” where they are people and no numbers. */
export const FIGURE_WORDS = wordSet(`
church community cultural establishment government industry leading literary media military opposition party political prominent
public religious senior sporting top union
`);

/** People around somebody, who could be met: “Duarte's allies”, “her friends”. */
export const NEAR_NOUNS = wordSet(
  'aide ally attorney colleague doctor donor friend lawyer neighbor neighbour parent relative solicitor',
);

/** Count a group's members out, or say that they could be told: “another critic”. */
export const COUNTING_WORDS = wordSet('one another second third unnamed unidentified');

/** Behind “those”, the side that they take. */
export const SIDING_WORDS = wordSet('against favor favour opposed opposing supporting');

/** Stand for a group by themselves: “many say”. */
export const LONE_QUANTIFIERS = wordSet('some many most few others all plenty');

/** Before where a group is: “some in the north say”, “many on the left”. */
export const WITHIN_PREPOSITIONS = wordSet('across at from in inside on outside within');

/** Before whoever holds a view: “concern among many”, “seen by some”. */
export const HOLDING_PREPOSITIONS = wordSet('by among from to for with');

/** Behind “the” they are a party by its members' name; Democrats and Republicans are any of them. */
export const PARTY_PLURALS = wordSet('conservatives greens liberals nationals tories');

/** Its second word, and what may stand before that. */
export const PARTY_KINDS = bySecond(
  words(
    'christian_democrats free_democrats lib_dems liberal_democrats new_democrats social_democrats',
  ),
);

/** Acts of speech, which state something only with what they were about: “criticism from doctors over the delay”. */
export const SPEECH_ACTS = wordSet('condemnation criticism fire praise pushback ridicule scrutiny');

/** Who may have been there: what they say happened is what they saw or know, and no view that is summed up. */
export const WITNESS_NOUNS = wordSet(`
activist buyer climber colleague commuter customer demonstrator detainee diner diver driver employee evacuee family
father fighter fisherman guest herder hiker holidaymaker homeowner hunter inmate insurgent islander local marcher migrant
militant miner mother motorist nurse owner parent passenger patient people pilgrim player prisoner protester protestor pupil
rebel refugee resident separatist settler shopkeeper shopper student tenant tourist traveler traveller trucker user villager
visitor worker worshiper worshipper
`);
