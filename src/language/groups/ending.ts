import { NO_AGENTS } from '../lists/agent-endings.ts';

/** Does a singular noun that no list holds look like somebody who does something: “ratepayer”, “hotelier”, “oarsman”? */
export const endsLikeAgent = (noun: string): boolean =>
  noun.length > 4 && /(?:er|or|eer|ant|man|men|folk)$/.test(noun) && !NO_AGENTS.has(noun);
