/** Something in the input that cannot be read; its message is one line for a person. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ERR_BUFFER_TOO_LARGE: 'unpacks to more than 256 MB',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB',
  Z_BUF_ERROR: 'gzip data ends too early',
  Z_DATA_ERROR: 'gzip data is damaged',
};

/** Why something failed, in one line without control characters. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? SYSTEM[code] : undefined;
  if (error instanceof RangeError && /call stack/.test(error.message)) return 'nested too deeply';
  const message = known ?? (error instanceof Error ? error.message : String(error));
  return oneLine(message) || 'unknown error';
}

/** The text with every run of white space and control characters as one space, at most 300 characters. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must not reach a terminal
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
