import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local server of pages. */
export interface PageServer {
  /** The address of one of the pages. */
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** A page that is not plain HTML in UTF-8, or comes with headers of its own. */
export interface Served {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** The rest of the page never comes. */
  readonly unfinished?: true;
}

/** Serves pages by path, as HTML in UTF-8 where they do not say otherwise; what is not in the map is not there. */
export async function servePages(
  pages: Readonly<Record<string, string | Served>>,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages[path];
    // Browsers ask by themselves, and write a refusal into the page's console.
    const isIcon = path === '/favicon.ico';
    response.writeHead(isIcon ? 204 : page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(typeof page === 'object' && page.headers),
    });
    if (typeof page === 'object' && page.unfinished) response.write(page.body);
    else response.end(typeof page === 'object' ? page.body : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
