import type { ReportedStatement } from '../../../src/messages/page-report.ts';

/** A reported statement: a person's, without anything that a test does not give it. */
export const reported = (part: Partial<ReportedStatement>): ReportedStatement => ({
  index: 0,
  text: '',
  article: null,
  place: [0, 0],
  speech: [],
  kind: 'person',
  name: null,
  source: null,
  cue: null,
  via: null,
  reason: null,
  reasonSpan: null,
  evidence: [],
  ...part,
});
