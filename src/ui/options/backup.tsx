import { useRef, useState } from 'preact/hooks';
import { isRecord, parseSettings } from '../../settings/parse.ts';
import { defaults } from '../../settings/schema.ts';
import { words } from '../../words/words.ts';
import { saveFile } from '../parts/save-file.ts';
import type { SettingsHandle } from '../parts/use-settings.ts';
import { Group } from './fields.tsx';

/** Settings to a file, from a file, and back to how they came. */
export function Backup({ handle: { settings, change } }: { handle: SettingsHandle }) {
  const [notice, setNotice] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    const loaded = await readSettings(file);
    if (loaded !== null) change(loaded);
    setNotice(words(loaded === null ? 'fileWrong' : 'fileLoaded'));
    if (input.current !== null) input.current.value = '';
  };
  const reset = () => {
    change(defaults);
    setNotice(words('resetDone'));
  };

  return (
    <Group title={words('fileTitle')}>
      <div class="buttons">
        <button
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
        <button type="button" class="button" onClick={reset}>
          {words('reset')}
        </button>
      </div>
      <p class="hint" role="status">
        {notice}
      </p>
    </Group>
  );
}

/** The settings in a file; null where it holds none. */
async function readSettings(file: File) {
  try {
    const stored: unknown = JSON.parse(await file.text());
    return isRecord(stored) ? parseSettings(stored) : null;
  } catch {
    return null;
  }
}
