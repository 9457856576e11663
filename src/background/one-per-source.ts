import type { Span, Statement } from '../language/types.ts';

/**
 * Statements as readers count them: what one source says in one sentence is one, however many words attribute it
 * (“…,” she said, adding that …).
 */
export function onePerSource(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const at = joined.findLastIndex((before) => isOne(before, statement));
    if (at < 0) joined.push(statement);
    else joined[at] = join(joined[at]!, statement);
  }
  return joined;
}

/** Unnamed sources are one only where no other words stand for the second: all of them are marked. */
function isOne(first: Statement, second: Statement): boolean {
  const { source: one } = first;
  const { source: other } = second;
  if (!isSame(first.span, second.span) || one.kind !== other.kind || one.name !== other.name)
    return false;
  return one.kind !== 'anonymous' || other.span === null || isSame(one.span, other.span);
}

function isSame(one: Span | null, other: Span | null): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function join(first: Statement, second: Statement): Statement {
  return {
    ...first,
    speech: [...first.speech, ...second.speech].sort(([one], [other]) => one - other),
    source: first.source.span === null ? second.source : first.source,
    cue: first.cue ?? second.cue,
    via: first.via ?? second.via,
    reason: first.reason ?? second.reason,
    evidence: [...first.evidence, ...second.evidence],
  };
}
