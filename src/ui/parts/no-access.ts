/** Why a page is out of reach. */
export type NoAccessReason = 'browser-page' | 'store' | 'pdf' | 'reader' | 'file' | 'refused';

const stores = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/**
 * Why a page at this address cannot be read, as far as the address tells; null for an address that may be read. Only the
 * browser knows for certain: a page whose address looks well may still refuse.
 *
 * @param address undefined where the browser does not tell the extension
 */
export function noAccessReason(address: string | undefined): NoAccessReason | null {
  if (address === undefined || address === '') return null;
  if (address.startsWith('about:reader')) return 'reader';
  if (address.startsWith('file:')) return 'file';
  if (!/^https?:/.test(address)) return 'browser-page';
  const { hostname, pathname } = new URL(address);
  if (stores.has(hostname)) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}
