import { words } from '../../words/words.ts';
import { Logo } from './logo.tsx';
import { Switch } from './switch.tsx';
import type { PageHandle } from './use-page.ts';

/** The name, and the switch for the site, where there is a page to switch. */
export function Header({ page: { view, tab, switchMarks } }: { page: PageHandle }) {
  const label = tab?.incognito ? words('pageSwitch') : words('siteSwitch');
  return (
    <header>
      <Logo />
      {/* An article's title is the heading of its summary; where there is none, the name is. */}
      {view.state === 'read' || (view.state === 'analysing' && view.title !== '') ? (
        <b>{words('extensionName')}</b>
      ) : (
        <h1>{words('extensionName')}</h1>
      )}
      {'site' in view && (
        <Switch label={label} on={view.state !== 'off' && view.marksShown} onChange={switchMarks} />
      )}
    </header>
  );
}
