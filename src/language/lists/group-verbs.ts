import { wordSet } from './words.ts';

/**
 * Verbs beside a group, by what they make of it; base forms. Those that give a view are in group-views.ts.
 *
 * Origin: grammar, with GUIDELINE.md's border cases of groups.
 */

/** What people did whom the reporter met: “residents who heard the blast say”. */
export const MEETING_VERBS = wordSet('attend flee hear interview know meet speak witness work');

/** Demands and wishes, and verbs that tell of a group what it does rather than what it says. */
export const ACTING_VERBS = wordSet(
  'call_for call_on celebrate continue decide demand discover hope offer prove rebut refute show talk',
);

/** With a group as their object: “made fans feel that” is somebody's doing. */
export const CAUSING_VERBS = wordSet('help hear let make see watch');

/** After “what” they leave the thought open: “what people think of it”. */
export const ASKED_VERBS = wordSet('believe feel know say think');

/** Bring a group to a thought: “has led some to fear that”. */
export const LEADING_VERBS = wordSet('cause compel force lead leave prompt');

/** How a group comes to a thought: “began to wonder whether”. */
export const BEGINNING_VERBS = wordSet('appear begin come continue seem start tend');

/** Thoughts that an infinitive may hold after these. */
export const DOUBTING_VERBS = wordSet(`
accuse argue ask believe blame call claim complain conclude criticise criticize denounce doubt express fear feel insist lament note
point question say speculate suggest suspect think vent warn wonder worry
`);

/** What a side that “would say” it does say. */
export const ARGUING_VERBS = wordSet('say argue call contend counter');

/** Words and thoughts that part those who have them from the rest; “some who saw it as a gift” are all who did. */
export const PICKING_VERBS = wordSet('agree believe expect feel question say suggest think wonder');

/** Behind “scientists have” they tell of a study. */
export const FINDING_VERBS = wordSet('conclude discover find identify report reveal');

/** What a group also does without a word: a view only of what stands behind them. */
export const APPLAUDING_VERBS = wordSet('applaud celebrate debate mock');

/** With people who may have been met they tell a view all the same: “residents feared that”. */
export const OPINION_VERBS = wordSet(`
accuse argue bemoan bet blame brand complain contend criticise criticize decry deem denounce deride doubt dread dub expect fear feel fret grumble
label lament mock predict question rave resent scoff term wonder worry
`);

/** The same with “as” behind their object: “leaders dismissed the plan as a stunt”. */
export const JUDGING_VERBS = wordSet(
  'blast condemn dismiss hail portray praise regard reject ridicule see slam think view',
);

/** What a crowd does with one voice. */
export const CHANTING_VERBS = wordSet('chant boo cheer jeer');

/** Before their subject: “…, say analysts.” */
export const INVERTING_VERBS = wordSet(`
say argue contend warn predict believe think note add explain suggest complain claim
`);

/** What a mood does among people: “concern is growing among doctors”. */
export const GROWING_VERBS = wordSet('grow linger mount persist rise spread');

/** With a preposition right behind, they are participles after a group: “critics accused of”. */
export const TRANSITIVE_VERBS = wordSet('accuse blame link cite describe challenge criticize');

/** What somebody made of it is the judgement of whoever says so: “residents say the council has failed them”. */
export const HARMING_VERBS = wordSet(`
abandon benefit betray bring cost deserve endanger exploit fail harm help hurt ignore improve let mislead neglect ruin undermine worsen
`);

/** What others do by somebody's quoted words: “‘people think it is safe,’ Roe said”. Seeing, knowing and wanting are no reports. */
export const VOICED_VERBS = wordSet(
  'agree argue assume believe claim complain fear feel predict report say tell think warn',
);
