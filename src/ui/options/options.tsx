import { words } from '../../words/words.ts';
import { Logo } from '../parts/logo.tsx';
import { useSettings } from '../parts/use-settings.ts';
import { Backup } from './backup.tsx';
import { Colours } from './colours.tsx';
import { Marks } from './marks.tsx';
import { Reading } from './reading.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Toolbar } from './toolbar.tsx';

/** The settings page. Every change is stored and seen in open pages at once; there is nothing to save. */
export function Options() {
  const handle = useSettings();
  if (handle === null) return null;
  return (
    <main>
      <h1>
        <Logo /> {words('optionsTitle')}
      </h1>
      <p class="fault" role="alert">
        {handle.fault !== null && words('notStored', handle.fault)}
      </p>
      {handle.managed.size > 0 && <p class="hint">{words('managedHint')}</p>}
      <Marks handle={handle} />
      <Colours handle={handle} />
      <Reading handle={handle} />
      <Toolbar handle={handle} />
      <Shortcuts />
      <Backup handle={handle} />
    </main>
  );
}
