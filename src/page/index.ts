/** The page layer in one place, for measuring it outside the extension. */
export type { Article, Part } from './article/article.ts';
export { findArticle } from './article/find.ts';
export { looksLikeArticle } from './article/looks-like-article.ts';
export { ArticleText } from './text/article-text.ts';
