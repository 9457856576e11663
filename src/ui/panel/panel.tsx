import { useEffect, useState } from 'preact/hooks';
import type { ReportedArticle } from '../../messages/page-report.ts';
import { ArticleView } from '../parts/article-view.tsx';
import { type Filter, filtered, noFilter } from '../parts/filter.ts';
import { Header } from '../parts/header.tsx';
import { Situation } from '../parts/situation.tsx';
import { sourcesOf } from '../parts/sources.ts';
import { StepButtons } from '../parts/step-buttons.tsx';
import { type PageHandle, usePage } from '../parts/use-page.ts';
import { StripChart } from './strip-chart.tsx';
import { useScroll } from './use-scroll.ts';

/** The side panel: the article's sources beside the article, following the tab and the scrolling. */
export function Panel() {
  const page = usePage({ follow: true });
  const { view, tab } = page;
  return (
    <>
      <Header page={page} />
      <main>
        {view.state === 'read' && tab?.id !== undefined ? (
          <Article
            key={`${tab.id} ${view.article.title}`}
            tabId={tab.id}
            article={view.article}
            page={page}
            focused={view.focused}
          />
        ) : (
          <Situation page={page} />
        )}
      </main>
      <p class="notice" role="status">
        {page.notice}
      </p>
      <StepButtons page={page} />
    </>
  );
}

interface Props {
  readonly tabId: number;
  readonly article: ReportedArticle;
  readonly page: PageHandle;
  readonly focused: number | null;
}

function Article({ tabId, article, page, focused }: Props) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const scroll = useScroll(tabId);
  useInSight(scroll?.index ?? null);
  const { unnamed, speakers, groups } = sourcesOf(filtered(article.statements, filter));
  return (
    <ArticleView
      article={article}
      filter={filter}
      onFilter={setFilter}
      list={{
        focused,
        inView: scroll?.index ?? null,
        onShow: ({ index }) => page.show(index),
        opened: (id) => opened[id],
        onOpen: (id, open) => setOpened({ ...opened, [id]: open }),
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

/** Keeps the statement that the reader has come to in sight, unless they are busy in the panel themselves. */
function useInSight(index: number | null): void {
  useEffect(() => {
    if (index === null || document.hasFocus()) return;
    document
      .querySelector(`.statement[data-index="${index}"]`)
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [index]);
}
