/**
 * What an element is for, as far as its name, its ARIA role and the words in its class and id tell.
 * The words are those of page builders everywhere; none belongs to one site.
 */
import type { Access } from '../dom/access.ts';
import { UNSEEN } from '../dom/elements.ts';

/**
 * - `unseen`: never text of the page, or hidden by its markup.
 * - `aside`: beside the article by its meaning: navigation, footers, asides, dialogs.
 * - `clutter`: beside the article by its class or id: related links, sharing, newsletter boxes, bylines.
 * - `comments`: what readers wrote below.
 * - `veiled`: hidden from assistive technology; decoration, or a page behind an open dialog.
 * - `caption`: words under a picture.
 * - `embed`: somebody's post, quoted whole.
 * - `body`: said to be the article's body.
 */
export type Role =
  | 'unseen'
  | 'aside'
  | 'clutter'
  | 'comments'
  | 'veiled'
  | 'caption'
  | 'embed'
  | 'body'
  | null;

const ASIDE_NAMES = new Set(['nav', 'footer', 'aside', 'menu', 'address', 'search']);
const ASIDE_ROLES =
  /^(?:navigation|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|complementary|banner|form|alert|status|listbox|tooltip)$/i;

/**
 * Tests words for some of these. They end where a hyphen, an underscore, a digit, camel case or a space does; any of
 * these may join two. The pattern is made when it is first asked for: not on every page.
 */
const part = (words: string) => {
  let pattern: RegExp | undefined;
  const test = (text: string): boolean => {
    pattern ??= new RegExp(`(?:^|[^a-z])(?:${words.replaceAll('-?', '[-_]{0,2}')})(?![a-z])`, 'i');
    return pattern.test(text);
  };
  return { test };
};

const COMMENTS = part(
  'comments?|comments?-?(?:area|list|section|container|wrapper|thread|form|box)|disqus(?:_thread)?|respond|replies|discussion|livefyre|coral|viafoura|fb-comments|user-?comments?',
);
const CAPTION = part(
  'captions?|figcaption|photo-?(?:credit|caption)|image-?(?:credit|caption|source)|wp-caption(?:-text)?|credits?|media-?(?:caption|credit)|cutline|img-?caption|pic-?caption',
);
const EMBED = part(
  'twitter-(?:tweet|video)|tweet|instagram-media|fb-post|bluesky-embed|mastodon-embed|tiktok-embed|reddit-card|reddit-embed-bq|truthsocial-embed|telegram-post',
);
const CLUTTER = part(
  [
    'ad|ads|adv|advert|adverts|advertise|advertisement|adsense|adbox|adslot|ad-?(?:unit|slot|container|wrapper|text|break|label)|dfp|sponsor|sponsored|sponsors|promo|promos|promoted|promotion|promobox|affiliate',
    'related|related-?(?:links?|articles?|stories|posts?|content|items?|news|topics?)|recirc|recirculation|recommend|recommended|recommendations?|outbrain|taboola|zergnet|revcontent|trending|popular|most-?(?:read|popular|viewed|shared|recent)|read-?(?:more|next|also)|also-?read|see-?also|more-?(?:stories|news|on|from|coverage|like)|up-?next|next-?(?:up|article|story|post)|prev-?(?:article|post)|latest|teasers?|further-?reading|you-?may-?(?:also-?)?like|suggested|inline-?links?|story-?links?|in-?article-?links?',
    'newsletter|newsletters|subscribe|subscription|subscriptions|sign-?up|mailing-?list|email-?(?:signup|form|capture)|cta|call-?to-?action|donate|donation|membership|paywall-?(?:prompt|message|overlay|modal)|regwall|pushly|notification|download-?app|app-?promo',
    'share|shares|sharing|share-?(?:bar|tools|buttons?|links?)|social|social-?(?:bar|share|links?|media|icons?|buttons?|tools)|sharedaddy|addtoany|addthis|follow|follow-?us|likes?-?box|reactions?',
    'cookie|cookies|consent|gdpr|onetrust|privacy-?(?:banner|notice)',
    'breadcrumbs?|byline|by-?line|author|authors|author-?(?:bio|box|info|card|name)|bio|biography|about-?(?:the-?)?authors?|contributors?|dateline|timestamp|time-?stamp|publish(?:ed)?-?date|pub-?date|post-?(?:date|meta|info|tags|author|nav|navigation|footer)|entry-?(?:meta|footer|utility)|article-?(?:meta|info|tags|footer|tools)|meta|metadata|tags|tag-?(?:list|cloud|links)|topics|keywords|categories|copyright|disclaimer|correction-?form|report-?(?:error|typo)',
    'sidebar|side-?bar|rail|right-?rail|side-?col(?:umn)?|widget|widgets|toolbar|tools|menu|nav|navbar|navigation|topbar|masthead|site-?(?:header|footer|nav)|page-?footer|footer|skip-?(?:link|to|nav)|jump-?links?|toc|table-?of-?contents|pagination|pager',
    'modal|popup|pop-?up|overlay|lightbox|tooltip|dropdown|ticker|breaking-?news-?bar|carousel|slideshow|slider|gallery|photo-?gallery|video-?(?:player|container|meta|title|info|description|playlist)|player|jwplayer|brightcove|playlist|audio-?player',
    'poll|quiz|survey|feedback|rating|ratings|infobox|fact-?box|print-?only|noprint|no-?print|edit-?section|mw-editsection|navbox|catlinks|reflist|references|footnotes?|citation-?list',
  ].join('|'),
);
/** Words for screen readers only, set where eyes do not see them. */
const UNSHOWN = part(
  'screen-?reader(?:-?(?:text|only))?|sr-?only|visually-?hidden|assistive-?text|off-?screen-?text|a11y-?(?:text|hidden)',
);
const BODY = part(
  'article-?(?:body|text|content|copy|main-?content)|articlebody|story-?(?:body|text|content|copy)|storytext|entry-?content|post-?(?:body|content|text)|content-?body|body-?(?:copy|text|content)|main-?text|news-?(?:body|text|content)|rich-?text|mw-parser-output',
);

const CAMEL = /([a-z])([A-Z])/g;
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Longer ones are data, not style. */
const LONGEST_STYLE = 5000;

/** What class and id say; pages repeat few of them many times. */
const said = new Map<string, Role>();
const REMEMBERED = 2000;

function wordsSay(words: string): Role {
  const known = said.get(words);
  if (known !== undefined) return known;
  const parted = words.replace(CAMEL, '$1-$2');
  let role: Role = null;
  if (UNSHOWN.test(parted)) role = 'unseen';
  else if (EMBED.test(parted)) role = 'embed';
  else if (COMMENTS.test(parted)) role = 'comments';
  else if (CLUTTER.test(parted)) role = 'clutter';
  else if (CAPTION.test(parted)) role = 'caption';
  else if (BODY.test(parted)) role = 'body';
  if (said.size >= REMEMBERED) said.clear();
  said.set(words, role);
  return role;
}

/** Whether a figure shows a picture: what it holds beside is said of it. Quotations and tables are figures too. */
const isPicture = (read: Access, figure: Element): boolean =>
  read.all(figure, 'img, picture, video').length > 0 &&
  read.all(figure, 'blockquote, table, pre, ul, ol').length === 0;

/** What an element's name alone says of it. */
function nameSays(read: Access, element: Element, name: string): 'caption' | 'aside' | null {
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'figure' && isPicture(read, element)) return 'caption';
  return ASIDE_NAMES.has(name) ? 'aside' : null;
}

/** The element's role; `null` for most. Reads name, attributes and nothing else. */
export function roleOf(read: Access, element: Element): Role {
  const name = read.name(element);
  if (UNSEEN.has(name)) return 'unseen';
  const named = nameSays(read, element, name);
  if (!read.hasAttributes(element)) return named;
  if (read.attribute(element, 'hidden') !== null) return 'unseen';
  const editable = read.attribute(element, 'contenteditable');
  // What somebody is writing is not read, until it stands in the page as text.
  if (editable === '' || editable === 'true' || editable === 'plaintext-only') return 'unseen';
  const style = read.attribute(element, 'style');
  if (style && style.length < LONGEST_STYLE && HIDING.test(style)) return 'unseen';
  if (named === 'caption') return named;
  const words = `${read.attribute(element, 'class') ?? ''} ${read.attribute(element, 'id') ?? ''}`;
  const told = words.length > 1 && words.length < 500 ? wordsSay(words) : null;
  if (told === 'unseen' || told === 'embed') return told;
  if (named !== null) return named;
  const role = read.attribute(element, 'role');
  if (role && ASIDE_ROLES.test(role)) return 'aside';
  if (read.attribute(element, 'aria-hidden') === 'true') return 'veiled';
  const property = read.attribute(element, 'itemprop');
  if (property === 'articleBody') return 'body';
  if (property === 'author' || property === 'publisher' || property === 'comment') return 'clutter';
  return told;
}
