import { useLayoutEffect } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { isListed, type ListedPage } from '../../messages/page-report.ts';
import { ArticleView } from '../parts/article-view.tsx';
import { citeSource } from '../parts/cite-source.ts';
import { Header } from '../parts/header.tsx';
import { Situation } from '../parts/situation.tsx';
import { type PageHandle, usePage } from '../parts/use-page.ts';
import { usePlace } from '../parts/use-place.ts';
import { PopupFooter } from './footer.tsx';

/** The toolbar popup: the article in one look, and the way to every statement. */
export function Popup() {
  const page = usePage({ follow: false });
  const { view, tab } = page;
  return (
    <>
      <Header page={page} />
      <main>
        {isListed(view) && tab !== null ? (
          <Article tab={tab} read={view} page={page} />
        ) : (
          <Situation page={page} />
        )}
      </main>
      <PopupFooter page={page} />
    </>
  );
}

const mainPart = () => document.querySelector('main');

interface ArticleProps {
  readonly tab: Tabs.Tab;
  readonly read: ListedPage;
  readonly page: PageHandle;
}

function Article({ tab, read, page }: ArticleProps) {
  const { article, address, focused } = read;
  const [place, changePlace] = usePlace(tab, article.title, mainPart);
  const listed = place !== null;
  useLayoutEffect(() => {
    // How long a reader waits from the click to the list: the browser tests read it.
    if (listed) performance.mark('listed');
  }, [listed]);
  if (place === null) return null;
  return (
    <ArticleView
      article={article}
      isWhole={read.state === 'read'}
      filter={place.filter}
      onFilter={(filter) => changePlace({ filter })}
      list={{
        focused,
        inView: null,
        onShow: ({ index }) => page.show(index),
        opened: (id) => place.opened[id],
        onOpen: (id, open) => changePlace({ opened: { ...place.opened, [id]: open } }),
        cite: (entry) => citeSource(entry, article.title, address),
      }}
    />
  );
}
