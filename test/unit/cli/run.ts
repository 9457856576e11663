import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../scripts/analyze.mjs', import.meta.url));

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number | null;
  /** Standard output as it came. */
  readonly output: string;
  /** Its lines, where it wrote results. */
  readonly results: readonly Record<string, unknown>[];
  readonly errors: readonly string[];
}

/** Runs `analyze` as a newsroom would: a process of its own, with the input on its standard input. */
export function analyze(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: 'pipe' });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const rows = (text: string) => text.split('\n').filter((line) => line !== '');
      const results = out.startsWith('{') ? rows(out).map((row) => JSON.parse(row)) : [];
      resolve({ status, output: out, results, errors: rows(errors) });
    });
    // A program that stops before it has read everything closes the pipe; its status tells the story.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
