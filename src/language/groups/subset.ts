import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import { PICKING_VERBS } from '../lists/group-verbs.ts';
import { EXPERT_NOUNS, SIDE_NOUNS } from '../lists/group-views.ts';

/**
 * Does a relative clause with this verb pick some out of the group at `head`? “Voters who say they will stay at home” are
 * some of the voters, and no view of voters; “critics who say” is what critics say.
 */
export function picksOut(frame: Frame, head: number, verb: string): boolean {
  // “there are those who think that”: that some do is all it says.
  if (wordAt(frame, head - 2) === 'there') return false;
  const noun = lemmaAt(frame, head);
  return PICKING_VERBS.has(verb) && !EXPERT_NOUNS.has(noun) && !SIDE_NOUNS.has(noun);
}
