import type { Entities, Entity } from '../speakers/entity.ts';
import type { Discourse } from './discourse.ts';

/** What somebody named is to somebody else who is named: “Roe's daughter, Ida”. */
export interface Kin {
  readonly noun: string;
  readonly of: Entity;
}

/** What a source phrase is read against. */
export interface Context {
  readonly entities: Entities;
  readonly discourse: Discourse;
  /** The outlet through which each unnamed source, by its phrase, was last heard. */
  readonly vias: Map<string, string>;
  /** What named people were said to be to each other. */
  readonly kin: Map<Entity, Kin>;
  /** Somebody whom the article names of the team whose study it tells of. */
  readonly team: () => Entity | null;
  /** Is it the story of a poll, so that what people think is the poll's? */
  readonly ofPoll: boolean;
}
