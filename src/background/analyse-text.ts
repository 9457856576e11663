import { analyseInSteps } from '../language/analyse.ts';
import type { Analysis, Statement } from '../language/types.ts';
import { onePerSource } from './one-per-source.ts';

/** How long the analysis may keep other messages waiting where it can pause, in milliseconds. */
const budget = 40;

/**
 * Analyses a text here rather than in the page: a page's thread is never held by it, and the engine with its word lists
 * is loaded once instead of into every page. Offsets in the result are UTF-16, half-open, into `text`; its statements are
 * those that readers are shown.
 */
export async function analyseText(text: string): Promise<Analysis> {
  const steps = analyseInSteps(text);
  let end = performance.now() + budget;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const statements = onePerSource(step.value.statements.filter(isReport));
      return { ...step.value, statements };
    }
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + budget;
  }
}

/** A stand or a plan whose words the article does not give is no report of what somebody said or wrote. */
const isReport = ({ strength }: Statement): boolean =>
  strength === 'speech' || strength === 'thought';
