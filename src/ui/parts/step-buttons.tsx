import type { ComponentChildren } from 'preact';
import { words } from '../../words/words.ts';
import { exportArticle } from './export-article.ts';
import type { PageHandle } from './use-page.ts';

/** The way through the marks, and whatever else the surface has at its foot. */
export function StepButtons({
  page,
  children,
}: {
  readonly page: PageHandle;
  readonly children?: ComponentChildren;
}) {
  const { view, step } = page;
  const marked = view.state === 'read' && view.article.quotes + view.article.unnamed > 0;
  if (!marked && children === undefined) return null;
  return (
    <footer>
      {marked && (
        <>
          <button type="button" class="plain-button" onClick={() => step(-1)}>
            <span aria-hidden="true">↑</span> {words('previous')}
          </button>
          <button type="button" class="plain-button" onClick={() => step(1)}>
            <span aria-hidden="true">↓</span> {words('next')}
          </button>
          <span class="spring" />
          <button type="button" class="plain-button" onClick={() => exportArticle(view.article)}>
            {words('exportList')}
          </button>
        </>
      )}
      {children}
    </footer>
  );
}
