import type { Entity } from '../speakers/entities.ts';
import type { SourceKind } from '../types.ts';

/** Somebody or something that the article speaks of and that later words (“he”, “the official”) can point back to. */
export interface Referent {
  readonly kind: SourceKind;
  /** The fullest name or the describing phrase. */
  readonly name: string | null;
  readonly gender: 'male' | 'female' | 'unknown';
  readonly plural: boolean;
  /** Lemma of the common noun that describes it (“official”); empty for names. */
  readonly noun: string;
  readonly entity: Entity | null;
  /** Token of the head where it was met. */
  readonly token: number;
}
