/** The page layer in one place, for measuring it outside the extension. */
export { type Article, findArticle, findArticleInSteps, type Part } from './article/find.ts';
export { looksLikeArticle } from './article/looks-like-article.ts';
export { ArticleText } from './text/article-text.ts';
