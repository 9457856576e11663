import { describe, expect, it } from 'vitest';
import { speakers } from './speakers-of.ts';

describe('words that a clause and a colon announce', () => {
  it.each([
    ['an unnamed subject', 'One resident was furious: “They lied to us.”', ['One resident']],
    [
      'an unnamed subject with a gesture',
      'A neighbour shook her head: “They lied to us.”',
      ['A neighbour'],
    ],
    [
      'an unnamed subject nearer than a named one',
      'Ida Brock left early, but one fan was furious: “It was a shambles.”',
      ['one fan'],
    ],
    [
      'the owner of a verdict',
      'Ida Brock walked in. Her verdict on the night was damning: “We were a shambles.”',
      ['Ida Brock'],
    ],
    ['a document', 'The report was damning: “Nobody was in charge.”', ['The report']],
    ['whom they come from', 'Then came the reply from Jan Roe: “See you in court.”', ['Jan Roe']],
    [
      'whom they come from, with a verb before them',
      '“What happened here?” asked one passer-by. “No idea,” came the reply from a policeman.',
      ['one passer-by', 'a policeman'],
    ],
    [
      'for whom it was so',
      'For Ida Brock, a nurse, it was the last straw: “I walked out at noon.”',
      ['Ida Brock'],
    ],
    ['“this way”', 'One voter in Norvik put it this way: “They all lie.”', ['One voter in Norvik']],
    [
      'not a place that somebody came from',
      'Ida Brock moved to the coast from Norvik: “I like the sea here.”',
      ['Ida Brock'],
    ],
    [
      'not who was asked',
      'In an interview, Jan Roe was asked: “What is the worst place you have been to?”',
      [null],
    ],
    [
      'not who was asked, behind a comma',
      'Ida Brock was asked, “Will it hold?” She laughed. “It will hold,” she said.',
      [null, 'Ida Brock'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  it('takes two words of a sentence of their own for speech', () => {
    expect(speakers('Jan Roe did not hold back: “They lied.”')).toEqual(['Jan Roe']);
  });
});

describe('a paragraph without a word of speech outside its quotation', () => {
  it.each([
    [
      'is of whom it is about',
      'Jan Roe spoke first.\n\nIda Brock has no plans to retire. “Why would I?”',
      ['Ida Brock'],
    ],
    [
      'is of whoever spoke before, where it tells of somebody else',
      'Ida Brock taught him. “I liked Tom,” she said.\n\nTom Lund was born here. “He was always a quiet boy.”',
      ['Ida Brock', 'Ida Brock'],
    ],
    [
      'may be of whoever is called hers, where it tells of her',
      'Jan Roe laughed. “I am glad,” he said.\n\nIda Brock never became a dentist. Her mother still asks.\n\n“She says teeth are forever.”',
      ['Jan Roe', 'Ida Brock'],
    ],
    [
      'is a text’s where “it” said it',
      'Vasko met the board. The report ran to 40 pages. “Nobody was in charge,” it said.',
      ['The report'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});
