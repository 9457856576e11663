import { readArguments, USAGE } from './arguments.ts';
import { Console } from './console.ts';

/** Runs `analyze` with the arguments after the program's name; returns the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const request = readArguments(args, process.stdin.isTTY !== true);
  if (request.what === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (request.what === 'wrong') {
    process.stderr.write(`analyze: ${request.why}\n${USAGE}`);
    return 2;
  }
  const out = new Console();
  // A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const analyse =
    request.what === 'pages'
      ? (await import('./pages.ts')).analysePages
      : (await import('./articles.ts')).analyseArticles;
  for (const input of request.inputs) await analyse(input, out);
  out.end();
  return out.faults > 0 ? 1 : 0;
}
