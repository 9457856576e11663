import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

const sources = (text: string) =>
  analyse(text).statements.map(({ source }) => [source.kind, source.name]);

describe('poll respondents', () => {
  test.each([
    ['63 percent said the harbour should close.', '63 percent'],
    ['Six in 10 parents believe schools are safe.', 'Six in 10 parents'],
    ['Eight of 10 voters said it was wrong.', 'Eight of 10 voters'],
    ['Four out of ten voters said it was wrong.', 'Four out of ten voters'],
    ['Three-quarters of the voters said the plan was bad.', 'Three-quarters of the voters'],
    ['Half of those polled said the plan was bad.', 'Half of those polled'],
    ['A third of respondents said they would leave.', 'A third of respondents'],
    ['Two thirds of voters say they would leave.', 'Two thirds of voters'],
    ['A majority of voters say the road is too narrow.', 'A majority of voters'],
    ['The share of Republicans saying “the pier is ugly” rose.', 'Republicans'],
    ['In a new survey, most voters said they would leave.', 'most voters'],
  ])('%s', (text, name) => expect(sources(text)).toEqual([['document', name]]));

  test('go by the name of the poll', () => {
    const text = 'A Sund University poll found little support. 63 per cent say the pier is ugly.';
    expect(sources(text)).toEqual([
      ['document', 'A Sund University poll'],
      ['document', 'A Sund University poll'],
    ]);
  });

  test.each([
    ['One respondent said it was dark.', 'anonymous'],
    ['One of 12 witnesses said it was dark.', 'anonymous'],
    ['Two in the crowd said it was dark.', 'anonymous'],
    ['Analysts say the poll is flawed.', 'collective'],
    ['As the polls open, many fear that the vote is rigged.', 'collective'],
  ])('no poll: %s', (text, kind) => expect(sources(text).map(([got]) => got)).toEqual([kind]));

  test('in a poll’s story what voters think is the poll’s, what critics think is theirs', () => {
    const lead = 'A Sund University poll found little support for the pier. ';
    const kinds = (text: string) => sources(lead + text).map(([kind]) => kind);
    expect(kinds('It is old. Voters believe the pier is ugly.')).toEqual(['document', 'document']);
    expect(kinds('It is old. Critics believe the pier is ugly.')).toEqual([
      'document',
      'collective',
    ]);
    expect(sources('The pier is old. Voters believe the pier is ugly.')).toEqual([
      ['collective', 'Voters'],
    ]);
  });
});
