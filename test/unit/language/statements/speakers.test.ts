import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';
import { speakers } from './speakers-of.ts';

const MAYOR = 'Ida Brock, the mayor of Norvik, opened the new pier on Monday.';

describe('quotations that no cue governs', () => {
  it.each([
    ['a tag with an unlisted verb', '“What a day!” Ida Brock beamed.', 'Ida Brock'],
    [
      'nobody who only spoke in the paragraph before, of words woven in',
      'It is cold, an aide said.\n\nThe port has never dealt with “such deep and lasting rot”. It rained.',
      null,
    ],
    [
      'nobody whom the paragraph before is about, of words woven in',
      'For Jan Brock the storms went on.\n\nThe port has never dealt with “such deep and lasting rot”. It rained.',
      null,
    ],
    [
      'who spoke in the paragraph before, of a sentence',
      'It is cold, an aide said.\n\n“It is such a deep and lasting rot.”',
      'an aide',
    ],
    ['no body that only acts', 'Vasko Homes sent “a massive set of tugs” to the port.', null],
    [
      'a body by a verb of words',
      'Vasko Homes would later describe the tug as “massive in size”.',
      'Vasko Homes',
    ],
    [
      'whoever “its” before a report stands for',
      'The Norvik Port Authority is cross. “It is late,” its report said.',
      'Norvik Port Authority',
    ],
    ['whose letter it is', 'Ida Brock is cross. “It is late,” her letter read.', 'Ida Brock'],
    ['a tag turned round', '“What a day!” grinned Ida Brock of Norvik.', 'Ida Brock'],
    [
      'whose words a phrase says they are',
      'The pier is, in Ida Brock’s words, “a mess”.',
      'Ida Brock',
    ],
    [
      'a super PAC, by what it is called',
      'A super PAC backing Brock called the mayor “a liar” in May.',
      'A super PAC backing Brock',
    ],
    [
      'whoever labelled something so',
      'Jan Roe sent files recently labelled “top secret” by the Vesk Council, one aide said.',
      'Vesk Council',
    ],
    [
      'a belief behind “according to”',
      'According to the Gazette, the pier is old, but the navy believes that it is “not worth it.”',
      'the navy',
    ],
    [
      'a role that the lead gives to somebody named below',
      'A teacher shouted at a boy.\n\nIda Brock, 51, denies it. Jan Roe asked why. “No,” the teacher said.',
      'Ida Brock',
    ],
    [
      'the bearer of a surname whom the headline names',
      'Actor Jan Brock dies\n\nHis daughter Ida Brock wept.\n\nBrock said he was “a fool”.',
      'Jan Brock',
    ],
    [
      'a firm in apposition to what may be somebody or a firm',
      'The owner, Ida Brock, rang the importer.\n\nThe importer, Southern Home Brands, said it had acted “as soon as it could”.',
      'Southern Home Brands',
    ],
    ['the mayor herself', '“It is late,” Ida Brock herself said.', 'Ida Brock'],
    [
      'a body in what a group says',
      'Many noted that Marsh & Bay itself had tweeted that “love is a boat”.',
      'Marsh & Bay',
    ],
    [
      'a student from a town, who',
      'It rained.\n\nIda Brock left. A 19-year-old from Araria, who wished to remain anonymous, said she had heard it from a stranger. “He asked why,” she said.',
      'A 19-year-old from Araria',
    ],
    ['a firm by its sign', 'The developer, Marsh & Bay, said it was “a victim”.', 'Marsh & Bay'],
    ['a developer with a name', 'The developer, Jan Roe, said he was “a victim”.', 'Jan Roe'],
    [
      'whoever a passive has as its agent',
      'Ida Brock left. The claim was echoed by a diplomat in Norvik. “It is worse,” he said.',
      'a diplomat in Norvik',
    ],
    [
      'all that describes somebody unnamed',
      'A father of three shrugged when he heard. “Where to?” he said.',
      'A father of three',
    ],
    [
      'a trade behind an age',
      'Ida Brock left. “We swam,” said a 23-year-old nursing student, who was tired.',
      'a 23-year-old nursing student',
    ],
    [
      'a body in apposition',
      'The nightclub, Pulse, said in a statement that it was “devastated”.',
      'Pulse',
    ],
    [
      'a body named behind a clause',
      'The company that owns the ferry, Vasko Lines, denied it. “We comply,” it said.',
      'Vasko Lines',
    ],
    [
      'nobody of whom a headline only says where',
      'Ferry firm ‘ignored warnings’ before sinking off Norvik\n\nSurvivors said the crew had laughed.',
      'Survivors',
    ],
    [
      'the writer of a letter before a colon',
      'Ida Brock left. Aides said she was tired.\n\nFrom Brock’s letter: “We are sorry.”',
      'Ida Brock',
    ],
    [
      'who went on behind a condition',
      'When I asked Jan Roe if he would back Ida Brock, he looked up, furrowed his brow and said, “No.”',
      'Jan Roe',
    ],
    [
      'a minister behind a participle',
      'Reacting, the minister of ports, Ida Brock, urged calm. “We stand together,” she said.',
      'Ida Brock',
    ],
    [
      'long words that nobody is given',
      'Ida Brock rose.\n\nShe sat.\n\nJan Roe left.\n\nClerks had been told that they were there to “look at the boilers”.',
      null,
    ],
    [
      'a firm, and not the one that was asked about it',
      'Lumo makes phones. It has lost money, says research firm Vasko. The company denied it. “We grow,” it said.',
      'The company',
    ],
    [
      'whoever once described somebody',
      'The singer, once described by the Herald as “the last honest woman in pop”, left.',
      'Herald',
    ],
    ['whoever likens somebody', 'Ida Brock likened him to “a vicar with a knife”.', 'Ida Brock'],
    [
      'an author behind the title of a book',
      'Jan Roe, the co-author of "Deep Water," about the sea, said the days were "too long".',
      'Jan Roe',
    ],
    ['one more in capitals', 'One fan wept. “NOBODY PANIC,” another added.', 'another'],
    ['a firm called like a verb', 'Confide said it was “heartbroken”.', 'Confide'],
    [
      'an investor that is no person',
      'Activist investor Redfern, which owns a tenth of it, left. In a letter, it called Veltra “an anchor”.',
      'Redfern',
    ],
    [
      'a machine that answers',
      'When Ida Brock wrote that she felt trapped, the chatbot replied: “Then make a plan.”',
      'the chatbot',
    ],
    [
      'an office that is not the wife’s',
      'Paul Roe is missing. Roe’s wife Grace wept. The archbishop urged calm. “Wait,” the archbishop said.',
      'the archbishop',
    ],
    ['a verb inside the quotation', 'Ida Brock “fully accepts” the bill.', 'Ida Brock'],
    [
      'a couple',
      'The owners, Tom and Ida Brock, left. In a letter, the couple said it was “a scandal”.',
      'Tom and Ida Brock',
    ],
    [
      'a pair',
      'Ida Brock met Jan Roe on the pier. The pair said it was “a scandal”.',
      'Ida Brock and Jan Roe',
    ],
    [
      'a manager and boss',
      'Rovers manager Jan Roe left after captain Tom Lund was hurt. “It hurts,” the Rovers boss said.',
      'Jan Roe',
    ],
    [
      'two by their short names',
      'Ida Brock and Jan Roe met on the pier. Brock and Roe called it “a scandal”.',
      'Ida Brock and Jan Roe',
    ],
    [
      'the two',
      'Ida Brock and Jan Roe met on the pier. The two women called it “a scandal”.',
      'Ida Brock and Jan Roe',
    ],
    ['a trade before the name', 'Striker Jan Roe said the pitch was “a scandal”.', 'Jan Roe'],
    [
      'a name behind what its bearer does',
      'The lawmaker representing the coast, Ida Brock, called it “a scandal”.',
      'Ida Brock',
    ],
    [
      'quoted as saying',
      'The Norvik Gazette quoted Ida Brock as saying that it was “a scandal”.',
      'Ida Brock',
    ],
    [
      'reported as saying',
      'Ida Brock left. “It is late,” the Norvik Gazette reported her as saying.',
      'Ida Brock',
    ],
    [
      'whoever is heard, and not the radio',
      'The Gazette said Ida Brock was heard on a radio saying it was “a poor day”.',
      'Ida Brock',
    ],
    [
      'whoever is seen, and not the film',
      'Ida Brock is seen in the clip shouting that it was “a poor day”.',
      'Ida Brock',
    ],
    ['a name that calls up a note', 'Zehumeh*, 23, said it was “a poor day”.', 'Zehumeh'],
    [
      'two, of whom one comes with her post',
      'The port’s head, Ida Brock, and her deputy, Jan Roe, said it was “a poor day”.',
      'Ida Brock and Jan Roe',
    ],
    [
      'a friend of whoever is named next',
      'A family friend said it was “a poor day”. Jan Roe died on Monday.',
      'A family friend',
    ],
    [
      'whoever was quick to say so',
      'Ida Brock was quick to say that it was “a poor day”.',
      'Ida Brock',
    ],
    [
      'whoever was at pains to say so',
      'Ida Brock was at pains to say that it was “a poor day”.',
      'Ida Brock',
    ],
    ['a father of two', 'Father-of-two Jan Roe said it was “a poor day”.', 'Jan Roe'],
    ['a child by its age', 'Nine-year-old Ida said it was “a poor day”.', 'Ida'],
    [
      'quoted as saying, behind the words',
      'Ida Brock left. “It is late,” the Norvik Gazette quoted her as saying.',
      'Ida Brock',
    ],
    [
      'whoever warns, behind what they call wrong',
      'Ida Brock called the Vesk attacks a crime and warned that the town would be “on guard”.',
      'Ida Brock',
    ],
    [
      'whoever leads the clause before a participle',
      'Guards were told to keep quiet, and Ida Brock was in tears, saying it was “a poor day”.',
      'Ida Brock',
    ],
    [
      'whoever spoke before of somebody who is “he” in the words',
      'Ida Brock said that Jan Roe was ill. But Mr Roe ate, and by noon “he had recovered”.',
      'Ida Brock',
    ],
    [
      'a passive with its time before the agent',
      'The plan was denounced on Friday by Ida Brock as “a farce”.',
      'Ida Brock',
    ],
    [
      'an age before a name that no list holds',
      'Ida Brock rents a stall here.\n\nNearby, 40-year-old Zehumeh joins in. “It is cold,” she says.',
      'Zehumeh',
    ],
    [
      'a body by what it means to do',
      'Ida Brock said no.\n\nIt rained. Vasko Homes closed down its yard to “cut its losses for good”.',
      'Vasko Homes',
    ],
    [
      'a letter seen by a paper',
      'Ida Brock told staff in a letter, seen by the Norvik Gazette, that it was “a scandal”.',
      'Ida Brock',
    ],
    ['a name before a colon', 'Ida Brock, mayor of Norvik: “The pier will hold.”', 'Ida Brock'],
    [
      'a name after a dash, before a colon',
      'Not all are glad - Ida Brock: “The pier will hold.”',
      'Ida Brock',
    ],
    [
      'a name in the line below',
      'Jan Roe said it was late.\n\n“The pier will hold for years.”\nIda Brock\n\nTom left.',
      'Ida Brock',
    ],
    [
      'a name in the last line, within the marks',
      'Jan Roe said it was late.\n\n"The pier will hold for years.\nIda Brock."\n\nIda Brock left.',
      'Ida Brock',
    ],
    ['a name behind a dash', '“The pier will hold.” – Ida Brock, mayor', 'Ida Brock'],
    [
      'a name on its own line',
      `“The pier will hold for years.”\n\n– Ida Brock, mayor`,
      'Ida Brock',
    ],
    [
      'a name after a quotation of two sentences',
      '“The pier will hold. It is made of oak.” – Ida Brock, mayor',
      'Ida Brock',
    ],
    ['an outlet in brackets', '“The pier held in a long night” [Reuters].', 'Reuters'],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('gives an answer to nobody who asked', () => {
    const text = 'Tom Marlow met Lena Roe. “Were you late?” Roe asked.\n\n“I was,” he answered.';
    expect(speakers(text)).toEqual(['Lena Roe', 'Tom Marlow']);
  });

  it('takes who spoke before for what goes on in the next paragraph', () => {
    const text = `“The pier will hold,” said Ida Brock.\n\n“It is made of oak.”`;
    expect(speakers(text)).toEqual(['Ida Brock', 'Ida Brock']);
  });

  it('takes the person whom the paragraph before leads up to', () => {
    const text = `${MAYOR}\n\nFor Tom Marlow and his crew the storms went on.\n\n“It is hard. The sea takes what it wants.”`;
    expect(speakers(text)).toEqual(['Tom Marlow']);
  });

  it('takes who speaks in the paragraph behind an opening quotation', () => {
    const text = `“It was dark when the pier went.”\n\nSo begins the story of Ida Brock, who kept the light.`;
    expect(speakers(text)).toEqual(['Ida Brock']);
  });

  it('knows a subheading by the words of the text', () => {
    const text = `${MAYOR}\n\n“We waited for years,” said Tom Marlow.\n\n‘A bold step’\n\n“This is a bold step for all of us,” said Ida Brock.`;
    expect(speakers(text)).toEqual(['Tom Marlow', 'Ida Brock', 'Ida Brock']);
  });

  it('does not take somebody who is only spoken of for the one who speaks', () => {
    expect(speakers('“The pier will hold,” Ida Brock said of Tom Marlow.')).toEqual(['Ida Brock']);
    expect(speakers('“Tom Marlow is right,” said Ida Brock. “He knows oak.”')).toEqual([
      'Ida Brock',
      'Ida Brock',
    ]);
  });

  it('says nobody where there is nobody', () => {
    expect(speakers('“The pier will hold for years.”')).toEqual([null]);
  });
});

describe('cues inside what somebody reports', () => {
  it('leaves the words to whoever reports a stand of somebody else', () => {
    const text =
      'Ida Brock said she thinks well of Norvik. She said Tom Marlow favors a “fisherman’s way” with money.';
    expect(speakers(text)).toEqual(['Ida Brock']);
  });

  it('gives words that the report gives to somebody else to them', () => {
    const text = 'Ida Brock said that Tom Marlow once called the pier “a gold mine.”';
    expect(speakers(text)).toEqual(['Tom Marlow']);
  });

  it('takes marked words for the verb before “and said”', () => {
    const text =
      'Asked by Ida Brock about it, Tom Marlow “is sorry” and said, “No comment,” the Herald reported.';
    expect(speakers(text)).toContain('Tom Marlow');
  });

  it('joins a second verb of speech to the first one’s subject', () => {
    const text =
      'Tom Marlow said that Ida Brock was “tired” and urged voters to “look at the sea.”';
    expect(speakers(text)).toEqual(['Tom Marlow', 'Tom Marlow']);
  });
});

describe('pronouns and descriptions', () => {
  it.each([
    [
      'whom the sentence is about, and not its opening clause',
      'When Ragnhild Lund came, Ida Brock left the room and locked the door. “I ran,” she said.',
      ['Ida Brock'],
    ],
    [
      'who was asked in the opening clause',
      'When Jan Roe asked Ida Brock about the plan, she said it was “a dud”.',
      ['Ida Brock'],
    ],
    [
      'another behind the verb',
      '“Come home,” wrote one fan. “We miss you,” said another.',
      ['one fan', 'another'],
    ],
    [
      'the other of a couple whose first name stands alone',
      'Walter and Gail Lund found it. “I laughed,” said Gail. Her husband said it was “a joke”.',
      ['Gail Lund', 'Walter Lund'],
    ],
    [
      'two who are named behind what they are',
      'His parents, Tom and Ida Roe, said it was “a joke”.',
      ['Tom and Ida Roe'],
    ],
    [
      'the office that goes by its letters',
      'The FBI knew of it. “We have no comment,” the bureau said.',
      ['FBI'],
    ],
    [
      'no firm where an office is meant',
      'Vasko Ltd met the mayor of Norvik. “We have no comment,” the bureau said.',
      ['the bureau'],
    ],
    [
      'who is answered',
      'In response to Ida Brock calling him “a fool”, Jan Roe said she was “tired”.',
      ['Ida Brock', 'Jan Roe'],
    ],
    [
      'one of several, behind a number with a name',
      'Ida Brock runs the school. “It was a sigh,” the Year 10 pupil says.',
      ['Ida Brock'],
    ],
    [
      'who spoke before a hearing that only names stand before',
      'Jan Roe said in a note before a 2014 Senate Norvik hearing, “The board failed us.”',
      ['Jan Roe'],
    ],
    [
      'who presses behind a question',
      'Jan Roe laughed. “No,” he said. “Not even a little?” Ida Brock pressed.',
      ['Jan Roe', 'Ida Brock'],
    ],
    [
      'nobody whom the words before tell of',
      'The priest, Jan Roe, was cautious. Saint Agatha, he noted, has been venerated here. “We light candles,” he said.',
      ['Jan Roe'],
    ],
    [
      'somebody who did something to a man',
      'Jan Roe left. His solicitor, Ragnhild Lund, was quick to steer him away. “No more,” she said.',
      ['Ragnhild Lund'],
    ],
    [
      'somebody by a first name and what she is',
      'Odile Brock, 16, fell. Heartbroken Odile said it “hurt a lot”.',
      ['Odile Brock'],
    ],
    [
      'a pronoun in the sentence of its name',
      'Tom Marlow left early.\n\nPaul Holm, despite admitting that he had “some doubts,” stayed.',
      ['Paul Holm'],
    ],
    [
      'a pronoun after a pronoun',
      `Ida Brock spoke first. She has weathered two storms since taking over from Anna Vesk.\n\n“We are tired,” she said.`,
      ['Ida Brock'],
    ],
    [
      'a pronoun after the owner of a subject',
      `Storms have shaped Ida Brock’s life.\n\n“We are tired,” she said.`,
      ['Ida Brock'],
    ],
    [
      'a pronoun, where the words themselves speak of a man',
      `Senna Brock, the mayor, said Oke Marlow knew. “He was warned,” she said.`,
      ['Senna Brock'],
    ],
    [
      'a couple’s surname',
      'Paul and Wendy Holm waited. “I rang,” says Wendy, a nurse. “It was late,” says Paul.',
      ['Wendy Holm', 'Paul Holm'],
    ],
    [
      'two surnames',
      'Brock and Wendy Holm waited. “I rang,” says Wendy Holm. “It was late,” says Brock.',
      ['Wendy Holm', 'Brock'],
    ],
    [
      'somebody whom the last sentence only gives as an example',
      'Tom Lund, a baker, said it was late. “It was,” he said.\n\nSome clerks, like Jan Roe, a neighbour, admit that it was late.\n\nBut the mill is “too old for repairs,” he said.',
      ['Tom Lund', 'Jan Roe'],
    ],
    [
      'two who led the sentence before',
      'The Commons met. Mayor Ida Brock and her rival Jan Roe left early. “We are calm,” they said.',
      ['Ida Brock and Jan Roe'],
    ],
    [
      'one who was seen with two',
      'Ida Brock, a friend of Tom Roe and Ana Lund, met two clerks. “We are calm,” they said.',
      ['two clerks'],
    ],
    [
      'a report behind which a name leads a clause',
      'According to the report, Ida Brock and her aides left “in a hurry”.',
      ['the report'],
    ],
    [
      'one person as “they”',
      'The Commons met. A harbour source said it would pass. “We are calm,” they said.',
      ['A harbour source'],
    ],
    [
      'an office that is no apposition',
      'Governor Bill Vesk left. In a letter signed by Tom Marlow, the governor said it was “late.”',
      ['Bill Vesk'],
    ],
    [
      'an office that is one',
      'Governor Bill Vesk left. In a letter, Tom Marlow, the mayor, said it was “late.”',
      ['Tom Marlow'],
    ],
    [
      'a body that speaks of itself',
      'Vesko said it had lost a ship. The firm was sorry. “We are sorry,” it said.',
      ['Vesko'],
    ],
    [
      'what somebody is said to have shown',
      'Ida Brock said Tom Marlow had shown “not one sign of shame.”',
      ['Ida Brock'],
    ],
    [
      'somebody of a country',
      'Paul Holm came late. “I am tired,” the Norwegian said.',
      ['Paul Holm'],
    ],
    [
      'somebody of an age',
      'Paul Holm came late. The 48-year-old said he was “tired.”',
      ['Paul Holm'],
    ],
    [
      'not a whole people',
      'Tom Marlow came late. The Chinese said it was “too early.”',
      ['The Chinese'],
    ],
    [
      'not somebody new',
      'Tom Marlow came late. A 29-year-old said: “We’ll see.”',
      ['A 29-year-old'],
    ],
    [
      'a surname that is a man’s name',
      'Ilka Omar spoke. Ana Roe spoke too.\n\nOmar asked for calm during Tom Marlow’s trial. She added: “We must be kind.”',
      ['Ilka Omar'],
    ],
    [
      'a gender that Mr. tells',
      'Lawyers for Mr. Duval, led by Anne Petit, called for what she called “a fair trial”.',
      ['Anne Petit'],
    ],
    [
      'a body of a fitting kind',
      'The Norvik Free, led by Tom Marlow, sells books. It lost in the Tides Court. The organization said it was “too early.”',
      ['Norvik Free'],
    ],
    [
      'a firm, and no ministry',
      'Vesk Holdings fell. The Tides Ministry left. The company said it was “too early.”',
      ['Vesk Holdings'],
    ],
    ['Mr. is not a woman of the name', 'Ana Roe came late. “I am tired,” Mr. Roe said.', ['Roe']],
    [
      'the author of a work in marks',
      'Tom Marlow, who directed “Tides and Us,” said it was “too early.”',
      ['Tom Marlow'],
    ],
    ['a name behind Said', 'Said Ana Roe: “It is too early.”', ['Ana Roe']],
    [
      'whoever closes the sentence before, and nobody of whom she told',
      'Her neighbours have mocked the plan, calling it “a joke,” Ida Brock said. “But it is our joke.”',
      ['Her neighbours', 'Ida Brock'],
    ],
    [
      'the commenter whom a reporter passes on',
      '“It is late,” one commenter wrote, Ida Brock reports. “We wait.”',
      ['one commenter', 'one commenter'],
    ],
    [
      'whoever closes the paragraph before',
      'Her neighbours have mocked the plan, calling it “a joke,” Ida Brock said.\n\n“But it is our joke.”',
      ['Her neighbours', 'Ida Brock'],
    ],
    [
      'a body of a kind that its name does not tell',
      'Barclays said it would close. The bank said it was “sorry”.',
      ['Barclays'],
    ],
    [
      'no body whose name tells another kind',
      'Norvik Council said it would close. The bank said it was “sorry”.',
      ['The bank'],
    ],
    [
      'the firm of which the news is, far behind its name',
      'Norlines said it would close. Norlines has ten ships. It snowed. The road froze. The pier sank. The mill shut. The lake rose. The inn burnt. The company said it was “sorry”.',
      ['Norlines'],
    ],
    [
      'whom the condition names, where it is his words that it tells of',
      'Jan Lund wept.\n\nIf we read Ian Roe’s plan rightly when he says he means to “win big”, it is over.',
      ['Ian Roe'],
    ],
    [
      'the body named before rather than one named below',
      'The FBI was warned, but the bureau found that it was “no threat”.\n\nThe Secret Service was late.',
      ['FBI'],
    ],
    [
      'a bloc and a movement',
      'The European Union met. The bloc said it was “sorry”. Hamas left. The movement said it was “late”.',
      ['European Union', 'Hamas'],
    ],
    [
      'a maker of cars, which is nobody',
      'It rained. The electric car maker said it was “late”.',
      ['The electric car maker'],
    ],
    [
      'a surname behind Added',
      'Ana Roe spoke on the radio. Added Roe: “It is too early.”',
      ['Ana Roe'],
    ],
    [
      'an aside of somebody else',
      'Ana Roe told the crowd that she does not tire - as Jan Brock has claimed - and that she can “run all night”.',
      ['Ana Roe'],
    ],
    [
      'a dash and another subject',
      'Ana Roe proposed a debate on Monday - but the Dockers’ Union rejected the idea as “ludicrous”.',
      ['the Dockers’ Union'],
    ],
    [
      'a claim with an adjective of degree',
      'Ana Roe’s most daring claim is that the inquiry is a “witch hunt”.',
      ['Ana Roe'],
    ],
    [
      'a clause of others before “and”',
      'Ana Roe stopped as they answered and assured the crowd that it was “no farce”.',
      ['Ana Roe'],
    ],
    [
      'an office of somebody’s own',
      'Ida Brock came late. Her office said it was “too early.”',
      ['Ida Brock’s office'],
    ],
    [
      'a team by its leader',
      'The shells are old, lead author Wei Zhang said. “It is a first,” the team wrote.',
      ['Wei Zhang'],
    ],
    [
      'an apposition of an apposition',
      'Nia Rees, the first woman to lead the force, which has 3,000 officers, said it was “too early.”',
      ['Nia Rees'],
    ],
    [
      'not a place for its board',
      'In Norvik, the board, which met on Monday, said it was “too early.”',
      ['the board'],
    ],
    [
      'somebody of a body with “of” in its name',
      'A Ministry of Tides spokesman said it was “too early.”',
      ['A Ministry of Tides spokesman'],
    ],
    [
      'somebody in apposition to the head of such a body',
      '“It is late,” the Norvik Chamber of Trade’s head of policy, Liam Wood, said.',
      ['Liam Wood'],
    ],
    [
      'a description after a place',
      `Mayor Bill Vesk came late. At a meeting in Chelsea, the mayor said it was “too early.”`,
      ['Bill Vesk'],
    ],
    [
      'not whom the words name',
      'Tom Marlow argues. Bill Vesk is not only right, he is also able. “Vesk is our best,” he says.',
      ['Tom Marlow'],
    ],
    [
      'whom the words name, where nobody else has led a sentence',
      'Bill Vesk is old. “They call me Vesk the Slow,” he says.',
      ['Bill Vesk'],
    ],
    [
      'not who wins if, of whom somebody else tells',
      'Tom Marlow likes nobody. If Bill Vesk wins the vote, he said it would be “over.”',
      ['Tom Marlow'],
    ],
    [
      'not whom the last sentence only names',
      '“It is late,” Tom Marlow said.\n\nDo nurses run the risk of more work than under Bill Vesk?\n\n“Let them rest,” he said.',
      ['Tom Marlow', 'Tom Marlow'],
    ],
    [
      'whom a clause inside the last sentence is about',
      '“It is late,” Tom Marlow said.\n\nThe nurses were ready to go, but Bill Vesk was not having it.\n\n“Let them rest,” he said.',
      ['Tom Marlow', 'Bill Vesk'],
    ],
    [
      'whom somebody is told to ask',
      '“It is late,” Tom Marlow said.\n\nThere is a chance with Bill Vesk. Just ask him.\n\n“Let them rest,” he said.',
      ['Tom Marlow', 'Bill Vesk'],
    ],
    [
      'a description in a clause inside his own',
      'Tom Marlow will hardly get on with Ida Vesk because the British minister cast him as “slow.”',
      ['Ida Vesk'],
    ],
    [
      'who was asked something in what she tells',
      'Ida Brock spoke. What hurt, she said, was a day in May, when a boy asked Ana Vesk why she lied. “I cried,” she said.',
      ['Ida Brock'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('words that are speech only by a guess', () => {
  const labels = (text: string): string[] => analyse(text).stretches.map(({ label }) => label);

  it.each([
    [
      'nobody sends the message',
      'The vote sends the message that the “clever” of Norvik need no law.',
      ['scare'],
    ],
    [
      'somebody says them',
      'Ida Brock said the nets were “old” and the boats “rotten.”',
      ['fragment', 'fragment'],
    ],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('calls speech what a statement holds, and nothing else', () => {
    const text = `It sends a message that the “elites” need no law. “We do,” Ida Brock said. Tom Marlow read “Tides” and slept.`;
    const { stretches, statements } = analyse(text);
    const spoken = stretches.filter(({ label }) => label === 'quote' || label === 'fragment');
    expect(spoken.map(({ span }) => span)).toEqual(statements.flatMap(({ speech }) => speech));
  });
});

describe('whose words a document holds', () => {
  it.each([
    ['A letter released by Ida Brock said the pier was “old.”', 'Ida Brock'],
    [
      'A statement released by the office of the mayor said the pier was “old.”',
      'the office of the mayor',
    ],
    ['Thursday’s memo from the panel said the pier was “old.”', 'the panel'],
    ['A letter released by mistake said the pier was “old.”', 'A letter'],
  ])('%s', (text, name) => {
    expect(speakers(text)[0]).toContain(name);
  });
});

describe('words that a noun holds', () => {
  it.each([
    ['They like Ida Brock’s call for “change” there.', ['Ida Brock']],
    ['They know Ida Brock’s dictum that the pier is a “ruin” by now.', ['Ida Brock']],
    ['They heard a call from Ida Brock for “a change at last” there.', ['Ida Brock']],
    ['They like Ida Brock’s house of “books” there.', []],
    ['She calls it by a nickname, “Bo.”', []],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('people who are described and named', () => {
  it.each([
    ['“It is cold,” wrote a neighbor named Diane Brock.', 'Diane Brock'],
    ['Paul Holm called Tom Marlow a “thief.”', 'Paul Holm'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('cues before a cue at the end', () => {
  it.each([
    ['The clerks signed “false papers” about the pier, according to Ida Brock.', 'Ida Brock'],
    [
      'The clerks signed “false papers” attesting that it held, according to Ida Brock.',
      'Ida Brock',
    ],
    ['Tom Marlow called it “a gold mine,” according to Ida Brock.', 'Tom Marlow'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('words of the author', () => {
  it.each([
    [
      'behind them',
      'Ida Brock sat down.\n\n“Your Honour,” I said, “I am late.” Brock nodded.',
      [null, null],
    ],
    [
      'before them',
      'Ida Brock sat down. I asked her: “Is it late?” “Yes,” she said.',
      [null, 'Ida Brock'],
    ],
    ['not of whom the author heard', 'I heard Ida Brock say: “It is late.”', ['Ida Brock']],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('whoever stands beside the words', () => {
  it.each([
    [
      'who reports, and not of whom',
      'Tom Marlow said that Ida Brock blamed the wind, adding that it is “a pity”.',
      'Tom Marlow',
    ],
    [
      'whose view it was, an aside between',
      'Jan Roe said it was late. The view of Tom Marlow, plainly put on air, was that “the pier leaks.”',
      'Tom Marlow',
    ],
    [
      'whoever the title behind “of” names',
      'Jan Roe left. “Thanks,” said master of ceremonies Tom Marlow, an engineer.',
      'Tom Marlow',
    ],
    [
      'who repeats a claim, and not of whom',
      'Tom Marlow repeated claims that Ida Brock recites her lines, calling her a “parrot.”',
      'Tom Marlow',
    ],
    [
      'whom a town and its region stand behind',
      'Tom Marlow, a nurse from Harlow, New Jersey, who said it “rained”, left.',
      'Tom Marlow',
    ],
    [
      'whoever opened the sentence that a pronoun closes',
      'Jan Roe left. Tom Marlow said that the bank of Ida Brock has “clear rules,” he said.',
      'Tom Marlow',
    ],
    [
      'whose statement it was on a day',
      'Tom Marlow met Ida Brock. The navy was asked about his statement on Tuesday that “the pier leaks.”',
      'Tom Marlow',
    ],
    [
      'an agent',
      'The pier was described as “a total wreck” by the parks department.',
      'the parks department',
    ],
    ['an agent behind a noun', 'It was called a “sad” loss by Ida Brock.', 'Ida Brock'],
    [
      'somebody whom “with” brings in',
      'Members who agree that it leaks were angry, with Tom Marlow calling it a “sieve”.',
      'Tom Marlow',
    ],
    [
      'somebody on a film',
      'The spot ends with footage of Ida Brock saying, “The pier will hold.”',
      'Ida Brock',
    ],
    [
      'whoever issued it',
      'Ida Brock put out a statement saying the pier “will hold for years”.',
      'Ida Brock',
    ],
    ['whoever posted it', 'Ida Brock posted a note that said it was “a poor day”.', 'Ida Brock'],
    [
      'whoever leaves saying so',
      'Ida Brock left the room saying it was “a poor day”.',
      'Ida Brock',
    ],
    [
      'not the one who issued what somebody else wrote',
      'Ida Brock released a letter from her doctor saying she was in “good health”.',
      'her doctor',
    ],
    [
      'not what somebody may say',
      'The navy may meet the firm and say, “Let us look at the bill,” said Ida Brock.',
      'Ida Brock',
    ],
    [
      'not whose claim is judged',
      'Ida Brock said that the ministry’s claim is “not true at all”.',
      'Ida Brock',
    ],
    [
      'not whose claim is judged, verb and all',
      'Ida Brock said that the ministry’s claim “is not true at all”.',
      'Ida Brock',
    ],
    ['whose claim it is', 'The ministry’s claim is that it is “quite safe”.', 'The ministry'],
    ['somebody behind Jr.', 'Tom Marlow Jr. said it was “a poor day”.', 'Tom Marlow Jr.'],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

test('a headline’s “aunt of boy” is whoever says the same words below', () => {
  const text = [
    'Aunt of boy found at sea vows ‘a warm home for ever’',
    'The boy was found on Monday by a crew from Norvik.',
    'Mayor Jan Roe was glad. Ida Brock said he would have “a warm home for ever” with her.',
  ].join('\n\n');
  expect(speakers(text)).toEqual(['Ida Brock', 'Ida Brock']);
});

test('who is quoted as saying it adds to it', () => {
  const text =
    'Ida Brock left. “It is late,” the Norvik Gazette quoted her as saying, adding: “I am cold.”';
  expect(speakers(text)).toEqual(['Ida Brock', 'Ida Brock']);
});

test('slogans are a crowd’s, and not whose words stand before', () => {
  const text = `${MAYOR} It rained. It was cold.\n\n“It will hold,” Ida Brock said.\n\nSome held banners with the slogans “down with Brock” and “no more piers”.`;
  expect(speakers(text)).toEqual(['Ida Brock', 'the slogans', 'the slogans']);
});

test('what somebody is accused of is nobody’s words', () => {
  const text = 'The mayor was accused of “rank arrogance”. Ida Brock said she was not surprised.';
  expect(speakers(text)).toEqual([null]);
});

test('what somebody is said to be is nobody’s words, but a mood in marks and no role', () => {
  expect(speakers('It rained. Roe is said to be “quietly furious”.')).toEqual([null]);
  expect(speakers('It rained. Roe is said to be the “brain” behind it.')).toEqual([]);
});
