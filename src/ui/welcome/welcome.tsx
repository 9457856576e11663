import browser from 'webextension-polyfill';
import { defaults } from '../../settings/schema.ts';
import { words } from '../../words/words.ts';
import { Logo } from '../parts/logo.tsx';
import { MarkSample } from '../parts/mark-sample.tsx';

/** Shown once, after installation: what the marks mean, what the extension sees, and how to limit it. */
export function Welcome() {
  return (
    <main>
      <h1>
        <Logo /> {words('welcomeTitle')}
      </h1>
      <p>{words('welcomeTry')}</p>
      <h2>{words('welcomeMarks')}</h2>
      <div class="samples">
        <MarkSample settings={defaults} ground="light" />
        <MarkSample settings={defaults} ground="dark" />
      </div>
      <ul>
        <li>{words('welcomeTint')}</li>
        <li>{words('welcomeSolid')}</li>
        <li>{words('welcomeDashed')}</li>
      </ul>
      <h2>{words('welcomeSees')}</h2>
      <p>{words('welcomeSeesText')}</p>
      <p>{words('welcomePrivate')}</p>
      <h2>{words('welcomeLimit')}</h2>
      <p>{words('welcomeLimitText')}</p>
      <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {words('settings')}
      </button>
    </main>
  );
}
