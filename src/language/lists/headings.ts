import { wordSet } from './words.ts';

/**
 * Words of newspapers for their own pieces, by themselves before a colon or in capitals.
 *
 * Origin: general knowledge of headlines.
 */

/** What a piece is, before its headline: “EXCLUSIVE: …”, “Watch: …”. */
export const HEADINGS = wordSet(`
analysis breaking comment correction editorial exclusive explainer factbox gallery highlights insight interview listen live newsmaker opinion
photos pictures podcast preview profile recap revealed review roundup timeline update updated video watch
`);

/** Documents that stand before a colon as a source; “Result:”, “Note:”, “Photo:” are none. */
export const REPORT_NOUNS = wordSet('poll polls report reports study survey');

/** Capitals that stand for no bearer: time zones, things, what stands before a colon. */
export const SIGNS = wordSet(`
adhd ai aids am atm bc bst cd cdt ceo cest cet cfo covid cst ct diy dna dvd edt est et faq gdp gmt gps hiv hq id ipo
iq ist it jst mdt mms mst ok pac pacs pc pdf pdt pm pr pst pt rna sms suv tv tvs url usb utc vip vr wifi abstract advertisement analysis background
breaking caption correction editor exclusive factbox image listen live new note opinion photo photos read related source sources summary
transcript update video watch
`);
