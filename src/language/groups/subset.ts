import { type Frame, lemmaAt } from '../clauses/frame.ts';
import { EXPERT_NOUNS, SIDE_NOUNS } from '../lists/group-views.ts';

/**
 * Does a relative clause with this verb pick some out of the group at `head`? “Voters who say they will stay at home” are
 * some of the voters, and no view of voters; “critics who say” is what critics say.
 */
export function picksOut(frame: Frame, head: number, verb: string): boolean {
  const noun = lemmaAt(frame, head);
  return PICKING.has(verb) && !EXPERT_NOUNS.has(noun) && !SIDE_NOUNS.has(noun);
}

/** Words and thoughts that part those who have them from the rest; “some who saw it as a gift” are all who did. */
const PICKING = new Set(['agree', 'believe', 'expect', 'say', 'suggest', 'think']);
