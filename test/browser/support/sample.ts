import { readFileSync } from 'node:fs';
import type { SourceKind } from '../../../src/language/types.ts';

/** What is to be found in the sample article; samples/fishing-limits/expected.json. */
export interface Expected {
  /** Text under each highlight, in the order of the page. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  /** Statements by how they begin or a part of them. */
  readonly statements: readonly {
    readonly text: string;
    readonly kind: SourceKind;
    readonly name: string | null;
    readonly via?: string;
    readonly reason?: string;
  }[];
}

const FOLDER = new URL('../../../samples/fishing-limits/', import.meta.url);

export const samplePage: string = readFileSync(new URL('index.html', FOLDER), 'utf8');
export const expected: Expected = JSON.parse(
  readFileSync(new URL('expected.json', FOLDER), 'utf8'),
);
