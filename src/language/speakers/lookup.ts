import type { Tokens } from '../tokens/table.ts';
import type { Entities, Entity } from './entity.ts';
import { agreement, modifiersAt } from './modifiers.ts';
import { headOf, headsFor, isAdvising } from './roles.ts';

/** How many mentions are looked at on either side of a description. */
const BACK = 256;

/** The entities of one article by token and by role. */
export class Lookup implements Entities {
  readonly all: readonly Entity[];
  readonly #tokens: Tokens;
  readonly #at: Int32Array;
  readonly #byHead = new Map<string, Entity[]>();
  readonly #places = new Map<string, [Int32Array, Int32Array]>();

  constructor(tokens: Tokens, all: readonly Entity[], at: Int32Array) {
    this.#tokens = tokens;
    this.all = all;
    this.#at = at;
    for (const entity of all) {
      if (entity.roles.length === 0) continue;
      for (const head of new Set(entity.roles.map(headOf))) {
        const list = this.#byHead.get(head);
        if (list) list.push(entity);
        else this.#byHead.set(head, [entity]);
      }
    }
  }

  entityAt(token: number): Entity | undefined {
    const id = this.#at[token] ?? -1;
    return id < 0 ? undefined : this.all[id];
  }

  byRole(head: string, before: number, first = before): Entity | undefined {
    const [tokens, ids] = this.#placesOf(head);
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle] as number) < before) low = middle + 1;
      else high = middle;
    }
    const fits = this.#fitting(head, modifiersAt(this.#tokens, first, before));
    for (let i = low - 1; i >= 0 && i >= low - BACK; i--) {
      const entity = this.all[ids[i] as number] as Entity;
      if (fits(entity)) return entity;
    }
    let only: Entity | undefined;
    for (let i = low; i < ids.length && i < low + BACK; i++) {
      const entity = this.all[ids[i] as number] as Entity;
      if (entity === only || !fits(entity)) continue;
      if (only) return undefined;
      only = entity;
    }
    return only;
  }

  /** Which entities the words before the head allow: those that share one, else those that contradict none. */
  #fitting(head: string, modifiers: readonly string[]): (entity: Entity) => boolean {
    if (modifiers.length === 0) return () => true;
    const entities = this.#entitiesOf(head);
    const shares = (entity: Entity): boolean => agreement(entity, head, modifiers) > 0;
    if (entities.some(shares)) return shares;
    // “the Senate minority leader” is no president of whom nothing tells that he sits there.
    if (!this.#byHead.has(head)) return () => false;
    return (entity) => agreement(entity, head, modifiers) === 0;
  }

  #entitiesOf(head: string): readonly Entity[] {
    const exact = this.#byHead.get(head);
    if (exact) return exact;
    const wider = new Set<Entity>();
    for (const each of headsFor(head))
      for (const entity of this.#byHead.get(each) ?? [])
        if (!entity.roles.some(isAdvising)) wider.add(entity);
    return [...wider];
  }

  /** All mentions of the entities that the head may stand for, in the order of the text. */
  #placesOf(head: string): [Int32Array, Int32Array] {
    const known = this.#places.get(head);
    if (known) return known;
    const places: [number, number][] = [];
    for (const entity of this.#entitiesOf(head))
      for (const mention of entity.mentions) places.push([mention.last, entity.id]);
    places.sort((a, b) => a[0] - b[0]);
    const made: [Int32Array, Int32Array] = [
      new Int32Array(places.length),
      new Int32Array(places.length),
    ];
    places.forEach(([token, id], at) => {
      made[0][at] = token;
      made[1][at] = id;
    });
    this.#places.set(head, made);
    return made;
  }
}
