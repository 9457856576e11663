import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** The reasons that a text's statements carry, as words. */
const reasons = (text: string): string[] =>
  analyse(text).statements.flatMap(({ reason }) => (reason ? [text.slice(...reason)] : []));

describe('the reason for going unnamed', () => {
  it.each([
    [
      'A harbour official, speaking on condition of anonymity because the talks are private, said the deal was dead.',
      'speaking on condition of anonymity because the talks are private',
    ],
    [
      'The woman, who asked not to be named for fear of losing her flat, said the boss had lied.',
      'asked not to be named for fear of losing her flat',
    ],
    [
      'A baker, granted anonymity to speak frankly, said the road was closed.',
      'granted anonymity to speak frankly',
    ],
    [
      'A baker – whose name the Herald is withholding to protect her – said the road was closed.',
      'whose name the Herald is withholding to protect her',
    ],
    [
      'A baker, identified only by her first name because of threats, said the road was closed.',
      'identified only by her first name because of threats',
    ],
    [
      'The base will stay, according to port officials. Officers spoke about what Ana Ribeiro wants only on condition of anonymity.',
      'on condition of anonymity',
    ],
    ['A baker, who craved anonymity, said the road was closed.', 'craved anonymity'],
    [
      'A baker who requested that he not be quoted by name said the road was closed.',
      'requested that he not be quoted by name',
    ],
    [
      'A baker, who didn’t want to give her surname, said the road was closed.',
      'didn’t want to give her surname',
    ],
    [
      'A mother, who asked for her name to be withheld to protect her son, said the road was closed.',
      'asked for her name to be withheld to protect her son',
    ],
    [
      'A clerk, who spoke on the condition that we did not use his name, said the road was closed.',
      'on the condition that we did not use his name',
    ],
    [
      '“It was loud,” said a man, who asked us not to use his name.',
      'asked us not to use his name',
    ],
    [
      'A farmer, who craved anonymity for security reasons, said the road was closed.',
      'craved anonymity for security reasons',
    ],
    [
      'A nurse, who cannot be named for legal reasons, said the road was closed.',
      'cannot be named for legal reasons',
    ],
    [
      'A clerk, who spoke on the condition that we not use their name, said the road was closed.',
      'on the condition that we not use their name',
    ],
    [
      'A clerk said the road was closed, asking that I leave his name out because he sits on a committee.',
      'asking that I leave his name out because he sits on a committee',
    ],
    [
      'A volunteer, who the Herald has chosen not to name, said the road was closed.',
      'who the Herald has chosen not to name',
    ],
    [
      'An official who was not authorised to discuss the plans publicly said the road would close.',
      'not authorised to discuss the plans publicly',
    ],
    [
      'A ministry official who was not authorised to speak publicly about the matter said it was over.',
      'not authorised to speak publicly about the matter',
    ],
    [
      '“It is over,” said one adviser, who requested anonymity to describe the meeting.',
      'requested anonymity to describe the meeting',
    ],
    [
      'Two aides said the plan was dead. They spoke on condition of anonymity under the ministry’s rules.',
      'on condition of anonymity under the ministry’s rules',
    ],
    [
      'An official said the bridge would close. The official declined to be identified, citing the open inquiry.',
      'declined to be identified, citing the open inquiry',
    ],
    [
      'A pilot, whom the Herald is not naming because he fears for his job, said the bridge would close.',
      'whom the Herald is not naming because he fears for his job',
    ],
    [
      'Two clerks said the bridge would close. They asked NVR not to use their names because they still work there.',
      'asked NVR not to use their names because they still work there',
    ],
    [
      'A clerk said the bridge would close. The Herald has agreed not to use her name.',
      'has agreed not to use her name',
    ],
    [
      'Two clerks, who spoke on condition that they were not named, said the bridge would close.',
      'on condition that they were not named',
    ],
    [
      'None of the clerks wanted to be named. One said the bridge would close.',
      'None of the clerks wanted to be named',
    ],
  ])('%s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });

  it.each([
    ['The mayor’s wife asked for privacy and anonymity for her children.'],
    ['A clerk declined to comment because she was not authorised to speak publicly.'],
    ['A spokesman said he was not authorised to speak publicly.'],
    ['Anna Berg said she had worked on condition of anonymity as a young writer.'],
    ['A guard said the door was not cleared of snow.'],
    ['“I asked not to be named,” said Anna Berg.'],
  ])('none: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it('stands on the statement of the source, in whatever sentence it lies', () => {
    const text =
      'Two officials said the ferry was unsafe. The ferry left at noon. The officials spoke on condition of anonymity.';
    const [statement] = analyse(text).statements.filter(({ reason }) => reason);
    expect(statement?.source.name).toBe('Two officials');
    expect(statement?.evidence.map(({ rule }) => rule)).toContain('reason');
  });
});
