import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { Failure } from './failure.tsx';
import { Logo } from './logo.tsx';

/** A surface that is never blank: what fails while it is drawn is told as any other failure. */
export function Guarded({ children }: { readonly children: ComponentChildren }) {
  const [error, again] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <>
      <header>
        <Logo />
        <h1>{words('extensionName')}</h1>
      </header>
      <main>
        <Failure detail={detail} onRetry={again} />
      </main>
    </>
  );
}
