import { words } from '../../words/words.ts';
import type { SettingsHandle } from '../parts/use-settings.ts';
import { Checkbox, Group } from './fields.tsx';

/** The number on the toolbar button. */
export function Toolbar({ handle: { settings, managed, change } }: { handle: SettingsHandle }) {
  return (
    <Group title={words('toolbarTitle')} locked={managed.has('badge')}>
      <Checkbox
        label={words('badgeLabel')}
        checked={settings.badge}
        onChange={(badge) => change({ badge })}
      />
    </Group>
  );
}
