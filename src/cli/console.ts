import { once } from 'node:events';
import { oneLine } from './faults.ts';

const PROGRESS_EVERY_MS = 250;

/**
 * The two outputs of a run: results on standard output, faults and progress on standard error. Progress shows only
 * where standard error is a terminal and results go elsewhere.
 */
export class Console {
  /** How many inputs failed so far. */
  faults = 0;
  #done = 0;
  #shownAt = 0;
  #started = Date.now();
  #line = false;
  readonly #progress = process.stderr.isTTY === true && process.stdout.isTTY !== true;

  /** Writes one result as a line of JSON; waits while the reader is behind, so that memory stays flat. */
  async result(value: unknown): Promise<void> {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
    this.#done += 1;
    const now = Date.now();
    if (this.#progress && now - this.#shownAt >= PROGRESS_EVERY_MS) {
      this.#shownAt = now;
      const rate = Math.round(this.#done / Math.max(0.001, (now - this.#started) / 1000));
      process.stderr.write(
        `\r\u001b[K${this.#done.toLocaleString('en')} done, ${rate.toLocaleString('en')} a second`,
      );
      this.#line = true;
    }
  }

  /** Says in one line what could not be read and why. */
  fault(where: string, why: string): void {
    this.faults += 1;
    this.end();
    process.stderr.write(`${oneLine(where)}: ${why}\n`);
  }

  /** Clears the progress line. */
  end(): void {
    if (this.#line) process.stderr.write('\r\u001b[K');
    this.#line = false;
  }
}
