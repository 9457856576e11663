/** html-encoding-sniffer comes without types. */
declare module 'html-encoding-sniffer' {
  /** The name of a page's encoding: from its byte order mark, its `meta`, or else `defaultEncoding`. */
  export default function sniff(bytes: Uint8Array, options?: { defaultEncoding?: string }): string;
}
