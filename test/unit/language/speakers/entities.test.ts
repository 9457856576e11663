import { describe, expect, it } from 'vitest';
import { entitiesOf, named, tokenOf } from './lexicon.ts';

const nameAt = (text: string, word: string, nth = 1): string | undefined => {
  const { entities, tokens } = entitiesOf(text);
  return entities.entityAt(tokenOf(tokens, word, nth))?.name;
};

describe('one bearer', () => {
  it('joins surname, full name and title', () => {
    const { entities } = entitiesOf(
      'Duarte was late. “No,” said Ines Duarte. Mrs. Duarte added that Duarte met Marek Kowalik.',
    );
    expect(entities.all.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ines Duarte', 4],
      ['Marek Kowalik', 1],
    ]);
    expect(entities.all[0]?.gender).toBe('female');
  });

  it('keeps two people of one surname apart', () => {
    const text = 'Ines Duarte met Peter Duarte. Mr. Duarte said no. Mrs. Duarte said yes.';
    expect(nameAt(text, 'Duarte', 3)).toBe('Peter Duarte');
    expect(nameAt(text, 'Duarte', 4)).toBe('Ines Duarte');
  });

  it('joins an acronym in brackets', () => {
    const text = 'The Coastal Rescue Force (CRF) said so. It was CRF that met.';
    expect(nameAt(text, 'CRF', 2)).toBe('Coastal Rescue Force');
  });

  it('joins a short name in brackets, which is no person’s', () => {
    const text =
      'The Norvik Central Command (Cencom) left. “No,” Cencom said. Cencom said it had been late.';
    const { entities, tokens } = entitiesOf(text);
    const entity = entities.entityAt(tokenOf(tokens, 'Cencom', 2));
    expect([entity?.name, entity?.kind]).toEqual(['Norvik Central Command', 'organization']);
  });

  it.each([
    ['The Norvik Central Command - or Cencom - said so.', 'Norvik Central Command'],
    ['The Norvik Central Command, better known as Cencom, said so.', 'Norvik Central Command'],
    ['The Norvik Central Command, or Vesk, said so.', 'Vesk'],
  ])('joins what is known as something else: %s', (text, name) => {
    const all = `${text} Then Cencom and Vesk met.`;
    expect(nameAt(all, name === 'Vesk' ? name : 'Cencom', 2)).toBe(name);
  });

  it('reads on over small words to the bracket whose letters they spell', () => {
    const text = 'The Citizens for Safety and Order in Norvik (CSON) left. It was CSON that met.';
    expect(nameAt(text, 'CSON', 2)).toBe('Citizens for Safety and Order in Norvik');
  });

  it('joins an outlet’s short name', () => {
    const text = 'He told the Braga Post yesterday. The Post said so.';
    expect(nameAt(text, 'Post', 2)).toBe('Braga Post');
  });

  it.each([
    ['Mike for Michael', 'Michael Okafor said no. Mike Okafor said yes.', 'Michael Okafor'],
    ['a slip of the pen', 'Ines Schneiderlin said no. Scheiderlin said yes.', 'Ines Schneiderlin'],
    ['an added initial', 'Ines Duarte said no. Ines M. Duarte said yes.', 'Ines M. Duarte'],
    [
      'words in another order',
      'He told the Department of Justice. It was the Justice Department.',
      'Department of Justice',
    ],
    [
      'initials',
      'He told the Coastal Rescue Commission. The CRC said no.',
      'Coastal Rescue Commission',
    ],
    ['a firm by its first word', 'He told Vasko Corp. in Braga. Vasko said no.', 'Vasko Corp.'],
  ])('joins %s', (_what, text, name) => {
    const all = entitiesOf(text).entities.all.filter((each) => each.name !== 'Braga');
    expect(all.map((each) => [each.name, each.mentions.length])).toEqual([[name, 2]]);
  });

  it.each([
    ['different first names', 'Ines Duarte met Lucia Duarte.'],
    ['a person and the body of that name', 'Ines Duarte met the Duarte Commission.'],
    ['initials of another', 'He told the Coastal Rescue Commission. The PRC said no.'],
    ['two outlets', 'He told the Braga Post. Then he told the Braga Herald.'],
  ])('keeps apart %s', (_what, text) => {
    expect(entitiesOf(text).entities.all).toHaveLength(2);
  });

  it('calls a family several', () => {
    const { all } = entitiesOf('Peter Soza met Ines Soza. The Sozas said no.').entities;
    expect(all.map(({ name, plural }) => [name, plural])).toEqual([
      ['Peter Soza', false],
      ['Ines Soza', false],
      ['Sozas', true],
    ]);
  });

  it.each([
    ['Kwon Jihye said no. She met him.', 'female'],
    ['Kwon Jihye said no. They met his aides.', 'male'],
    ['Kwon Jihye said no. They met.', 'unknown'],
    ['Kwon Jihye said no. Ines Duarte said she met them.', 'unknown'],
    ['Ms. Kwon Jihye said no.', 'female'],
    ['Kwon Jihye, whose son was away, said she met him.', 'female'],
    ['Kwon Jihye said no. “He knows,” she said.', 'female'],
    ['It was spokesman Kwon Jihye who said no.', 'male'],
  ])('tells gender: %s', (text, gender) => {
    expect(entitiesOf(text).entities.all[0]?.gender).toBe(gender);
  });

  it('reads a headline by the text below it', () => {
    const text = 'Duarte Praised By Kowalik In Late Vote\n\nInes Duarte met Marek Kowalik.';
    expect(named(text)).toEqual(['Ines Duarte:person', 'Marek Kowalik:person']);
    expect(nameAt(text, 'Duarte')).toBe('Ines Duarte');
  });

  it('takes May for a month unless somebody is named so', () => {
    expect(nameAt('Theresa May met Ines Duarte. May said no.', 'May', 2)).toBe('Theresa May');
    expect(nameAt('Theresa May met Ines Duarte in May when he met.', 'May', 2)).toBeUndefined();
    expect(nameAt('Ines Duarte met. May said no.', 'May')).toBeUndefined();
  });
});

describe('roles', () => {
  it.each([
    ['The city’s mayor, Ines Duarte, said no.', 'mayor'],
    ['Ines Duarte, the mayor of Braga, said no.', 'mayor'],
    ['Ines Duarte is a spokeswoman for the Courier.', 'spokeswoman'],
    ['It was campaign spokesman Peter Okafor who said so.', 'campaign spokesman'],
    ['It was Sen. Peter Okafor who said so.', 'senator'],
  ])('%s', (text, role) => {
    const { entities } = entitiesOf(text);
    expect(entities.all.find(({ kind }) => kind === 'person')?.roles).toContain(role);
  });

  it.each([
    ['Ines Duarte told the mayor yesterday.'],
    ['Ines Duarte met officials yesterday.'],
    ['The officials Ines Duarte met said no.'],
    ['It was the campaign Ines Duarte ran.'],
  ])('none in %s', (text) => {
    expect(entitiesOf(text).entities.all[0]?.roles).toEqual([]);
  });

  it('finds who “the mayor” is', () => {
    const text =
      'Ines Duarte, the mayor of Braga, met Sen. Peter Okafor. The senator said no. The mayor said yes.';
    const { entities, tokens } = entitiesOf(text);
    expect(entities.byRole('senator', tokenOf(tokens, 'senator'))?.name).toBe('Peter Okafor');
    expect(entities.byRole('mayor', tokenOf(tokens, 'mayor', 2))?.name).toBe('Ines Duarte');
    expect(entities.byRole('minister', tokens.count)).toBeUndefined();
  });

  it('picks by party and place', () => {
    const text =
      'Polish minister Ana Lima met the Portuguese minister, Peter Okafor, then. The Polish minister said no. The minister said yes.';
    const { entities, tokens } = entitiesOf(text);
    const head = tokenOf(tokens, 'minister', 3);
    expect(entities.byRole('minister', head, head - 1)?.name).toBe('Ana Lima');
    expect(entities.byRole('minister', tokenOf(tokens, 'minister', 4))?.name).toBe('Peter Okafor');
  });

  it('knows what a described person belongs to', () => {
    const { entities } = entitiesOf(
      'Ines Duarte, a spokeswoman for the Energy Commission, said no.',
    );
    expect(entities.all[0]?.affiliations.map(({ name }) => name)).toEqual(['Energy Commission']);
  });

  it('does not choose between two who are named only afterwards', () => {
    const text = 'The senator said no. Sen. Peter Okafor met Sen. Ana Lima.';
    const { entities, tokens } = entitiesOf(text);
    expect(entities.byRole('senator', tokenOf(tokens, 'senator'))).toBeUndefined();
  });
});

describe('any text', () => {
  it.each([
    '',
    'A '.repeat(20_000),
    'Ana '.repeat(20_000),
    '“Ana, Ines (Duarte) of the '.repeat(5_000),
    '\ud800 \udfff Ana\u0000 \u202e Duarte 🙂',
    "'s 's Mr. Sen. of of of & & Mr.",
  ])('does not throw: %#', (text) => {
    expect(() => entitiesOf(text)).not.toThrow();
  });
});
