// What the pictures have a reader do in a surface.
import { load } from '../load.mjs';

const { until } = await load('drivers', 'index');

/** Waits until a surface has an element. */
export function has(frame, selector) {
  return until(selector, () =>
    frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}

/** Waits until a surface has no such element any more. */
export function hasNot(frame, selector) {
  return until(`no ${selector}`, () =>
    frame.evaluate((wanted) => document.querySelector(wanted) === null, selector),
  );
}

/** Clicks an element that is there. */
export function click(frame, selector) {
  return frame.evaluate((wanted) => document.querySelector(wanted).click(), selector);
}

/** Writes into a field that is there. */
export function type(frame, selector, text) {
  return frame.evaluate(
    (wanted, value) => {
      const input = document.querySelector(wanted);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}
