import { words } from '../../words/words.ts';
import type { SourceEntry, Sources } from './sources.ts';

/** One of the lists that an article's sources stand in. */
export interface Section {
  readonly id: keyof Sources;
  readonly heading: string;
  readonly entries: readonly SourceEntry[];
}

/** The lists that have something in them, in the order in which they are shown. */
export function sections({ unnamed, speakers, groups }: Sources): Section[] {
  const all: Section[] = [
    { id: 'unnamed', heading: words('unnamedSources'), entries: unnamed },
    { id: 'speakers', heading: words('whoSpeaks'), entries: speakers },
    { id: 'groups', heading: words('groupsAndHearsay'), entries: groups },
  ];
  return all.filter(({ entries }) => entries.length > 0);
}
