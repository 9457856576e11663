/**
 * The script with all that is not ASCII written as \\uXXXX, which is the same in strings, templates and expressions. V8 holds
 * a script at two bytes a letter as soon as one curly quotation mark stands in it.
 *
 * @param {string} code
 */
export const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
