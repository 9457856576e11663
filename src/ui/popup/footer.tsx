import { words } from '../../words/words.ts';
import type { PageHandle } from '../parts/use-page.ts';

/** The way through the marks, and to the other surfaces. */
export function Footer({ page }: { page: PageHandle }) {
  const { view, step } = page;
  const marked = view.state === 'read' && view.article.quotes + view.article.unnamed > 0;
  if (!marked) return null;
  return (
    <footer>
      <button type="button" class="plain-button" onClick={() => step(-1)}>
        <span aria-hidden="true">↑</span> {words('previous')}
      </button>
      <button type="button" class="plain-button" onClick={() => step(1)}>
        <span aria-hidden="true">↓</span> {words('next')}
      </button>
    </footer>
  );
}
