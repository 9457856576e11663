// Articles of our own for measuring: deterministic, varied enough that nothing is read twice, any length.
const PEOPLE = [
  'Ilsa Brandt',
  'Tomas Verhoef',
  'Ruth Castell',
  'Joren Pohl',
  'Oona Leary',
  'Lene Aas',
  'Odile Karsten',
  'Peter Aldane',
];
const ROLES = [
  'Harbour Minister',
  'spokesman',
  'Treasurer',
  'professor',
  'Mayor',
  'skipper',
  'engineer',
  'police chief',
];
const PLACES = [
  'Port Merrow',
  'Skerrow',
  'Lower Brennick',
  'the Calder Islands',
  'Torvik',
  'Varenne',
];
const BODIES = [
  'the Merrow Courier',
  'the Coast Guard',
  'the Harbour Ministry',
  'Northwire',
  'the Estuary Mail',
  'the fishing board',
];
const THINGS = [
  'the bridge',
  'the fishing limits',
  'the new ferry',
  'the budget',
  'the school roof',
  'the sea charts',
];
const SAID = [
  'said',
  'told reporters',
  'added',
  'wrote in a letter',
  'argued',
  'insisted',
  'recalled',
];
const GROUPS = ['Critics', 'Residents', 'Supporters of the plan', 'Economists', 'Many skippers'];

/** A small generator of numbers (mulberry32); Math.random would make every run another. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function paragraph(pick, number) {
  const [person, other] = [pick(PEOPLE), pick(PEOPLE)];
  const [place, body, thing] = [pick(PLACES), pick(BODIES), pick(THINGS)];
  const last = person.split(' ')[1];
  return pick([
    () =>
      `${person}, the ${pick(ROLES)} of ${place}, ${pick(SAID)} on Monday that ${thing} would cost ${number} million crowns more than planned. “Nobody wanted this,” ${last} said. “But we will not close ${thing} before the winter.”`,
    () =>
      `Two officials told ${body} that ${thing} had been discussed in ${place} since ${1900 + (number % 100)}. One of them, who spoke on condition of anonymity because the talks are still going on, said ${other} “had known for months.”`,
    () =>
      `The harbour of ${place} lies ${number} kilometres from the mainland. Its fleet has shrunk by half, and the cannery, once the largest employer on the coast, closed its doors in February. The road to the north was built twice and washed away twice.`,
    () =>
      `According to ${body}, the cabinet is divided over ${thing}, with ${person} against any change and ${other} in favour of one. ${pick(GROUPS)} say that the plan comes too late for ${place}. The repair would reportedly take ${number} weeks.`,
    () =>
      `“I have no doubt that ${thing} will be raised,” ${last} ${pick(SAID)}, adding that ${other} “has made no decision” and is “exactly where she was” on the matter. The so-called “Open Water” plan was first shown in ${place}.`,
    () =>
      `In a report of ${number} pages, ${body} found that ${thing} was used by ${number * 7} people a day, about a third fewer than five years ago. Its authors asked for a second count. It is believed that the figures for ${place} were too high.`,
  ])();
}

/**
 * An article of about this many characters.
 *
 * @param {number} length
 * @param {number} [seed] another number, another article
 */
export function article(length, seed = 1) {
  const next = numbers(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const parts = [];
  for (let size = 0; size < length; size += parts.at(-1).length + 2) {
    parts.push(paragraph(pick, 2 + Math.floor(next() * 90)));
  }
  return parts.join('\n\n').slice(0, length);
}
