import { useEffect, useRef } from 'preact/hooks';
import { type Ground, markStyle } from '../../settings/mark-style.ts';
import type { MarkKind, Settings } from '../../settings/schema.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly settings: Settings;
  readonly ground: Ground;
}

/** Some sentences marked as an article would be, by the same rules and the same browser interface as in pages. */
export function MarkSample({ settings, ground }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const prefix = `sample-${ground}`;

  useEffect(() => {
    const { marks } = settings;
    const rangesOf = (selector: string) =>
      [...(text.current?.querySelectorAll(selector) ?? [])].map((element) => {
        const range = new Range();
        range.selectNodeContents(element);
        return range;
      });
    const set = (name: string, wanted: boolean, priority: number) => {
      const highlight = new Highlight(...(wanted ? rangesOf(`[data-mark="${name}"]`) : []));
      highlight.priority = priority;
      CSS.highlights.set(`${prefix}-${name}`, highlight);
    };
    const kinds: readonly MarkKind[] = ['quote', 'anonymous', 'collective', 'hearsay'];
    for (const kind of kinds) set(kind, marks[kind], 0);
    set('source', marks.anonymous, 1);
    set('speech', marks.quote, 2);
  }, [settings, prefix]);

  return (
    // The one on dark says the same again.
    <div class={`sample sample-${ground}`} ref={text} aria-hidden={ground === 'dark'}>
      <style>{markStyle(settings, ground, prefix)}</style>
      <p>
        <span data-mark="quote">
          <span data-mark="speech">{words('sampleQuoteWords')}</span> {words('sampleQuoteRest')}
        </span>{' '}
        <span data-mark="anonymous">
          <span data-mark="source">{words('sampleUnnamedWords')}</span> {words('sampleUnnamedRest')}
        </span>{' '}
        <span data-mark="collective">{words('sampleGroup')}</span>{' '}
        <span data-mark="hearsay">{words('sampleHearsay')}</span>
      </p>
    </div>
  );
}
