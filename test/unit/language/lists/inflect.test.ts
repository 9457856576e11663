import { describe, expect, it } from 'vitest';
import { conjugate, forms, plural } from '../../../../src/language/lists/inflect.ts';

describe('forms', () => {
  it.each([
    ['say', 'say says saying said'],
    ['tell', 'tell tells telling told'],
    ['write', 'write writes writing wrote written'],
    ['see', 'see sees seeing saw seen'],
    ['show', 'show shows showing showed shown'],
    ['agree', 'agree agrees agreeing agreed'],
    ['argue', 'argue argues arguing argued'],
    ['lie', 'lie lies lying lied lay lain'],
    ['imply', 'imply implies implying implied'],
    ['convey', 'convey conveys conveying conveyed'],
    ['press', 'press presses pressing pressed'],
    ['challenge', 'challenge challenges challenging challenged'],
    ['singe', 'singe singes singeing singed'],
    ['admit', 'admit admits admitting admitted'],
    ['quip', 'quip quips quipping quipped'],
    ['quiz', 'quiz quizzes quizzing quizzed'],
    ['sob', 'sob sobs sobbing sobbed'],
    ['shout', 'shout shouts shouting shouted'],
    ['speak', 'speak speaks speaking spoke spoken'],
    ['insist', 'insist insists insisting insisted'],
    ['answer', 'answer answers answering answered'],
    ['vow', 'vow vows vowing vowed'],
    ['relax', 'relax relaxes relaxing relaxed'],
    ['picnic', 'picnic picnics picnicking picnicked'],
    ['reveal', 'reveal reveals revealing revealed'],
    ['go', 'go goes going went gone'],
    ['veto', 'veto vetoes vetoing vetoed'],
    ['point out', 'point out|points out|pointing out|pointed out'],
  ])('%s', (lemma, expected) => {
    const split = expected.split(expected.includes('|') ? '|' : ' ');
    expect([...forms(lemma)].sort()).toEqual([...split].sort());
  });

  it('gives British spellings beside American ones', () => {
    expect(forms('criticize')).toContain('criticised');
    expect(forms('criticize')).toContain('criticized');
    expect(forms('label')).toEqual(expect.arrayContaining(['labeled', 'labelled', 'labelling']));
    expect(forms('favor')).toContain('favoured');
    expect(forms('analyze')).toContain('analysing');
  });

  it('leaves verbs alone that only look as if they had two spellings', () => {
    expect(forms('seize')).not.toContain('seise');
    expect(forms('advise')).not.toContain('advize');
    expect(forms('visit')).not.toContain('visitted');
    expect(forms('answer')).not.toContain('answerred');
    expect(forms('extol')).not.toContain('extoled');
  });
});

describe('conjugate', () => {
  it('tells past from participle', () => {
    expect(conjugate('speak')).toEqual({
      base: ['speak'],
      third: ['speaks'],
      ing: ['speaking'],
      past: ['spoke'],
      participle: ['spoken'],
    });
  });
});

describe('plural', () => {
  it.each([
    ['official', 'officials'],
    ['policewoman', 'policewomen'],
    ['spokesman', 'spokesmen'],
    ['human', 'humans'],
    ['spokesperson', 'spokespersons'],
    ['person', 'people'],
    ['attorney', 'attorneys'],
    ['ally', 'allies'],
    ['witness', 'witnesses'],
    ['coach', 'coaches'],
    ['housewife', 'housewives'],
    ['chief of staff', 'chiefs of staff'],
    ['sister-in-law', 'sisters-in-law'],
    ['passer-by', 'passers-by'],
    ['rescue worker', 'rescue workers'],
    ['grandchild', 'grandchildren'],
  ])('%s: %s', (noun, expected) => expect(plural(noun)).toBe(expected));
});
