import { analyseInSteps } from '../language/analyse.ts';
import type { Analysis } from '../language/types.ts';

/** How long the analysis may keep other messages waiting, in milliseconds. */
const budget = 40;

/**
 * Analyses a text here rather than in the page: a page's thread is never held by it, and the engine with its word lists
 * is loaded once instead of into every page. Offsets in the result are UTF-16, half-open, into `text`.
 */
export async function analyseText(text: string): Promise<Analysis> {
  const steps = analyseInSteps(text);
  let end = performance.now() + budget;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + budget;
  }
}
