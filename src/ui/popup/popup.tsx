import type { ReportedArticle } from '../../messages/page-report.ts';
import { Counts } from '../parts/counts.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { sourcesOf } from '../parts/sources.ts';
import { type PageHandle, usePage } from '../parts/use-page.ts';
import { counted, number, words } from '../parts/words.ts';
import { Header } from './header.tsx';
import { Situation } from './situation.tsx';

/** The toolbar popup: the article in one look, and the way to every statement. */
export function Popup() {
  const page = usePage();
  const { view } = page;
  return (
    <>
      <Header page={page} />
      <main>
        {view.state === 'read' ? (
          <Article article={view.article} page={page} focused={view.focused} />
        ) : (
          <Situation page={page} />
        )}
      </main>
      <p class="notice" role="status">
        {page.notice}
      </p>
      {view.state === 'read' && view.article.statements.length > 0 && <Footer page={page} />}
    </>
  );
}

interface ArticleProps {
  readonly article: ReportedArticle;
  readonly page: PageHandle;
  readonly focused: number | null;
}

function Article({ article, page, focused }: ArticleProps) {
  const { unnamed, speakers, groups } = sourcesOf(article.statements);
  const lists = [
    { id: 'unnamed', heading: words('unnamedSources'), entries: unnamed, open: true },
    { id: 'speakers', heading: words('whoSpeaks'), entries: speakers, open: false },
    { id: 'groups', heading: words('groupsAndHearsay'), entries: groups, open: false },
  ];
  const nothing = article.quotes === 0 && article.unnamed === 0;
  return (
    <>
      <div class="lead">
        <h1 dir="auto">{article.title}</h1>
        <p>
          {nothing
            ? words('stateNothing')
            : counted('reported', article.reported, number(article.sentences))}
        </p>
      </div>
      {!nothing && <Counts quotes={article.quotes} unnamed={article.unnamed} />}
      {lists.map(
        ({ id, heading, entries, open }) =>
          entries.length > 0 && (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{heading}</h2>
              <SourceList
                entries={entries}
                open={open}
                focused={focused}
                onShow={({ index }) => page.show(index)}
              />
            </section>
          ),
      )}
    </>
  );
}

function Footer({ page }: { page: PageHandle }) {
  return (
    <footer>
      <button type="button" class="plain-button" onClick={() => page.step(-1)}>
        <span aria-hidden="true">↑</span> {words('previous')}
      </button>
      <button type="button" class="plain-button" onClick={() => page.step(1)}>
        <span aria-hidden="true">↓</span> {words('next')}
      </button>
    </footer>
  );
}
