import { describe, expect, test } from 'vitest';
import type { ReportedStatement } from '../../../src/messages/page-report.ts';
import { choices, filtered, noFilter } from '../../../src/ui/parts/filter.ts';
import { reported } from './reported.ts';

const statement = (index: number, part: Partial<ReportedStatement>) => reported({ index, ...part });

const statements = [
  statement(0, { name: 'José Pérez', text: '“It leaks,” Pérez said.', speech: [[0, 11]] }),
  statement(1, { kind: 'anonymous', name: 'two guards', via: 'Star', text: 'They knew.' }),
  statement(2, { kind: 'hearsay', text: 'It was reportedly the mayor’s idea.' }),
];
const indices = (filter: Partial<typeof noFilter>) =>
  filtered(statements, { ...noFilter, ...filter }).map(({ index }) => index);

describe('the filter', () => {
  test.each([
    [{}, [0, 1, 2]],
    [{ shown: 'quotes' }, [0]],
    [{ shown: 'anonymous' }, [1]],
    [{ shown: 'document' }, []],
    [{ query: 'perez' }, [0]],
    [{ query: ' STAR ' }, [1]],
    [{ query: "mayor's" }, [2]],
    [{ query: 'guards', shown: 'quotes' }, []],
    [{ query: 'nobody' }, []],
  ] as const)('%j lets %j through', (filter, expected) => {
    expect(indices(filter)).toEqual(expected);
  });

  test('offers only what there is', () => {
    expect(choices(statements)).toEqual(['all', 'quotes', 'anonymous', 'person', 'hearsay']);
    expect(choices([])).toEqual(['all']);
  });
});
