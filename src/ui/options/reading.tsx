import { useId, useRef, useState } from 'preact/hooks';
import { toHost } from '../../settings/sites.ts';
import { words } from '../../words/words.ts';
import type { SettingsHandle } from '../parts/use-settings.ts';
import { Group, Radios } from './fields.tsx';

/** When pages are read, and the sites for which something else holds. */
export function Reading({ handle }: { handle: SettingsHandle }) {
  const { settings, managed, change } = handle;
  return (
    <>
      <Group title={words('readingTitle')} locked={managed.has('reading')}>
        <Radios
          choices={[
            ['automatic', words('readingAutomatic')],
            ['on-request', words('readingOnRequest')],
          ]}
          chosen={settings.reading}
          onChoose={(reading) => change({ reading })}
        />
      </Group>
      <Sites
        title={words('sitesNeverTitle')}
        hint={words('sitesNeverHint')}
        sites={settings.sitesNever}
        locked={managed.has('sitesNever')}
        onChange={(sitesNever) => change({ sitesNever })}
      />
      <Sites
        title={words('sitesAlwaysTitle')}
        hint={words('sitesAlwaysHint')}
        sites={settings.sitesAlways}
        locked={managed.has('sitesAlways')}
        onChange={(sitesAlways) => change({ sitesAlways })}
      />
    </>
  );
}

interface SitesProps {
  readonly title: string;
  readonly hint: string;
  readonly sites: readonly string[];
  readonly locked: boolean;
  readonly onChange: (sites: readonly string[]) => void;
}

function Sites({ title, hint, sites, locked, onChange }: SitesProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const fault = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const host = toHost(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    onChange([...new Set([...sites, host])].sort());
  };
  return (
    <Group title={title} hint={hint} locked={locked}>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span dir="ltr">{site}</span>
              <button
                type="button"
                class="button"
                aria-label={words('siteRemoveLabel', site)}
                onClick={() => {
                  // The button goes with its site, and the focus stays in the list.
                  input.current?.focus();
                  onChange(sites.filter((other) => other !== site));
                }}
              >
                {words('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-site" onSubmit={add}>
        <input
          ref={input}
          type="text"
          dir="ltr"
          inputMode="url"
          aria-label={words('siteAddLabel')}
          aria-invalid={wrong}
          aria-describedby={wrong ? fault : undefined}
          placeholder="example.org"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button">
          {words('siteAdd')}
        </button>
      </form>
      <p class="hint" id={fault} role="status">
        {wrong && words('siteWrong')}
      </p>
    </Group>
  );
}
