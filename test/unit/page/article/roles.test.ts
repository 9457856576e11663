import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../../src/page/article/roles.ts';
import { access } from '../../../../src/page/dom/access.ts';
import { documentOf } from '../document.ts';

const role = (markup: string) => {
  const document = documentOf(`<body>${markup}</body>`);
  return roleOf(access(document), document.body.firstElementChild as Element);
};

describe('what an element is for', () => {
  it.each([
    ['<nav></nav>', 'aside'],
    ['<div role="navigation"></div>', 'aside'],
    ['<div class="related-links"></div>', 'clutter'],
    ['<div class="relatedStories"></div>', 'clutter'],
    ['<div class="c-ad-slot--top"></div>', 'clutter'],
    ['<div class="post__author"></div>', 'clutter'],
    ['<div id="newsletter_signup"></div>', 'clutter'],
    ['<section class="comments"></section>', 'comments'],
    ['<div id="disqus_thread"></div>', 'comments'],
    ['<figcaption></figcaption>', 'caption'],
    ['<p class="wp-caption-text"></p>', 'caption'],
    ['<blockquote class="twitter-tweet"></blockquote>', 'embed'],
    ['<div class="article__body"></div>', 'body'],
    ['<div itemprop="articleBody"></div>', 'body'],
    ['<p hidden></p>', 'unseen'],
    ['<p style="color: red; display:none"></p>', 'unseen'],
    ['<span class="visually-hidden"></span>', 'unseen'],
    ['<div contenteditable></div>', 'unseen'],
    ['<div aria-hidden="true"></div>', 'veiled'],
  ])('%s is %s', (markup, expected) => expect(role(markup)).toBe(expected));

  it.each([
    '<div class="lead"></div>',
    '<div class="download"></div>',
    '<div class="header-shadow"></div>',
    '<div class="adapted-from"></div>',
    '<p class="commentary"></p>',
    '<div class="unrelated"></div>',
    '<div class="prerelease"></div>',
    '<p style="display: block"></p>',
    '<p aria-hidden="false"></p>',
    '<div contenteditable="false"></div>',
    '<div class="authority"></div>',
    '<main></main>',
  ])('%s is nothing in particular', (markup) => expect(role(markup)).toBeNull());
});
