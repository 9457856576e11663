import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** Kind and name of the groups and unnamed people that the quoted words pass something on of. */
const passedOn = (quotation: string) =>
  analyse(`It rained. “${quotation}” Ida Brock told the Herald.`)
    .statements.filter(({ source }) => /^(?:anonymous|collective)$/.test(source.kind))
    .map(({ source }) => `${source.kind}: ${source.name}`);

describe('what unnamed people said, by the words of whoever is quoted', () => {
  test.each([
    ['Doctors tell us the ward is full,', 'anonymous: Doctors'],
    ['One of the guards told me that the gate was open,', 'anonymous: One of the guards'],
    ['It is late, but most people believe the bridge will hold,', 'collective: most people'],
    ['A lot of farmers are telling me it is late,', 'collective: A lot of farmers'],
    ['I know many critics say it is a waste,', 'collective: many critics'],
    ['I had some officials tell me that it was over,', 'anonymous: some officials'],
  ])('%s', (quotation, source) => {
    expect(passedOn(quotation)).toEqual([source]);
  });

  test.each([
    'If he is late and doctors say the ward is full, we go,',
    'We have people who say they are sorry, and say they are late,',
    'We have no idea what officials say it costs,',
    'I do not think most people believe it is late,',
    'These folks believe it is a game,',
    'Several of us were arguing it is late,',
    'The faults that people claim she has are small,',
    'Most people see that it is late,',
  ])('nobody: %s', (quotation) => {
    expect(passedOn(quotation)).toEqual([]);
  });

  test('leaves the quotation with whoever is quoted', () => {
    const text = 'It rained. “Doctors tell us the ward is full,” Ida Brock said. “It is late.”';
    const spoken = analyse(text).statements.filter(({ speech }) => speech.length > 0);
    expect(spoken.map(({ source }) => source.name)).toEqual(['Ida Brock', 'Ida Brock']);
  });
});
