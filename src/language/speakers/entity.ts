/** What a name can stand for. */
export type EntityKind = 'person' | 'organization' | 'place' | 'work' | 'other';
export type Gender = 'male' | 'female' | 'unknown';

/** One place where an entity is named: tokens, inclusive; `titleFirst` is the first token of a title before it. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly titleFirst: number;
}

/** Somebody or something that the article names. */
export interface Entity {
  readonly id: number;
  /** The fullest form the article gives, without title or role; of organisations without “the”. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly gender: Gender;
  /** Named as several: “the Sozas”. */
  readonly plural: boolean;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** What the article calls it, lower-case, the head noun last and in its base form: “campaign spokesman”. */
  readonly roles: readonly string[];
  /** Names in the phrases that describe it. */
  readonly affiliations: readonly Entity[];
}

/** All entities of one article, and how to find the one a word stands for. */
export interface Entities {
  readonly all: readonly Entity[];
  /** The entity that the token names or, as head of a title or an apposition, describes. */
  entityAt(token: number): Entity | undefined;
  /**
   * The entity that a definite description stands for: the one with such a role that was mentioned last before the
   * token, else the only one that is named so afterwards.
   *
   * @param head the description's head noun in its base form, lower-case: “senator” for “the senator”.
   * @param before the token of the head noun.
   * @param first first token of the description after its article, where words before the head tell more: “the Ohio
   *   senator”, “the Republican nominee”.
   */
  byRole(head: string, before: number, first?: number): Entity | undefined;
}

/** An entity in the making. */
export interface Draft extends Entity {
  name: string;
  mentions: Mention[];
  readonly roles: string[];
  readonly affiliations: Entity[];
}
