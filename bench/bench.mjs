// npm run bench: the engine's speed beside other libraries on the same texts in the same run, whether time and memory
// grow with the text, and how large the engine is. Ratios travel between machines; absolute numbers do not.
// With -- --wink, wink-nlp and its model (no dependencies of the project) are installed into dist/wink and compared too.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { build, runnerImport } from 'vite';
import { inAscii } from '../scripts/ascii.mjs';
import { load } from '../scripts/load.mjs';
import { article } from './text.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { analyse } = await load('cli', 'evaluate');
const print = (text = '') => process.stdout.write(`${text}\n`);
const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** Processor time: the machine may have other work. */
function seconds(run) {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** Processor time that warms up: V8 compiles on other threads for seconds, and what these take is counted too. */
const WARM = 5;

/** MB/s over all texts, the median of several rounds when warm. */
function speed(run, texts, rounds) {
  const round = () => {
    for (const text of texts) run(text);
  };
  for (let warm = 0; warm < WARM; ) warm += seconds(round);
  return megabytes(texts) / median(Array.from({ length: rounds }, () => seconds(round)));
}

/** wink-nlp's sentences and parts of speech. */
function wink() {
  const folder = join(ROOT, 'dist/wink');
  if (!existsSync(join(folder, 'node_modules'))) {
    const packages = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'];
    const flags = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
    const { status } = spawnSync('npm', ['install', ...flags, ...packages], { stdio: 'inherit' });
    if (status !== 0) throw new Error('wink-nlp could not be installed.');
  }
  const require = createRequire(join(folder, 'package.json'));
  const read = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => {
    const document = read.readDoc(text);
    document.sentences().out();
    document.tokens().out(read.its.pos);
  };
}

const articles = Array.from({ length: 60 }, (_, seed) => article(10_000, seed + 1));
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const contenders = [
  ['Sourcelight: analyse', analyse, articles, 7],
  [
    'Intl.Segmenter: sentences',
    (text) => {
      for (const _ of segmenter.segment(text));
    },
    articles,
    5,
  ],
  [
    'compromise: quotations',
    (text) => nlp(text).quotations().out('array'),
    articles.slice(0, 6),
    3,
  ],
];
if (process.argv.includes('--wink'))
  contenders.push(['wink-nlp: sentences + pos', wink(), articles.slice(0, 30), 5]);
print(`Speed on articles of 10 KB, Node ${process.versions.node}`);
const speeds = contenders.map(([name, run, texts, rounds]) => [name, speed(run, texts, rounds)]);
const own = speeds[0][1];
for (const [name, rate] of speeds) {
  const ratio = rate === own ? '' : `   Sourcelight is ${(own / rate).toFixed(2)} × as fast`;
  print(`  ${name.padEnd(28)}${rate.toFixed(3).padStart(9)} MB/s${ratio}`);
}

print('\nOne text, growing');
for (const length of [1e3, 1e4, 1e5, 1e6, 1e7]) {
  const text = article(length);
  const rounds = Math.max(1, Math.min(50, Math.round(2e6 / length)));
  analyse(text);
  const time = median(Array.from({ length: rounds }, () => seconds(() => analyse(text))));
  const perMegabyte = time / megabytes([text]);
  print(
    `  ${(length / 1000).toLocaleString('en').padStart(7)} KB ${(time * 1000).toFixed(1).padStart(10)} ms ${(perMegabyte * 1000).toFixed(0).padStart(8)} ms per MB`,
  );
}

print(
  '\nHostile repetition, each unit over and over to 1 MB: the slowest, and those that grow fastest',
);
const repeated = JSON.parse(await readFile(new URL('hostile.json', import.meta.url), 'utf8')).map(
  (unit) => {
    const whole = unit.repeat(Math.ceil(1e6 / unit.length));
    const quarter = whole.slice(0, whole.length >> 2);
    analyse(quarter);
    const [short, long] = [quarter, whole].map((text) => seconds(() => analyse(text)));
    return { unit, long, growth: long / short };
  },
);
const most = (by) => [...repeated].sort((a, b) => b[by] - a[by]).slice(0, 5);
for (const { unit, long, growth } of new Set([...most('long'), ...most('growth')]))
  print(
    `  ${JSON.stringify(unit).padEnd(28)} ${(long * 1000).toFixed(0).padStart(7)} ms, ${growth.toFixed(1)} × the quarter of it`,
  );

/** A module of the build, which is TypeScript. */
const script = async (name) =>
  (await runnerImport(join(ROOT, `scripts/${name}.ts`), { root: ROOT, configFile: false })).module;
const { frontCodeLists } = await script('front-coding');
const { withShortNames } = await script('short-names');
const frontCoded = {
  name: 'front-coded-lists',
  enforce: 'pre',
  transform: (code, id) => (id.includes('language/lists/') ? frontCodeLists(code) : null),
};

/** Bytes of the engine's bundle, gzipped: as in the package, without its white space too. */
async function size(plugins) {
  const { output } = [
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      plugins: [frontCoded, ...plugins],
      build: {
        write: false,
        target: ['chrome120', 'firefox146'],
        lib: { entry: join(ROOT, 'src/language/analyse.ts'), formats: ['es'] },
        // `minify: true` keeps the white space of a library.
        rolldownOptions: {
          output: { minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } },
        },
      },
    }),
  ].flat()[0];
  const code = output.map((chunk) => inAscii(withShortNames(chunk.code))).join('');
  return gzipSync(code, { level: 9 }).length / 1000;
}

const withoutWeights = {
  name: 'without-weights',
  transform: (code, id) =>
    id.endsWith('cues/weights.ts') ? code.replace(/`[\w\s]{99,}`/, "''") : null,
};
const whole = await size([]);
const rules = await size([withoutWeights]);
print(
  `\nSize: ${rules.toFixed(1)} KB gzipped, word lists included, and ${(whole - rules).toFixed(1)} KB of learned weights`,
);

// A process of its own, so that nothing above is in the heap.
const heap = spawnSync(
  process.execPath,
  ['--expose-gc', fileURLToPath(new URL('./heap.mjs', import.meta.url))],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
print(heap.stdout.trimEnd());
