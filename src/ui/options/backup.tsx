import { useRef, useState } from 'preact/hooks';
import { settingsFromFile } from '../../settings/file.ts';
import { defaults, type Settings } from '../../settings/schema.ts';
import { type WordKey, words } from '../../words/words.ts';
import { saveFile } from '../parts/save-file.ts';
import type { SettingsHandle } from '../parts/use-settings.ts';
import { Group } from './fields.tsx';

/** Settings to a file, from a file, and back to how they came; what replaces them all can be undone. */
export function Backup({ handle: { settings, change } }: { handle: SettingsHandle }) {
  const [notice, setNotice] = useState<WordKey | null>(null);
  /** The settings before they were all replaced; null when they have not been. */
  const [before, setBefore] = useState<Settings | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  const replace = async (next: Settings, told: WordKey, undoable: Settings | null) => {
    // What could not be stored is told at the head of the page.
    const stored = await change(next);
    setNotice(stored ? told : null);
    setBefore(stored ? undoable : null);
  };
  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    // A file that has gone since it was chosen holds none either.
    const text = await file.text().catch(() => '');
    const found = settingsFromFile(text, settings);
    if (input.current !== null) input.current.value = '';
    if (found === null) setNotice('fileWrong');
    else await replace(found.settings, found.newer ? 'fileNewer' : 'fileLoaded', settings);
  };
  const undo = async () => {
    if (before === null) return;
    // The button goes with what it undoes, and the focus stays beside it.
    first.current?.focus();
    await replace(before, 'undone', null);
  };

  return (
    <Group title={words('fileTitle')}>
      <div class="buttons">
        <button
          ref={first}
          type="button"
          class="button"
          onClick={() => saveFile('sourcelight-settings.json', JSON.stringify(settings, null, 2))}
        >
          {words('fileSave')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {words('fileLoad')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words('fileLoad')}
          hidden
          onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
        />
        <button
          type="button"
          class="button"
          onClick={() => void replace(defaults, 'resetDone', settings)}
        >
          {words('reset')}
        </button>
      </div>
      <div class="buttons">
        <p class="hint" role="status">
          {notice !== null && words(notice)}
        </p>
        {before !== null && (
          <button type="button" class="button undo" onClick={() => void undo()}>
            {words('undo')}
          </button>
        )}
      </div>
    </Group>
  );
}
