import { wordSet, words } from './words.ts';

/**
 * Nouns that take up a body whose name does not tell its kind (“the company”, “the group”), and the roles that tell a body
 * to be of another kind.
 *
 * Origin: English nouns for firms, charities and offices; general knowledge.
 */

export const FIRMS = wordSet(`
airline automaker brand brewer broadcaster business carmaker carrier chain chipmaker club company conglomerate contractor
developer distributor drugmaker exporter firm franchise giant importer insurer label lender maker manufacturer operator planemaker
producer provider publisher retailer startup start-up studio supermarket supplier team utility
`);

export const GROUPS = wordSet('charity group organisation organization');

export const AGENCIES = wordSet('agency bureau regulator union watchdog');

/** Bodies of a kind that names often leave untold: “Barclays … the bank”, “Nato … the alliance”. */
export const INSTITUTIONS = wordSet(`
alliance bank bloc club college festival force fund hospital institute institution movement museum network party
platform school service site university
`);

/** Roles of what is no such office. */
export const NO_AGENCIES = wordSet(`
airline army bank brand broadcaster campaign charity city club college company country court department division firm
government hospital hotel institute laboratory maker manufacturer ministry museum navy outlet parliament party
police retailer school senate state station team university
`);

/** Roles of what is no group. */
export const NO_GROUPS = wordSet(`
administration army city council country county court department government navy outlet parliament police senate state
`);

/** Roles of what is no firm. */
export const NO_FIRMS: ReadonlySet<string> = new Set([
  ...NO_GROUPS,
  ...words(`
agency association campaign charity college commission committee federation foundation league ministry office
party union university
`),
]);

/** Firms that news asks about others; “the company” is the one that the news is about. */
export const ADVISING_FIRMS = wordSet(`
accounting_firm advisory_firm analytics_firm consulting_firm cybersecurity_firm data_firm data_company intelligence_firm law_firm
market_research_firm polling_firm research_company research_firm security_firm
`);
