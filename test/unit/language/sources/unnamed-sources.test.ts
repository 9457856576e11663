import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** Kind and name of the sources of a text, in order. */
const sources = (text: string) =>
  analyse(text).statements.map(({ source }) => `${source.kind}: ${source.name}`);

describe('unnamed people as subjects', () => {
  test.each([
    [
      'The boat sank in minutes, coastguard officials and villagers said.',
      'anonymous: coastguard officials and villagers',
    ],
    ['Northern diplomats believe the truce will fail.', 'anonymous: Northern diplomats'],
    [
      'Diplomats observing the talks said they expect a treaty.',
      'anonymous: Diplomats observing the talks',
    ],
    [
      'The pier is safe, according to hospital and city officials.',
      'anonymous: hospital and city officials',
    ],
    ['The pier gave way, witnesses and police said.', 'anonymous: witnesses and police'],
    [
      'An aid worker in the region’s main city, Aldara, said food was short.',
      'anonymous: An aid worker in the region’s main city',
    ],
    [
      'One of the clerks, a friend of hers, said Kolan, her firm, was broke.',
      'anonymous: One of the clerks',
    ],
    [
      'It rained. It was late. The owner of the boat, who asked not to be named, said it sank.',
      'anonymous: The owner of the boat',
    ],
    ['Some Brock allies suggested that the vote was rigged.', 'anonymous: Some Brock allies'],
    ['Most Brock allies consider that the vote was rigged.', 'collective: Most Brock allies'],
    [
      'It rained. It came from Ida Lund, a former council official who has suggested that they lied.',
      'person: Ida Lund',
    ],
    ['The road is shut, according to at least five aides.', 'anonymous: five aides'],
    ['The road is shut, according to about a dozen aides.', 'anonymous: a dozen aides'],
    ['Voters at the rally said Brock had lied.', 'anonymous: Voters at the rally'],
    ['Port officials last week said it was late.', 'anonymous: Port officials'],
    ['Lawmakers leaving the hall said it was late.', 'anonymous: Lawmakers leaving the hall'],
    ['It rained. A donor called Brock “a clown”.', 'anonymous: A donor'],
    ['It rained. One top donor called Ida Brock a clown.', 'anonymous: One top donor'],
    ['Port officials expressed doubts about the plan.', 'anonymous: Port officials'],
    ['It was later than officials had predicted.', 'anonymous: officials'],
    ['It gave her more votes than her advisers expected.', 'anonymous: her advisers'],
    ['Profits were higher than analysts expected.', 'collective: analysts'],
    ['It was not secret, a point that port officials dispute.', 'anonymous: port officials'],
    ['His lawyers argued that the proof was weak.', 'anonymous: His lawyers'],
    ['The claim was being played down by port officials.', 'anonymous: port officials'],
    ['The road was shut. Peacekeepers said it was mined.', 'anonymous: Peacekeepers'],
    ['The road was shut. Evacuees said it was mined.', 'anonymous: Evacuees'],
    ['The road was shut. Crewmen told the Herald it was mined.', 'anonymous: Crewmen'],
    ['He was held for six hours, highly placed sources said.', 'anonymous: highly placed sources'],
    ['The road was mined, retired officers told the Herald.', 'anonymous: retired officers'],
    ['Port officials have told reporters to expect a vote.', 'anonymous: Port officials'],
    ['Pier shook for weeks, residents say', 'anonymous: residents'],
    [
      'It rained. It was late. The head of the village, who requested anonymity, said it sank.',
      'anonymous: The head of the village',
    ],
    ['It rained. Scores of officers said it was late.', 'anonymous: Scores of officers'],
    ['A tribesman told the Herald the road was mined.', 'anonymous: A tribesman'],
    ['It rained. It was late. The children said it was dark.', 'anonymous: The children'],
    ['It rained. Wives of the crew said it sank.', 'anonymous: Wives of the crew'],
    ['Schoolchildren told the Herald it was dark.', 'anonymous: Schoolchildren'],
    ['Friends of Ana Ribeiro said it was dark.', 'anonymous: Friends of Ana Ribeiro'],
    ['Friends of the Harbour said it was dark.', 'organization: Friends of the Harbour'],
    ['Two clerks left over what they said was a waste.', 'anonymous: Two clerks'],
    ['Workers oppose the plan, which they say is a waste.', 'collective: Workers'],
    [
      'The manager of the zoo in Vesk says it is shut.',
      'anonymous: The manager of the zoo in Vesk',
    ],
    ['Port officials remain hopeful that it will hold.', 'anonymous: Port officials'],
    ['The road was mined, per the insider.', 'anonymous: the insider'],
    ['The crew fled, passengers have claimed.', 'anonymous: passengers'],
    ['Those on board say it was late.', 'anonymous: Those on board'],
    [
      'Talks failed, according to papers seen by the Herald and a person involved in them.',
      'anonymous: a person involved in them',
    ],
    ['Pier to close, officials say', 'anonymous: officials'],
    ['Firm to cut 500 posts - union source', 'anonymous: union source'],
    ['EU diplomats: Pier to close', 'anonymous: EU diplomats'],
    ['Family: He was a good boy', 'anonymous: Family'],
    ['Lund out for season, per source', 'anonymous: source'],
    ['It rained. A guest claims dog bit her.', 'anonymous: A guest'],
    ['One guest said it was late. The other said it rained.', 'anonymous: The other'],
    ['An aide laughed. A Labour counterpart said it was late.', 'anonymous: A Labour counterpart'],
    ['Researchers say the moth is new.', 'anonymous: Researchers'],
    ['Brock remembers a nurse saying it was over.', 'anonymous: a nurse'],
    ['Despite officials insisting it was safe, the unit shut.', 'anonymous: officials'],
    ['Officials, she said, had told her it was safe.', 'anonymous: Officials'],
    ['An official would only confirm that it was shut.', 'anonymous: An official'],
    ['A memo from a senior clerk warned that it was late.', 'anonymous: a senior clerk'],
    ['Claims made by a former nurse that it was late were denied.', 'anonymous: a former nurse'],
    ['The Herald spoke to three nurses. All said it was late.', 'anonymous: three nurses'],
    [
      'Fair opens\nMayor Dan Holm came. A visitor said it was late. Ida Brock ran it.',
      'anonymous: A visitor',
    ],
    [
      'Ana Roe left. At the inn, which is shut, a waitress sat. She had a job, she said.',
      'anonymous: a waitress',
    ],
    ['Friends remembered him as a quiet man.', 'anonymous: Friends'],
    ['A neighbour recalled the couple shouting.', 'anonymous: A neighbour'],
    ['A spokesman rejected the claims as baseless.', 'anonymous: A spokesman'],
    ['One guest called it a disgrace.', 'anonymous: One guest'],
    ['The aides were unsure whether it was late.', 'anonymous: The aides'],
    ['Officials are hopeful the dam will hold.', 'anonymous: Officials'],
    [
      'The bridge – a source in the ministry said – is safe.',
      'anonymous: a source in the ministry',
    ],
    ['The feeling at the port, said an aide, is that it rained.', 'anonymous: an aide'],
    ['Described by friends as a loner, he lived alone.', 'anonymous: friends'],
    ['The news was first reported to the Herald by a clerk.', 'anonymous: a clerk'],
    ['A string of former guests said it was late.', 'anonymous: A string of former guests'],
    [
      'Jan Roe said it rained. The driver of the second car said it was late.',
      'anonymous: The driver of the second car',
    ],
    ['CNN has learned from two officials that the road was mined.', 'anonymous: two officials'],
    ['The road was shut. Police and witnesses said it was mined.', 'anonymous: witnesses'],
    ['Court records and two people close to the case say he fled.', 'document: Court records'],
    [
      'Court records and two people close to the case say he fled.',
      'anonymous: two people close to the case',
    ],
    ['Ida Brock and a clerk for the port said it was late.', 'anonymous: a clerk for the port'],
    [
      'Officials speaking to the Norvik Gazette said it was mined.',
      'anonymous: Officials speaking to the Norvik Gazette',
    ],
    ['He was tired, with one team-mate describing him as “a ghost”.', 'anonymous: one team-mate'],
    ['One guest said it was late. A fourth added that it rained.', 'anonymous: A fourth'],
    ['Someone close to the deal said it was late.', 'anonymous: Someone close to the deal'],
    ['Those in the room said it was late.', 'anonymous: Those in the room'],
    ['Hotel staff said it was late.', 'anonymous: Hotel staff'],
    ['Neighbours have told of shouting in the night.', 'anonymous: Neighbours'],
    [
      'Judge Ida Brock jailed him. “He will be out soon,” the victim said.',
      'anonymous: the victim',
    ],
    ['A clerk at the port spoke. “It rained,” the clerk said.', 'anonymous: A clerk at the port'],
    [
      'A driver said it rained. A nurse came. “It was late,” this person said.',
      'anonymous: A driver',
    ],
    [
      'Mayor Jan Roe left. A guard came. When asked, the guard shrugged. “No,” he said.',
      'anonymous: A guard',
    ],
    [
      'One, a trader, told him that the cash was gone, said a man who heard it.',
      'anonymous: a man',
    ],
    ['An aide came. The road was shut, that aide said.', 'anonymous: An aide'],
    [
      'A person close to the chief executive, Dan Holm, described him as tired.',
      'anonymous: A person close to the chief executive',
    ],
  ])('%s', (text, source) => {
    expect(sources(text)).toContain(source);
  });

  test.each([
    [
      'An aide in the capital, Ana Brock, said food was short.',
      'person: Ana Brock',
      'a person and no place',
    ],
    [
      'It rained. Founder and lead singer Ana Brock claimed it was late.',
      'person: Ana Brock',
      'a name behind two trades',
    ],
    ['Jan Peters came. Peters said it was late.', 'person: Jan Peters', 'a surname like a trade'],
    ['The bridge will close, said Ana Brock, the mayor.', 'person: Ana Brock', 'a verb before'],
    ['The road was shut. Reuters said it was mined.', 'organization: Reuters', 'an outlet'],
    [
      'Two members of the council, Ida Brock and Jan Roe, said it was late.',
      'person: Ida Brock and Jan Roe',
      'named right behind',
    ],
    ['Ida Brock and a man called Jan Roe said it was late.', 'person: Ida Brock', 'both are named'],
    ['It rained. Mother of three Ida Brock said it was late.', 'person: Ida Brock', 'a name last'],
    ['A memo from Ida Brock warned of rain.', 'document: Ida Brock', 'a writer named'],
    ['The energy board staff said it was late.', 'organization: The energy board staff', 'a body'],
    ['A diver dived. One card read: “Sleep well.”', 'document: One card', 'no words of the diver'],
    [
      'An aide to the mayor, Ida Brock, said it was late.',
      'person: Ida Brock',
      'a name in apposition',
    ],
    [
      'The road was shut, people with knowledge of the matter said.',
      'anonymous: people with knowledge of the matter',
      'no group besides',
    ],
    [
      'It rained. A panel of engineers led by Ida Brock agreed that it was late.',
      'person: A panel of engineers led by Ida Brock',
      'a leader named',
    ],
    [
      'It rained. One of the engineers led by Ida Brock agreed that it was late.',
      'anonymous: One of the engineers led by Ida Brock',
      'one whom her name does not tell',
    ],
    [
      'It was late, according to the Dock Workers of Norvik.',
      'organization: the Dock Workers of Norvik',
      'capitals of a name',
    ],
    ['The Rangers said it was late.', 'organization: The Rangers', 'a club'],
    ['No 10 said it was late.', 'organization: No 10', 'a house by its number'],
    ['One of the bidders, Roe Homes, said so.', 'organization: Roe Homes', 'one of several firms'],
    ['A coal miner, Vesk Group, said it was late.', 'organization: Vesk Group', 'a trade of firms'],
    [
      'One of the nurses at the clinic, Norvik Hospital, said it was late.',
      'anonymous: One of the nurses at the clinic',
      'somebody at a body',
    ],
    ['The rangers said it was late.', 'anonymous: The rangers', 'its nouns in small letters'],
    [
      'Doctors Without Limits said it was late.',
      'organization: Doctors Without Limits',
      'a cause in capitals',
    ],
    ['Parents for Clean Air says it is late.', 'organization: Parents for Clean Air', 'another'],
    ['Lawyers for Vasko Air say it is late.', 'anonymous: Lawyers for Vasko Air', 'a client'],
    [
      'It rests on the work of Ida Brock, an engineer in Norvik who had concluded that it was late.',
      'person: Ida Brock',
      'an apposition behind a preposition',
    ],
    [
      'The presidents of Norway and Chile said it was late.',
      'person: The presidents of Norway and Chile',
      'offices that one person holds',
    ],
    [
      'The relatives of Ida Brock and Jan Roe said it was late.',
      'anonymous: The relatives of Ida Brock and Jan Roe',
      'no office',
    ],
    [
      'Reuters, quoting informed sources, said it was late.',
      'anonymous: informed sources',
      'a participle behind a verb',
    ],
    [
      'The men had been drinking. It is late, the owner of a shop says.',
      'anonymous: the owner of a shop',
      'nobody named later',
    ],
  ])('%s (%s: %s)', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });
});

describe('what unnamed people do', () => {
  test.each([
    'The work was called for by many residents.',
    'Officials called out for the army to help.',
    'A gunman claiming allegiance to the rebels carried out the raid.',
    'It rained. Protesting students and guards clashed on the campus.',
    'The marchers unveiled a banner reading “no more cuts”.',
    'Officials told residents to leave.',
    'The rain fell. Her client had admitted it was late.',
    'The Danish minister hit back at claims from his Swedish counterpart that it was late.',
    'Two men who claimed to be officers took the cash.',
    'The firm’s suppliers: Norvik and Sund.',
    'The whistleblower claims spread.',
    'It rained. Key officials: Ida Brock.',
    'In a memo, Jan Roe, the editor in charge, reminded his staff about the rain.',
    'An official called police on Monday.',
    'Officials would say whether it was safe.',
    'It rained. Said Ida Brock: “It is late.”',
    'Two officials rejected the offer.',
    'Many insisted on anonymity to describe what they saw.',
    'Critics disliked the president’s executive orders, but he laughed.',
    'The guards fought nurses because they believed it was late.',
    'Officers left the yard, where they called a taxi.',
    'The Herald, long a friend of the port, erred. “It is late,” they conclude.',
    'A dozen parents spoke up after learning that a girl was hurt.',
  ])('%s', (text) => {
    expect(sources(text).filter((source) => /^(?:anonymous|collective)/.test(source))).toEqual([]);
  });
});
