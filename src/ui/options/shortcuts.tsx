import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { words } from '../../words/words.ts';
import { Group } from './fields.tsx';

/** Firefox' own page for shortcuts, which the polyfill's types do not know yet. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** What a reader would look for first; browsers list them by the alphabet. Before all the button's own. */
const order = ['toggle-marks', 'next-mark', 'previous-mark', 'open-panel'];

function inOrder(one: Commands.Command, other: Commands.Command): number {
  return order.indexOf(one.name ?? '') - order.indexOf(other.name ?? '');
}

/** The keys as they are, and the way to the browser's page that changes them. Android has none. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    void browser.commands?.getAll().then((all) => setCommands(all.toSorted(inOrder)));
  }, []);
  if (commands.length === 0) return null;
  const change = () => {
    const { openShortcutSettings }: ShortcutSettings = browser.commands;
    if (openShortcutSettings !== undefined) void openShortcutSettings();
    else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
  return (
    <Group title={words('shortcutsTitle')}>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description === '' ? words('commandPopup') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : words('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={change}>
        {words('shortcutsChange')}
      </button>
    </Group>
  );
}
