import { words } from '../../words/words.ts';
import { MarkSample } from '../parts/mark-sample.tsx';
import type { SettingsHandle } from '../parts/use-settings.ts';
import { Checkbox, Group, Radios } from './fields.tsx';

/** What is marked, and how much the marks stand out. */
export function Marks({ handle }: { handle: SettingsHandle }) {
  const { settings, managed, change } = handle;
  const kinds = [
    ['quote', words('directQuotes')],
    ['anonymous', words('unnamedSources')],
    ['collective', words('markGroups')],
    ['hearsay', words('markHearsay')],
  ] as const;
  return (
    <>
      <div class="samples">
        <MarkSample settings={settings} ground="light" />
        <MarkSample settings={settings} ground="dark" />
      </div>
      <Group title={words('markTitle')} locked={managed.has('marks')}>
        {kinds.map(([kind, label]) => (
          <Checkbox
            key={kind}
            label={label}
            checked={settings.marks[kind]}
            onChange={(wanted) => change({ marks: { ...settings.marks, [kind]: wanted } })}
          />
        ))}
      </Group>
      <Group title={words('lookTitle')} locked={managed.has('look')}>
        <Radios
          choices={[
            ['calm', words('lookCalm')],
            ['strong', words('lookStrong')],
            ['lines', words('lookLines')],
            ['tints', words('lookTints')],
          ]}
          chosen={settings.look}
          onChoose={(look) => change({ look })}
        />
      </Group>
    </>
  );
}
