/** What elements are by their names, where there is no style to ask. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that flow inside a line: their borders part no words. */
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** Whether an element flows inside a line where no style says otherwise; elements that HTML does not know do. */
export const isInline = (name: string): boolean => INLINE.has(name) || name.includes('-');

/** Elements whose text a reader never sees as text of the page. */
export const UNSEEN = words(
  'script style noscript template head title meta link textarea select option optgroup datalist button svg canvas iframe object embed video audio picture map area input meter progress rp rt rtc dialog frameset noembed noframes',
);

export const HEADING = words('h1 h2 h3 h4 h5 h6');
