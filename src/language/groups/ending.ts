import { NO_AGENTS } from '../lists/agent-endings.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';

/** Does a singular noun that no list holds look like somebody who does something: “ratepayer”, “hotelier”, “oarsman”? */
export const endsLikeAgent = (noun: string): boolean =>
  noun.length > 4 && /(?:er|or|ee|ant|man|men|folk)$/.test(noun) && !NO_AGENTS.has(noun);

const TRADE = /^[A-Z](?:[a-z]{3,}(?:[eo]rs|ees|ists)|[a-z]{2,}men)$/;

/** “Wholesalers said”: does the word look like the plural of a trade, and no name? “Sanders’s” is one. */
export function isTrade(tokens: Tokens, token: number): boolean {
  const word = tokens.word(token);
  const next = token + 1;
  if (tokens.kind[next] === Kind.Clitic) return false;
  // “Regulars say”, “Leaks suggest”: the verb has the form that many take.
  if (tokens.is(next, G.VerbBase) && tokens.means(next, M.Say | M.Belief) && /[^s]s$/.test(word))
    return !tokens.is(next, G.VerbPast);
  return TRADE.test(word) && !NO_AGENTS.has(word.slice(0, -1).toLowerCase());
}
