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
    ['In comments to Bloomberg, one trader said it was over.', 'Bloomberg'],
    ['One trader, in an interview with CNN, said it was over.', 'CNN'],
    ['An official was quoted as saying by Reuters that it was over.', 'Reuters'],
    ['CNN has been told by two officials that it was over.', 'CNN'],
    ['Sources told ESPN’s Ida Brock that it was over.', 'ESPN'],
    ['Sources told SeaWire that it was over.', 'SeaWire'],
    ['A source told The Sun that it was over.', 'The Sun'],
    ['A source told the Norvik Gazette newspaper that it was over.', 'Norvik Gazette'],
    ['A source told the state-run Xinhua news agency that it was over.', 'Xinhua'],
    ['A source told the magazine that it was over.', 'the magazine'],
    ['The Norvik Gazette newspaper, quoting sources, said it was over.', 'Norvik Gazette'],
    ['It rained after a Norvik Gazette story in which aides said it was over.', 'Norvik Gazette'],
  ])('%s', (text, outlet) => expect(vias(text)).toEqual([outlet]));

  test('is not that of another one who is called the same', () => {
    expect(vias('A source told CNN it was over. A source said it was late.')).toEqual([
      'CNN',
      null,
    ]);
  });

  test('stays with the source', () => {
    expect(
      vias('A clerk told the Norvik Gazette it was over. “It is over,” the clerk said.'),
    ).toEqual(['Norvik Gazette', 'Norvik Gazette']);
  });

  test.each([
    ['Two officials told the committee the plan was dead.'],
    ['Two officials told police the plan was dead.'],
    ['An aide, not authorised to speak to the press, said it was over.'],
    ['Two officials told McAllen that it was over.'],
    ['Ida Brock told CNN the plan was dead.'],
    ['A minister told this newspaper the plan was dead. CNN denied it.'],
    ['A spokeswoman for CNN said the plan was dead.'],
  ])('none in: %s', (text) => expect(vias(text)[0]).toBeNull());
});
