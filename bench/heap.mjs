// The heap that the engine takes: once loaded, and with the analysis of one article of 10 KB kept. Run with --expose-gc.
import { load } from '../scripts/load.mjs';
import { article } from './text.mjs';

const text = article(10_000);
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};
const empty = heap();
const { analyse } = await load('cli', 'evaluate');
const loaded = heap();
const kept = analyse(text);
const after = heap();
process.stdout.write(
  `Heap: ${(loaded - empty).toFixed(2)} MB for the engine, ${(after - loaded).toFixed(2)} MB more with the analysis of 10 KB (${kept.statements.length} statements)\n`,
);
