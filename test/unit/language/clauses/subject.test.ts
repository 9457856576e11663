import { describe, expect, test } from 'vitest';
import { chunk } from '../../../../src/language/clauses/chunk.ts';
import type { Chunk } from '../../../../src/language/clauses/chunks.ts';
import { subjectBefore } from '../../../../src/language/clauses/subject.ts';
import { frameOfText, textOf } from '../frames.ts';

/** The subject of the verb whose chunk holds this word. */
function subjectOf(text: string, verb: string): string | null {
  const frame = frameOfText(text);
  const chunks: Chunk[] = chunk(frame);
  const at = chunks.findLastIndex(
    (piece) => piece.type === 'verb' && textOf(frame, piece.first, piece.last).endsWith(verb),
  );
  const phrase = at < 0 ? null : subjectBefore(frame, chunks, at);
  return phrase && textOf(frame, phrase.head, phrase.head);
}

describe('subjectBefore', () => {
  test.each([
    ['an apposition', 'Ribeiro, the mayor of Porto, said it was late.', 'Ribeiro'],
    ['an apposition without its comma', 'Ana Ribeiro, a clerk at the port said so.', 'Ribeiro'],
    ['one with a trade', 'Ana Ribeiro, marketing manager at Norbank said so.', 'Ribeiro'],
    ['whoever says it between commas', 'Ana Ribeiro, the mayor said, was late.', 'mayor'],
    ['whoever says it of a place', 'Norvik, a clerk said in May, is cold.', 'clerk'],
    ['one of several', 'He met aides, including Ana Ribeiro, who said so.', 'Ribeiro'],
    ['which, of no people', 'Ribeiro met games for adults which said so.', null],
    ['a relative clause', 'Ribeiro, who runs the harbour, said it was late.', 'Ribeiro'],
    [
      'a clause of place',
      'Neighbours in the street where he lived with Ana said so.',
      'Neighbours',
    ],
    ['a region', 'Officials in Porto, Ohio, speaking privately, said it was late.', 'Officials'],
    ['this week', 'Ribeiro this week said it was late.', 'Ribeiro'],
    ['a day and its night', 'Ribeiro on Monday night said it was late.', 'Ribeiro'],
    ['a number hedged', 'Officials in at least three states said it was late.', 'Officials'],
    ['a place', 'Ribeiro, now retired in Porto, Ohio, said it was late.', 'Ribeiro'],
    ['a negation', 'One nurse not on the list, Ana Ribeiro, said it was late.', 'nurse'],
    ['an aside with whose', 'Ribeiro, whose son was hurt, said it was late.', 'Ribeiro'],
    ['a party in brackets', 'Ribeiro (Ind.) said it was late.', 'Ribeiro'],
    ['dashes', 'Ribeiro – once a nurse – said it was late.', 'Ribeiro'],
    ['a prepositional phrase', 'Officials in the ministry said it was late.', 'Officials'],
    ['two of them', 'A person with knowledge of the talks said it was late.', 'person'],
    ['a participle', 'Officials briefed on the talks said it was late.', 'Officials'],
    ['a participle and a day', 'A report released Monday said it was late.', 'report'],
    ['told without an object', 'A person told about it said it was late.', 'person'],
    ['a participle and its agent', 'A letter seen by the Herald said it was late.', 'letter'],
    ['a body and its members', 'The body representing bakers and millers said so.', 'body'],
    ['an infinitive', 'People not authorised to speak said it was late.', 'People'],
    ['who spoke', 'An aide who spoke quietly to describe the plan said it was late.', 'aide'],
    ['the same subject', 'Ribeiro left the room but said it was late.', 'Ribeiro'],
    ['a time behind have', 'Ribeiro has in recent weeks said it was late.', 'Ribeiro'],
    ['a time behind have, between commas', 'Ribeiro had, in May, said so.', 'Ribeiro'],
    ['a home and where it lies', 'Ribeiro, 54, from Norvik, in Vesk county, said so.', 'Ribeiro'],
    ['what somebody has', 'The man who has ships in Norvik said so.', 'man'],
    ['himself', 'Ribeiro himself said it was late.', 'Ribeiro'],
    [
      'the same subject, what was asked between',
      'Ribeiro heard questions on whom they would choose but said it was late.',
      'Ribeiro',
    ],
    ['whoever did both', 'Ribeiro met aides who knew it but said it was late.', 'aides'],
    ['the same subject, a phrase between', 'Ribeiro left but in a letter said so.', 'Ribeiro'],
    ['a phrase behind who', 'He met Ana Ribeiro, who in 2010 said it was late.', 'Ribeiro'],
    [
      'a place and a nation behind the end of a clause',
      'It burned for weeks of drought, Norvik and Danish sources said.',
      'Norvik',
    ],
    ['a floating quantifier', 'The aides, who both said it was late, left.', 'aides'],
    ['a quantifier behind two bodies', 'The Herald and the union each said so.', 'Herald'],
    ['a nickname', 'Ana "Nita" Ribeiro, who runs the harbour, said it was late.', 'Ribeiro'],
    ['an abbreviation', 'Ana Ribeiro Jr. said it was late.', 'Jr'],
    [
      'initials in brackets',
      'Ribeiro of the Centre for Tides (CFT) and Norvik College said it was late.',
      'Ribeiro',
    ],
    ['a passive with got', 'A boy who got stabbed said it was late.', 'boy'],
    ['two adjectives', 'The Swiss and Danish ministries said it was late.', 'ministries'],
    ['a text and its day', 'Ribeiro sent a letter Friday that said it was late.', 'letter'],
    ['an adverb', 'Ribeiro later said it was late.', 'Ribeiro'],
    ['a pronoun', 'On Monday she said it was late.', 'she'],
    ['an opener', 'In fact, teachers in Porto and Vesk said it was late.', 'teachers'],
    [
      'a clause of its own',
      'Ribeiro led the fight for tolls but Vesk officials said no.',
      'officials',
    ],
    ['the next clause', 'Ribeiro blamed the crew of the ship and officials said no.', 'officials'],
    ['all but some', 'The council met, and all but two said no.', 'all'],
    ['a place as an aside', 'A nurse, from Porto, said it was late.', 'nurse'],
    ['a place and who', 'A nurse, from Porto, who left early, said it was late.', 'nurse'],
    ['age and place', 'Ana Ribeiro, 59, of Porto, Ohio, who left, said it was late.', 'Ribeiro'],
    [
      'a relative clause with place and region',
      'Ribeiro, who studies owls in Porto, Ohio, said it was late.',
      'Ribeiro',
    ],
    ['officials behind who', 'The man, who officials said was shot, said it was late.', 'man'],
    ['a report', 'Ribeiro, she writes, told them and said it was late.', 'Ribeiro'],
    ['a short region', 'Ana Ribeiro, of Porto, Md., said it was late.', 'Ribeiro'],
    ['a relative clause with an adverb', 'A man who lives next door said it was late.', 'man'],
    ['whose', 'A woman whose son was on the boat said it was late.', 'woman'],
    ['an age', 'A woman in her 60s said it was late.', 'woman'],
    ['an owner by itself', 'A former colleague of his said it was late.', 'colleague'],
    ['more than', 'More than a dozen former clerks said it was late.', 'clerks'],
    ['a relative clause with an owner', 'A man who gave only his first name said so.', 'man'],
    ['there', 'An officer there said it was late.', 'officer'],
    ['there and an aside', 'An official there, speaking quietly, said it was late.', 'official'],
    ['a firm of two', 'Ana Ribeiro of Pell & Roe said it was late.', 'Ribeiro'],
    ['a list', 'Ribeiro, Okafor and Lindqvist said it was late.', 'Ribeiro'],
    ['held captive', 'A nurse held hostage in Norvik said it was late.', 'nurse'],
    ['two behind places', 'In Norvik in the north, Ribeiro and Okafor said so.', 'Ribeiro'],
    ['two behind a time', 'Since late last year, Ribeiro and Okafor said so.', 'Ribeiro'],
    ['two behind a week', 'Earlier this week, Ribeiro and Okafor said so.', 'Ribeiro'],
    ['two behind a cause', 'Because of the storm, Ribeiro and Okafor said so.', 'Ribeiro'],
    ['two behind a source', 'According to the map, Ribeiro and her aides said so.', 'Ribeiro'],
    ['a list that opens with a place', 'Clerks in Norvik, Ribeiro and Okafor said so.', 'Clerks'],
  ])('%s: %s', (_, text, head) => {
    expect(subjectOf(text, 'said')).toBe(head);
  });

  test.each([
    ['the object of a preposition', 'The mayor of Porto said it was late.', 'Porto'],
    ['who was told', 'The aide who told Ribeiro said it was late.', 'Ribeiro'],
    ['the outlet in an aside', 'Ribeiro, who spoke to the Herald, said it was late.', 'Herald'],
    ['the agent of a participle', 'A letter seen by Ribeiro said it was late.', 'Ribeiro'],
    ['a place', 'A nurse, from Porto, who left early, said it was late.', 'Porto'],
    ['a day', 'A report on Monday said it was late.', 'Monday'],
    ['a phrase before two', 'In a letter, the mayor and the clerk said it was late.', 'letter'],
  ])('never %s: %s', (_, text, head) => {
    expect(subjectOf(text, 'said')).not.toBe(head);
  });
});
