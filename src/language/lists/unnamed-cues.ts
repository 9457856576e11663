import { wordSet, words } from './words.ts';

/**
 * What makes a statement of people whom nobody names: their acts, demands and moods make none (GUIDELINE.md).
 *
 * Origin: the reporting verbs of reporting-verbs.ts, sorted by whether the labelled articles count them as statements of
 * unnamed people; the effect of the lists is in docs/stages.md.
 */

/** Thoughts that a reporter can only have from those who think them; deciding and noticing are acts. */
export const KNOWING_VERBS = words(`
acknowledge agree anticipate assume believe calculate concede conclude consider determine discover doubt estimate expect fear feel find hear judge learn realize recall reckon remember suspect think understand wonder worry
`);

/** Verbs whose bare object is what was said: “confirmed the deal”, “described the plan as …”, “blamed the fog”. */
export const FIRM_VERBS = words(`
accuse acknowledge allege announce attribute blame boast_about boast_of caution caution_against cite claim complain complain_about complain_of confirm corroborate
defend deny describe detail disclose estimate fault forecast hint hint_at mention play_down point_out point_to praise predict report reveal
rebut refute rule_out speak_of tell_of warn warn_about warn_against warn_of
`);

/** Verbs that deny what somebody said, where their object is that: “rejected the claim”, “dismissed the reports”. */
export const DISMISSING_VERBS = wordSet('dismiss dispute downplay reject');

/** What somebody else said, and these deny. */
export const DENIED_NOUNS = wordSet(`
account accusation allegation argument assertion characterisation characterization charge claim conclusion contention criticism figure
finding idea notion point report rumor rumour speculation suggestion version view
`);

/** What is claimed by whoever has won it. */
export const WON_NOUNS = wordSet(
  'credit crown gain lead majority medal prize scalp seat spot title triumph trophy victory win',
);

/** Demands and wishes: acts, whoever makes them. */
export const DEMAND_VERBS = words(`
appeal appeal_for appeal_to ask_for call_for call_on call_out_for call_upon cry_out_for demand lobby petition press_for push_for request urge
`);
