import type { Frame } from '../drivers/types.ts';

/**
 * How much wider a surface's content is than a window of so many pixels, in pixels; with letters twice as large, how
 * much wider than the window as it is. What scrolls by itself counts like the window.
 */
export function overflow(surface: Frame, how: number | 'large letters'): Promise<number> {
  return surface.evaluate(async (width) => {
    const excess = (root: Element) => {
      const boxes = [root, ...root.querySelectorAll('body, main')];
      return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    };
    const root = document.documentElement;
    if (width === 'large letters') {
      root.style.fontSize = '200%';
      await new Promise(requestAnimationFrame);
      const found = excess(root);
      root.style.fontSize = '';
      return found;
    }
    const frame = document.createElement('iframe');
    frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
    frame.src = location.href;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const inner = () => frame.contentDocument?.documentElement;
    // Surfaces draw themselves when they know what to draw.
    while ((inner()?.querySelectorAll('.situation, .strip, fieldset, ul').length ?? 0) === 0) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const found = inner() === undefined ? -1 : excess(inner() as Element);
    frame.remove();
    return found;
  }, how);
}
