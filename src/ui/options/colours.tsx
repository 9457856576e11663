import { contrast } from '../../settings/colour.ts';
import { type Ground, lineColour } from '../../settings/mark-style.ts';
import type { ColourName } from '../../settings/schema.ts';
import { number, type WordKey, words } from '../../words/words.ts';
import type { SettingsHandle } from '../parts/use-settings.ts';
import { Group } from './fields.tsx';

/** The grounds that contrast is shown for: white, and what dark pages often have. */
const grounds: Readonly<Record<Ground, string>> = { light: '#ffffff', dark: '#121212' };

/** What WCAG asks of lines. https://www.w3.org/TR/WCAG22/#non-text-contrast */
const enough = 3;

const names: readonly (readonly [ColourName, WordKey])[] = [
  ['quote', 'directQuotes'],
  ['unnamed', 'unnamedSources'],
];

/** The two colours, each with its contrast on light and on dark pages. */
export function Colours({ handle }: { handle: SettingsHandle }) {
  const { settings, managed, show, change } = handle;
  const withColour = (name: ColourName, colour: string | null) => ({
    colours: { ...settings.colours, [name]: colour },
  });
  return (
    <Group
      title={words('coloursTitle')}
      hint={words('coloursHint')}
      locked={managed.has('colours')}
    >
      {names.map(([name, label]) => (
        <div key={name} class="colour">
          <label class="choice">
            <input
              type="color"
              value={lineColour(settings, name, 'light')}
              onInput={({ currentTarget }) => show(withColour(name, currentTarget.value))}
              onChange={({ currentTarget }) => change(withColour(name, currentTarget.value))}
            />
            {words(label)}
          </label>
          <output class="contrast">{describeContrast(handle, name)}</output>
          {settings.colours[name] !== null && (
            <button type="button" class="button" onClick={() => change(withColour(name, null))}>
              {words('colourDefault')}
            </button>
          )}
        </div>
      ))}
    </Group>
  );
}

function describeContrast({ settings }: SettingsHandle, name: ColourName): string {
  const onGround = (ground: Ground) =>
    contrast(lineColour(settings, name, ground), grounds[ground]);
  const ratio = (value: number) => `${number(Math.round(value * 10) / 10)}:1`;
  const [light, dark] = [onGround('light'), onGround('dark')];
  const measured = words('contrast', ratio(light), ratio(dark));
  return Math.min(light, dark) < enough ? `${measured} ${words('contrastLow')}` : measured;
}
