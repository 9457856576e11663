import { useEffect, useRef, useState } from 'preact/hooks';
import { isListed, type ListedPage } from '../../messages/page-report.ts';
import { ArticleView } from '../parts/article-view.tsx';
import { citeSource } from '../parts/cite-source.ts';
import { type Filter, filtered, noFilter } from '../parts/filter.ts';
import { Footer } from '../parts/footer.tsx';
import { Header } from '../parts/header.tsx';
import { Situation } from '../parts/situation.tsx';
import { sourcesOf } from '../parts/sources.ts';
import { type PageHandle, usePage } from '../parts/use-page.ts';
import { StripChart } from './strip-chart.tsx';
import { useScroll } from './use-scroll.ts';

/** The side panel: the article's sources beside the article, following the tab and the scrolling. */
export function Panel() {
  const page = usePage({ follow: true });
  const { view, tab } = page;
  const visits = useRef(new Map<string, Visit>());
  return (
    <>
      <Header page={page} />
      <main>
        {isListed(view) && tab?.id !== undefined ? (
          <Article
            key={`${tab.id} ${view.article.title}`}
            tabId={tab.id}
            visits={visits.current}
            read={view}
            page={page}
          />
        ) : (
          <Situation page={page} />
        )}
      </main>
      <Footer page={page} />
    </>
  );
}

/** What the reader has done with an article's lists; there again when they come back to its tab. */
interface Visit {
  readonly filter: Filter;
  readonly opened: Readonly<Record<string, boolean>>;
}

interface Props {
  readonly tabId: number;
  /** The articles that the panel has shown, by tab and title. */
  readonly visits: Map<string, Visit>;
  readonly read: ListedPage;
  readonly page: PageHandle;
}

function Article({ tabId, visits, read, page }: Props) {
  const { article, address, focused } = read;
  const here = `${tabId} ${article.title}`;
  const [visit, setVisit] = useState<Visit>(visits.get(here) ?? { filter: noFilter, opened: {} });
  const { filter, opened } = visit;
  const change = (part: Partial<Visit>) => {
    visits.set(here, { ...visit, ...part });
    setVisit({ ...visit, ...part });
  };
  const scroll = useScroll(tabId);
  useInSight(scroll?.index ?? null);
  const { unnamed, speakers, groups } = sourcesOf(filtered(article.statements, filter));
  return (
    <ArticleView
      article={article}
      isWhole={read.state === 'read'}
      filter={filter}
      onFilter={(changed) => change({ filter: changed })}
      list={{
        focused,
        inView: scroll?.index ?? null,
        onShow: ({ index }) => page.show(index),
        opened: (id) => opened[id],
        onOpen: (id, open) => change({ opened: { ...opened, [id]: open } }),
        cite: (entry) => citeSource(entry, article.title, address),
      }}
      chart={
        <StripChart
          entries={[...unnamed, ...speakers, ...groups]}
          focused={focused}
          place={scroll?.place ?? null}
          onShow={page.show}
        />
      }
    />
  );
}

/**
 * Keeps the statement that the reader has come to in sight, or its source where that is closed, unless they are busy in
 * the panel themselves.
 */
function useInSight(index: number | null): void {
  const seen = useRef<number | null>(null);
  useEffect(() => {
    // The panel opens at its top, whatever the page shows.
    const opening = seen.current === null;
    seen.current = index;
    if (opening || index === null || document.hasFocus()) return;
    document
      .querySelector('[data-in-view="true"]')
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [index]);
}
