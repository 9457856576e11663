/** Sorts a list in place by a number of each item, where it is not in order already, as most lists are. */
export function inOrder<Item>(list: Item[], by: (item: Item) => number): Item[] {
  for (let at = 1; at < list.length; at++)
    if (by(list[at] as Item) < by(list[at - 1] as Item)) return list.sort((a, b) => by(a) - by(b));
  return list;
}
