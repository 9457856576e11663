import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** Kind and name of each statement's source, in order. */
const sources = (text: string): string[] =>
  analyse(text).statements.map(({ source }) => `${source.kind} ${source.name}`);

describe('a name behind trades and offices', () => {
  test.each([
    // trades that no list holds, by their ending
    ['Stockbroker Peter Lund says the market is nervous.', 'Peter Lund'],
    ['Yachtsman Peter Lund says the mast broke.', 'Peter Lund'],
    // ranks
    ['Air Marshal Peter Lund says the jet is safe.', 'Peter Lund'],
    ['Mullah Rahim Gul says the town is calm.', 'Rahim Gul'],
    // offices of, for and to something, with and without an article
    ['The Mayor of Broken River Peter Lund says the road is shut.', 'Peter Lund'],
    ['Minister for Health Peter Lund says beds are short.', 'Peter Lund'],
    ['Secretary to the Treasury Peter Lund says rates will fall.', 'Peter Lund'],
    ['Leader of the Opposition Peter Lund says the bill is dead.', 'Peter Lund'],
    ['Governor of the Reserve Bank Peter Lund says rates will fall.', 'Peter Lund'],
    ['Spokesman for the Law Council Peter Lund says the law is unclear.', 'Peter Lund'],
    ['State Member for Calder Peter Lund says the road is shut.', 'Peter Lund'],
    ['The Regional Controller of the Fire Service, Peter Lund, says the hill burns.', 'Peter Lund'],
    ['Captain of the ferry Peter Lund says the fog was thick.', 'Peter Lund'],
    ['Institute of Marine Science biologist Peter Lund says reefs are dying.', 'Peter Lund'],
  ])('%s', (text, name) => {
    expect(sources(text)).toEqual([`person ${name}`]);
  });

  test.each([
    ['Spokesman for Mayor Peter Lund says the road is shut.'],
    ['A spokesman for the Norvik Mayor Peter Lund says the road is shut.'],
    ['A lawyer for Jan Pieter Roe says the road is shut.'],
    ['A sister of the singer Ida Roe says the road is shut.'],
  ])('somebody else in %s', (text) => {
    expect(sources(text)).toEqual([expect.stringMatching(/^(?:anonymous|person null)/)]);
  });

  test.each([
    ['The Duke of Norfell says the river is dirty.'],
    ['The state’s Chief Health Officer says the river is dirty.'],
    ['The magistrate said the river was dirty.'],
  ])('an office that one person holds in %s', (text) => {
    expect(sources(text)).toEqual([expect.stringMatching(/^person /)]);
  });

  test.each([
    ['The Opposition says the bill is dead.', ['organization The Opposition']],
    ['The opposition says the bill is dead.', ['organization The opposition']],
    ['According to mine owner Peter Lund, the shaft is safe.', ['person Peter Lund']],
    ['The University and Docks Union’s Ida Roe says jobs will go.', ['person Ida Roe']],
    ['The University and Docks Union says so.', ['organization University and Docks Union']],
    // the name is the guest's
    ['The husband of a guest, Ida Roe, says he is angry.', ['anonymous The husband of a guest']],
    [
      'The bus was late. It was old. The husband of a guest, Ida Roe, says he is angry. Adam Roe sued.',
      ['person Adam Roe'],
    ],
    ['The wife of the dead man, Ida Roe, says she is angry.', ['person Ida Roe']],
    // a seat is its member's
    [
      'MP Ida Roe says the road is shut. ¶ The Member for Calder says it is late.',
      ['person Ida Roe', 'person Ida Roe'],
    ],
    // more capitals than small letters, and no headline
    [
      'The Coastal Rescue Force (CRF) blamed the Norvik Port Board. ¶ The CRF says it will rain.',
      ['organization Coastal Rescue Force', 'organization Coastal Rescue Force'],
    ],
    // a bureau of which the name tells nothing
    [
      'The Fire Service says the hill burns. ¶ The weather bureau says it will rain.',
      ['organization Fire Service', 'organization The weather bureau'],
    ],
    [
      'The Norvik Weather Bureau says it is dry. ¶ The weather bureau says it will rain.',
      ['organization Norvik Weather Bureau', 'organization Norvik Weather Bureau'],
    ],
  ])('%s', (text, expected) => {
    expect(sources(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
