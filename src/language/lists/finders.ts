import { words } from './words.ts';

/**
 * Who finds things out, and where.
 *
 * Origin: general knowledge.
 */

/** People who find things out, and tell of it in a study. */
export const FINDERS: ReadonlySet<string> = new Set(
  words(`
astronomer author biologist engineer investigator physicist professor researcher scientist team
`),
);

/** Where those work who find things out. */
export const ACADEMIC_BODIES: ReadonlySet<string> = new Set(
  words(`
academy college hospital institute laboratory observatory university
`),
);
