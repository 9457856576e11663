import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../../words/words.ts';

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  /** Set by a policy: shown, and not to be changed. */
  readonly locked?: boolean;
  readonly children: ComponentChildren;
}

/** Settings that belong together. */
export function Group({ title, hint, locked = false, children }: GroupProps) {
  const id = useId();
  const told = [hint, locked ? words('managedHere') : undefined].filter((text) => text);
  return (
    <fieldset disabled={locked} aria-describedby={told.length === 0 ? undefined : id}>
      <legend>{title}</legend>
      {told.length > 0 && (
        <p class="hint" id={id}>
          {told.join(' ')}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}

interface RadiosProps<T extends string> {
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export function Radios<T extends string>({ choices, chosen, onChoose }: RadiosProps<T>) {
  const name = useId();
  return (
    <>
      {choices.map(([value, label]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </>
  );
}
