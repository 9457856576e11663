import { languageName, type WordKey, words } from '../../words/words.ts';
import { Failure } from './failure.tsx';
import type { NoAccessReason } from './no-access.ts';
import type { PageHandle } from './use-page.ts';

const noAccess: Readonly<Record<NoAccessReason, WordKey>> = {
  'browser-page': 'noAccessBrowserPage',
  store: 'noAccessStore',
  pdf: 'noAccessPdf',
  reader: 'noAccessReader',
  file: 'noAccessFile',
  refused: 'noAccessRefused',
};

/** What there is to say where there is no list: one sentence, and what the reader can do. */
export function Situation({ page }: { page: PageHandle }) {
  const { view } = page;
  switch (view.state) {
    case 'loading':
    case 'off':
    case 'read':
      return null;
    case 'analysing':
      return (
        <div class="lead">
          {view.title !== '' && <h1 dir="auto">{view.title}</h1>}
          <p role="status">{words('stateAnalysing')}</p>
        </div>
      );
    case 'page-loading':
      return <Message text={words('statePageLoading')} />;
    case 'not-article':
      return view.asked ? (
        <Message text={words('stateNoText')} />
      ) : (
        <Message
          text={words('stateNotArticle')}
          action={{ label: words('readAnyway'), act: page.read }}
        />
      );
    case 'other-language':
      return (
        <Message
          text={words('stateOtherLanguage', languageName(view.lang))}
          action={{ label: words('readAnyway'), act: page.read }}
        />
      );
    case 'waiting':
      return (
        <Message
          text={words('stateWaiting')}
          action={{ label: words('readNow'), act: page.read }}
        />
      );
    case 'not-here':
      return (
        <Message
          text={words('stateNotHere')}
          action={{ label: words('readNow'), act: page.enter }}
        />
      );
    case 'click-first':
      return <Message text={words('stateClickFirst')} />;
    case 'no-access':
      return <Message text={words(noAccess[view.reason])} />;
    case 'failed':
    case 'broken':
      return <Failure detail={view.detail} onRetry={page.refresh} />;
  }
}

interface MessageProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly act: () => void };
}

function Message({ text, action }: MessageProps) {
  return (
    <div class="situation">
      <p role="status">{text}</p>
      {action !== undefined && (
        <button type="button" class="button" onClick={action.act}>
          {action.label}
        </button>
      )}
    </div>
  );
}
