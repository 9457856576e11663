import type { Span } from '../types.ts';

/** Which marks a stretch stands in: double ones of any form, or single ones. */
export type MarkStyle = 'double' | 'single';

/** Text between quotation marks, before it is known what it is. */
export type Candidate = Readonly<Draft>;

/** A candidate that pairing still works on. */
export interface Draft {
  /** Marks included. */ span: Span;
  /** Marks left out. */ inner: Span;
  readonly style: MarkStyle;
  /** Whether a closing mark was found; if not, the stretch runs to the end of its paragraph. */ closed: boolean;
  /** The stretch goes on in the paragraph behind it, which opens anew or holds the closing mark. */
  continues: boolean;
  /** The stretch goes on with the one of the paragraph before it. */
  continued: boolean;
  /** Quotations within this one, marks included; they are part of it. */
  nested: readonly Span[];
}

/** A stretch of which nothing is known yet but where it stands and between what marks. */
export function draft(span: Span, inner: Span, style: MarkStyle, closed: boolean): Draft {
  return { span, inner, style, closed, continues: false, continued: false, nested: NONE };
}

const NONE: readonly Span[] = [];
