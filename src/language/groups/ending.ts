import { NO_AGENTS } from '../lists/agent-endings.ts';
import { Kind, type Tokens } from '../tokens/table.ts';

/** Does a singular noun that no list holds look like somebody who does something: “ratepayer”, “hotelier”, “oarsman”? */
export const endsLikeAgent = (noun: string): boolean =>
  noun.length > 4 && /(?:er|or|ee|ant|man|men|folk)$/.test(noun) && !NO_AGENTS.has(noun);

const TRADE = /^[A-Z](?:[a-z]{3,}(?:[eo]rs|ees|ists)|[a-z]{2,}men)$/;

/** “Wholesalers said”: does the word look like the plural of a trade, and no name? “Sanders’s” is one. */
export function isTrade(tokens: Tokens, token: number): boolean {
  const word = tokens.word(token);
  return (
    TRADE.test(word) &&
    tokens.kind[token + 1] !== Kind.Clitic &&
    !NO_AGENTS.has(word.slice(0, -1).toLowerCase())
  );
}
