import { wordSet } from './words.ts';

/**
 * Who finds things out, and where.
 *
 * Origin: general knowledge.
 */

/** People who find things out, and tell of it in a study. */
export const FINDERS = wordSet(`
astronomer author biologist engineer investigator physicist professor researcher scientist team
`);

/** Where those work who find things out. */
export const ACADEMIC_BODIES = wordSet(`
academy college hospital institute laboratory observatory university
`);

/** Plurals of whom a study is, where the article names somebody of its team. */
export const TEAM_MEMBERS = wordSet(`
archaeologist astronomer author biologist chemist ecologist geologist neuroscientist palaeontologist paleontologist physicist
psychologist researcher scientist
`);

/** A team as a body: “the group wrote”, “Ribeiro's lab found”. */
export const TEAM_BODIES = wordSet('group lab team');

/** Behind a name and “and”, with or without a possessor: “Ribeiro and her colleagues”. */
export const TEAM_MATES = wordSet(`
co-author co-worker coauthor collaborator colleague coworker team
`);

/** Who is led by somebody in a study. */
export const TEAMS = wordSet(`
effort group project research researcher scientist study team
`);

/** What authors of studies write. */
export const STUDIES = wordSet(`
analysis article experiment paper project report research review study team trial work
`);

/** Behind “who”: what those did whose study it is. */
export const STUDYING_FORMS = wordSet(
  'led co-led conducted headed wrote authored co-authored coauthored co-wrote',
);

/** Before “author”: one of a study, not of a book. */
export const STUDY_AUTHORS = wordSet('corresponding first lead principal senior study');

/** Before “researchers”: those of another study. */
export const OTHER_TEAMS = wordSet('another different earlier independent other previous rival');
