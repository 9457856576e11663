import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run --silent analyze -- [FILE.jsonl …]        articles, one {"id", "text"} a line (.gz too)
       npm run --silent analyze -- --html FILE-or-DIR …  saved pages, .html and .html.gz
Without a file, or with -, articles are read from standard input.
Writes one analysis a line to standard output, in the order of the input.
Exit status: 0 all done; 1 something could not be read (standard error says what and why); 2 wrong usage.
`;

/** What the command line asks for. */
export type Request =
  | { readonly what: 'help' }
  | { readonly what: 'wrong'; readonly why: string }
  | { readonly what: 'articles' | 'pages'; readonly inputs: readonly string[] };

/**
 * Reads the arguments of `analyze`.
 *
 * @param args the arguments after the program's name.
 * @param hasInput whether standard input can be read (it is no terminal).
 */
export function readArguments(args: readonly string[], hasInput: boolean): Request {
  let parsed: { values: { html?: boolean; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { html: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { what: 'wrong', why: why.split('. ')[0] ?? why };
  }
  const { values, positionals } = parsed;
  if (values.help) return { what: 'help' };
  if (values.html) {
    if (positionals.length === 0) return { what: 'wrong', why: '--html needs a file or a folder' };
    return { what: 'pages', inputs: positionals };
  }
  if (positionals.length === 0 && !hasInput) return { what: 'wrong', why: 'no input' };
  return { what: 'articles', inputs: positionals.length > 0 ? positionals : ['-'] };
}
