import { describe, expect, it } from 'vitest';
import { speakers } from './speakers-of.ts';

describe('a description of somebody who was not the last to lead a sentence', () => {
  it.each([
    [
      'is nobody of another trade',
      'Jan Roe, 61, runs a shop. Police constable Ida Brock came soon. “I wanted my tea,” the shopkeeper said.',
      'Jan Roe',
    ],
    [
      'is rather somebody of the same trade',
      'Ida Brock is married to the footballer Jan Roe. Director Tom Lund smiled. “I hurried,” the midfielder said.',
      'Jan Roe',
    ],
    [
      'is nobody of another party',
      'Conservative backbencher Jan Roe met Labour MP Ida Brock. Brock spoke first. “Read it,” the Tory said.',
      'Jan Roe',
    ],
    [
      'is nobody of another country',
      'Danish skipper Jan Roe met Swedish pilot Ida Brock. Brock sat down. “No wind,” the Dane said.',
      'Jan Roe',
    ],
    [
      'is of the age that is told',
      'Jan Roe, 52, and Tom Roe, 24, were jailed. Tom Roe wept. “He followed me,” the 52-year-old wrote.',
      'Jan Roe',
    ],
    [
      'is nobody of a mayor or an adviser, where it runs for office',
      'Jan Roe spoke. Mayor Tom Lund left. Ida Brock, his adviser, smiled. “No,” the candidate said.',
      'Jan Roe',
    ],
    [
      'is nobody who held the office long before, in no place that is told',
      `Sen. Tom Lund left. ${'It rained on the roofs and in the yards of the old town. '.repeat(9)}Jan Roe spoke. “No,” the Ohio senator said.`,
      'Jan Roe',
    ],
    [
      'is who holds the office, where one was just named',
      'Jan Roe spoke. Sen. Tom Lund left. “No,” the Ohio senator said.',
      'Tom Lund',
    ],
    [
      'is whom the last sentence was about',
      'Ida Brock went on the offence against Tom Lund, saying his view was wrong. “No,” the former minister said.',
      'Ida Brock',
    ],
    [
      'is whoever once had the trade',
      'Manager Ida Brock praised Jan Roe. Brock has won twice. “He is quick,” the former striker said.',
      'Ida Brock',
    ],
    ['names a native', 'Ida Brock won. “I ran,” the Londoner said.', 'Ida Brock'],
    ['names a woman of a country', 'Ida Brock won. “I ran,” the Frenchwoman said.', 'Ida Brock'],
    [
      'names one of a country of two words',
      'Jan Roe won. “I ran,” the South Korean said.',
      'Jan Roe',
    ],
    [
      'is who goes by the initials of an office',
      'On Monday Cabinet Secretary Jan Roe met Ida Brock in the town. Brock smiled. “No,” the CS said.',
      'Jan Roe',
    ],
    [
      'is a member by the letters behind the name',
      'On Monday Jan Roe MP met Ida Brock in the town. Brock smiled. “No,” the MP said.',
      'Jan Roe',
    ],
    ['is no person where it is a firm', 'Ida Brock left. “No,” the lender said.', 'the lender'],
    [
      'is no single person where it is a couple',
      'Ida Brock left. “No,” the couple said.',
      'the couple',
    ],
    ['names a star', 'Ida Brock won. “I ran,” the star said.', 'Ida Brock'],
    [
      'tells the gender of a parent',
      'Jan Roe came. Ida Brock wept. “I knew it,” the father-of-two said.',
      'Jan Roe',
    ],
    [
      'is counsel without an article',
      'Defence counsel Jan Roe rose. Mrs Brock sat down. “It was dreadful,” counsel said.',
      'Jan Roe',
    ],
    [
      'is whom an apposition described',
      'Ida Brock told the court that one victim, a retired nurse, lost it all. “I trusted him,” the nurse said.',
      'one victim',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is a people where it can be no one of them', () => {
    expect(speakers('Jan Roe won. “We ran,” the Dutch said.')).toEqual(['the Dutch']);
  });
});
