import { words } from './words.ts';

/**
 * What makes a statement of people whom nobody names: their acts, demands and moods make none (GUIDELINE.md).
 *
 * Origin: the reporting verbs of reporting-verbs.ts, sorted by whether the labelled articles count them as statements of
 * unnamed people; the effect of the lists is in docs/stages.md.
 */

/** Thoughts that a reporter can only have from those who think them; deciding and noticing are acts. */
export const KNOWING_VERBS = words(`
acknowledge agree anticipate assume believe calculate concede conclude consider determine discover doubt estimate expect fear feel find hear hope judge know learn recall remember suspect think understand worry
`);

/** Verbs whose bare object is what was said: “confirmed the deal”, “described the plan as …”. */
export const FIRM_VERBS = words(`
acknowledge allege announce caution cite claim confirm deny describe detail disclose estimate forecast mention predict report reveal warn
`);
