import type { Entities, Entity } from './entities.ts';
import { headOf, headsFor } from './roles.ts';

/** The entities of one article by token and by role. */
export class Lookup implements Entities {
  readonly all: readonly Entity[];
  readonly #at: Int32Array;
  readonly #byHead = new Map<string, Entity[]>();
  readonly #places = new Map<string, [Int32Array, Int32Array]>();

  constructor(all: readonly Entity[], at: Int32Array) {
    this.all = all;
    this.#at = at;
    for (const entity of all) {
      for (const head of new Set(entity.roles.map(headOf))) {
        const list = this.#byHead.get(head);
        if (list) list.push(entity);
        else this.#byHead.set(head, [entity]);
      }
    }
  }

  entityAt(token: number): Entity | undefined {
    return this.all[this.#at[token] ?? -1];
  }

  byRole(head: string, before: number): Entity | undefined {
    const [tokens, ids] = this.#placesOf(head);
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle] as number) < before) low = middle + 1;
      else high = middle;
    }
    if (low > 0) return this.all[ids[low - 1] as number];
    let only = -1;
    for (const id of ids) {
      if (only >= 0 && id !== only) return undefined;
      only = id;
    }
    return this.all[only];
  }

  /** All mentions of the entities that the head may stand for, in the order of the text. */
  #placesOf(head: string): [Int32Array, Int32Array] {
    const known = this.#places.get(head);
    if (known) return known;
    const places: [number, number][] = [];
    const exact = this.#byHead.get(head);
    const heads = exact ? [head] : headsFor(head);
    const entities = new Set(heads.flatMap((each) => this.#byHead.get(each) ?? []));
    for (const entity of entities)
      for (const mention of entity.mentions) places.push([mention.last, entity.id]);
    places.sort((a, b) => a[0] - b[0]);
    const made: [Int32Array, Int32Array] = [
      Int32Array.from(places, (place) => place[0]),
      Int32Array.from(places, (place) => place[1]),
    ];
    this.#places.set(head, made);
    return made;
  }
}
