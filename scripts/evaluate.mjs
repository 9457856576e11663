// npm run evaluate [-- --errors CLASS] [-- --set NAME] [-- --half even|odd] [-- --json]: the engine against the labelled
// articles; a half is every second article of each set, so that rules written with one in view are tried on the other.
// The folder with the articles and their scorer is ../shared/corpus, or CORPUS=DIR; nothing else needs it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';

const SETS = ['seed', 'dev', 'campaign', 'web', 'news', 'modern'];
const USAGE = `usage: npm run evaluate [-- [--errors CLASS] [--set ${SETS.join('|')}|all] [--half even|odd] [--json]]
CLASS: any class that the tables show, "speaker" or "kind".
`;

function fail(message, status) {
  process.stderr.write(message);
  process.exit(status);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        errors: { type: 'string' },
        set: { type: 'string' },
        half: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    if (values.set && values.set !== 'all' && !SETS.includes(values.set)) {
      throw new Error(`no set “${values.set}”`);
    }
    if (values.half && values.half !== 'even' && values.half !== 'odd') {
      throw new Error(`no half “${values.half}”`);
    }
    return values;
  } catch (error) {
    return fail(`evaluate: ${error.message}\n${USAGE}`, 2);
  }
}

// `npm run evaluate | head` closes the pipe early.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

const { errors, set, half, json } = options();
const corpus = resolve(
  process.env.CORPUS ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url)),
);
const scorer = join(corpus, 'score.mjs');
if (!existsSync(scorer)) {
  fail(`evaluate: no labelled articles in ${corpus}; name their folder with CORPUS=DIR\n`, 1);
}

const { analyse } = await load('cli', 'evaluate');
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-evaluate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Writes gold and analysis side by side and prints the scorer's table. */
function score(name, gold, analyses) {
  const write = (kind, rows) => {
    const file = join(folder, `${name}-${kind}.jsonl`);
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return file;
  };
  const flags = [...(json ? ['--json'] : []), ...(errors ? ['--errors', errors] : [])];
  const args = [scorer, write('gold', gold), write('analysis', analyses), ...flags];
  process.stdout.write(json ? `{"set":"${name}"}\n` : `\n== ${name} ==\n`);
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exitCode = 1;
}

const pooled = { gold: [], analyses: [] };
let characters = 0;
let milliseconds = 0;
for (const name of set && set !== 'all' ? [set] : SETS) {
  const gold = readFileSync(join(corpus, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line, index) => line && (!half || (index % 2 === 0) === (half === 'even')))
    .map((line) => JSON.parse(line));
  const started = performance.now();
  const analyses = gold.map(({ id, text }) => ({ id, ...analyse(text) }));
  milliseconds += performance.now() - started;
  characters += gold.reduce((sum, { text }) => sum + text.length, 0);
  if (set !== 'all') score(name, gold, analyses);
  pooled.gold.push(...gold.map((row) => ({ ...row, id: `${name}/${row.id}` })));
  pooled.analyses.push(...analyses.map((row) => ({ ...row, id: `${name}/${row.id}` })));
}
if (!set || set === 'all') score('all', pooled.gold, pooled.analyses);
if (!json) {
  const rate = characters / 1000 / milliseconds;
  process.stdout.write(
    `\n${characters.toLocaleString('en')} characters in ${milliseconds.toFixed(0)} ms (${rate.toFixed(1)} million a second)\n`,
  );
}
