import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

const vias = (text: string) => analyse(text).statements.map(({ via }) => via);

describe('the outlet that an unnamed source is heard through', () => {
  test.each([
    ['Two people told Reuters the plan was dead.', 'Reuters'],
    ['The plan was dead, two officials told CNN.', 'CNN'],
    ['One shopkeeper told the BBC he saw “people running”.', 'BBC'],
    ['A senior aide, who spoke to the Norvik Gazette, said it was over.', 'Norvik Gazette'],
    ['The Norvik Gazette reported the sale, citing people close to the owner.', 'Norvik Gazette'],
    [
      'Citing two people close to the owner, the Norvik Gazette said it was sold.',
      'Norvik Gazette',
    ],
  ])('%s', (text, outlet) => expect(vias(text)).toEqual([outlet]));

  test('stays with the source', () => {
    expect(
      vias('A clerk told the Norvik Gazette it was over. “It is over,” the clerk said.'),
    ).toEqual(['Norvik Gazette', 'Norvik Gazette']);
  });

  test.each([
    ['Two officials told the committee the plan was dead.'],
    ['Two officials told police the plan was dead.'],
    ['Ida Brock told CNN the plan was dead.'],
    ['A minister told this newspaper the plan was dead. CNN denied it.'],
    ['A spokeswoman for CNN said the plan was dead.'],
  ])('none in: %s', (text) => expect(vias(text)[0]).toBeNull());
});
