/**
 * What a reader can learn, from the article as a whole, about whoever a statement is given to.
 * - `person`: one or more people whom the article names.
 * - `organization`: a named body that speaks as a body.
 * - `document`: a text, broadcast, data set or poll, as the bearer of the statement.
 * - `anonymous`: people who supplied the information and whom the article does not name.
 * - `collective`: an open-ended group, spoken for by the reporter.
 * - `hearsay`: no source at all; the passive or an adverb takes its place.
 * - `unknown`: there must be a source, and the article leaves it open.
 */
export type SourceKind =
  | 'person'
  | 'organization'
  | 'document'
  | 'anonymous'
  | 'collective'
  | 'hearsay'
  | 'unknown';
