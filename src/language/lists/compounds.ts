import { bySecond, words } from './words.ts';

/**
 * Two words of which the second, a verb elsewhere, is a noun: “the public works department”.
 *
 * Origin: compounds of public life; general knowledge.
 */
export const COMPOUNDS = bySecond(
  words(`
clinical_trials executive_orders human_remains jury_awards press_reports public_works road_works state_visits water_works
`),
);
