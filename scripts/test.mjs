// npm test: types, lint, unit tests, and the built extension in real Chromium and Firefox, with one summary. The last
// line is `N passed, N failed`; a check without cases of its own (types, lint) counts as one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of node_modules/.bin; its output goes to ours as it comes, or is held until the end. */
function run(program, args, { hold = false } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
      cwd: ROOT,
      stdio: ['ignore', hold ? 'pipe' : 'inherit', hold ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (status) =>
      resolve({ ok: status === 0, output, seconds: (Date.now() - started) / 1000 }),
    );
  });
}

async function check(name, program, args) {
  const { ok, output, seconds } = await run(program, args, { hold: true });
  if (!ok) process.stdout.write(`\n${name}\n${output}`);
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds };
}

/** Vitest's own counts; a file that does not load, or an error outside of any test, is one more failure. */
async function vitest(name, config) {
  const report = join(folder, `${config}.json`);
  const { ok, seconds } = await run('vitest/vitest.mjs', [
    'run',
    `--config=${config}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { name, passed: 0, failed: 1, seconds };
  const results = JSON.parse(readFileSync(report, 'utf8'));
  const broken = results.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = results.numFailedTests + broken.length;
  return {
    name,
    passed: results.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: results.numPendingTests,
    seconds,
  };
}

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Which browsers are missing; as root on Debian they are installed first. */
async function missingBrowsers() {
  const { findBrowser } = await load('drivers', 'index');
  const missing = () => Object.keys(PACKAGES).filter((name) => findBrowser(name) === null);
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packages = missing().map((name) => PACKAGES[name]);
    process.stdout.write(`Installing ${packages.join(' and ')} with apt-get\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  return missing();
}

const started = Date.now();
const results = await Promise.all([
  check('types', 'typescript/bin/tsc', ['--noEmit']),
  check('lint', '@biomejs/biome/bin/biome', ['check', '--diagnostic-level=error', '.']),
]);
results.push(await vitest('unit tests', 'vitest.config.ts'));
const missing = await missingBrowsers();
results.push(await vitest('browser tests', 'vitest.browser.config.ts'));
for (const name of missing) {
  results.push({
    name: `${name} is missing: install it, or name it with ${name.toUpperCase()}_BIN`,
    passed: 0,
    failed: 1,
  });
}

process.stdout.write('\n');
for (const { name, passed, failed, skipped, seconds } of results) {
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  process.stdout.write(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${counts}${seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`}\n`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`${((Date.now() - started) / 1000).toFixed(0)} s in all\n`);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
