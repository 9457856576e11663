import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local server of pages. */
export interface PageServer {
  /** The address of one of the pages. */
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves HTML by path; every page is UTF-8, and what is not in the map is not there. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page);
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
