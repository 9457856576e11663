/**
 * What is expected of an article, a line per statement worth testing:
 *
 *     beginning of the sentence | kind | name | “beginning of the own words | via Outlet | because reason
 *
 * Only the first two are always there. Besides the seven kinds a line may say `nothing` (the sentence carries no
 * statement), `title` or `scare` (what is in its marks is no speech) and `reason` (it only says why a source goes
 * unnamed). Statements of unnamed people, groups and hearsay, and speech, must all be there; others may be left out.
 *
 * A line that begins with `!` is a known miss: the engine still gets its sentence wrong, and the test fails when it no
 * longer does. `! … | no anonymous` is a mark too many.
 */
export interface Expectation {
  readonly line: string;
  readonly missed: boolean;
  readonly beginning: string;
  readonly kind: string;
  readonly name: string;
  /** Beginnings of quoted stretches, opening mark included. */
  readonly words: readonly string[];
  readonly via: string | null;
  readonly reason: string | null;
}

const KINDS =
  /^(person|organization|document|anonymous|collective|hearsay|unknown|nothing|title|scare|reason|no (?:anonymous|collective|hearsay|speech))$/;
const OPENING = /^["“'‘]/;

/** Reads the lines of an `expected.txt`; throws on one that it cannot read. */
export function readExpectations(text: string): Expectation[] {
  return text.split('\n').filter(Boolean).map(readLine);
}

function readLine(line: string): Expectation {
  const missed = line.startsWith('! ');
  const [beginning = '', kind = '', ...fields] = (missed ? line.slice(2) : line).split(' | ');
  if (!beginning || !KINDS.test(kind)) throw new Error(`cannot read “${line}”`);
  const after = (word: string): string | null =>
    fields.find((field) => field.startsWith(word))?.slice(word.length) ?? null;
  const [name = ''] = fields;
  return {
    line,
    missed,
    beginning,
    kind,
    name: OPENING.test(name) || /^(via|because) /.test(name) ? '' : name,
    words: fields.filter((field) => OPENING.test(field)),
    via: after('via '),
    reason: after('because '),
  };
}
