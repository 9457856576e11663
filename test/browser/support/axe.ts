import axe from 'axe-core';
import type { ColorScheme, Driver, Frame } from '../drivers/types.ts';

/**
 * What axe finds wrong with a document, each as one line; all its rules but those that no browser can tell without a
 * person. Its source is handed over as the text of a function, since the surfaces' own policy forbids `eval`.
 */
export function violations(frame: Frame): Promise<string[]> {
  const run = () => [] as string[];
  run.toString = () => `async () => {
    ${axe.source};
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + help + ' – ' + target.join(' ') + ' ' + failureSummary));
  }`;
  return frame.evaluate(run);
}

const schemes: readonly ColorScheme[] = ['light', 'dark', 'forced'];

/** The same in every colour scheme, each line with the one that it is wrong in; afterwards the scheme is light. */
export async function violationsInAll(driver: Driver, frame: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of schemes) {
    await driver.prefer(scheme);
    found.push(...(await violations(frame)).map((line) => `${scheme}: ${line}`));
  }
  await driver.prefer('light');
  return found;
}
