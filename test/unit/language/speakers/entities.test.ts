import { describe, expect, it } from 'vitest';
import { entitiesOf, named, tokenOf } from './lexicon.ts';

const nameAt = (text: string, word: string, nth = 1): string | undefined => {
  const { entities, tokens } = entitiesOf(text);
  return entities.entityAt(tokenOf(tokens, word, nth))?.name;
};

describe('names', () => {
  it.each([
    ['The mayor met Ana de Souza in Braga.', 'Ana de Souza'],
    ['The mayor met Peter von der Aue yesterday.', 'Peter von der Aue'],
    ['The mayor met Peter J. Okafor Jr. yesterday.', 'Peter J. Okafor Jr.'],
    ['The mayor met Ines Duarte-Lima yesterday.', 'Ines Duarte-Lima'],
    ['The mayor met Sen. Marek Kowalik yesterday.', 'Marek Kowalik'],
    ['The mayor met Polish President Marek Kowalik yesterday.', 'Marek Kowalik'],
    ['They called Lucia O’Dwyer’s wife.', 'Lucia O’Dwyer'],
    ['It was Secretary of State Ines Duarte who said so.', 'Ines Duarte'],
    ['He told the Department of Justice yesterday.', 'Department of Justice'],
    ['He told the Food and Energy Commission yesterday.', 'Food and Energy Commission'],
  ])('%s', (text, name) => {
    expect(entitiesOf(text).entities.all.map((entity) => entity.name)).toContain(name);
  });

  it.each([
    ['When he said so, they praised it.'],
    ['He will visit on Monday.'],
    ['The Prime Minister said so.'],
    ['“It was late,” he said. “They met.”'],
  ])('none in %s', (text) => {
    expect(named(text).filter((name) => !name.startsWith('Prime'))).toEqual([]);
  });

  it('splits coordinated names', () => {
    expect(named('Ines Duarte and Marek Kowalik met.')).toEqual([
      'Ines Duarte:person',
      'Marek Kowalik:person',
    ]);
  });
});

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

  it('joins an outlet’s short name', () => {
    const text = 'He told the Braga Post yesterday. The Post said so.';
    expect(nameAt(text, 'Post', 2)).toBe('Braga Post');
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
