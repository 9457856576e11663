import { analyse } from '../language/analyse.ts';
import { readBytes } from './bytes.ts';
import type { Console } from './console.ts';
import { Fault, reasonOf } from './faults.ts';
import { readLines } from './lines.ts';

/** One article of a JSONL file. */
export interface ArticleLine {
  readonly id: string | number;
  readonly text: string;
}

/**
 * Reads one line of a JSONL file.
 *
 * @throws Fault that says what the line lacks.
 */
function readArticle(line: string): ArticleLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Fault(`not JSON (${reasonOf(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Fault('not a JSON object');
  }
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new Fault(id === undefined ? '"id" is missing' : '"id" is neither a string nor a number');
  }
  if (typeof text !== 'string') {
    throw new Fault(text === undefined ? '"text" is missing' : '"text" is not a string');
  }
  return { id, text };
}

/** Analyses the articles of a JSONL file (`-` for standard input), one line in memory at a time. */
export async function analyseArticles(path: string, out: Console): Promise<void> {
  const name = path === '-' ? 'standard input' : path;
  try {
    for await (const line of readLines(readBytes(path))) {
      try {
        if ('fault' in line) throw line.fault;
        if (line.text.trim() === '') continue;
        const { id, text } = readArticle(line.text);
        await out.result({ id, ...analyse(text) });
      } catch (error) {
        out.fault(`${name}, line ${line.number}`, reasonOf(error));
      }
    }
  } catch (error) {
    out.fault(name, reasonOf(error));
  }
}
