import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isGzip } from './bytes.ts';

const ENDING = /\.html?(\.gz)?$/i;
/** A page is held in memory whole; this keeps a small file from unpacking into all of it. */
const LARGEST_PAGE = 256 * 1024 * 1024;

/** A saved page on disk. */
export interface PageFile {
  readonly path: string;
  /** The file's name without `.html` and `.gz`; for files in subfolders of a given folder, with the folders. */
  readonly id: string;
}

/**
 * The saved pages that an argument names: the file itself, whatever its name, or every .html, .htm, .html.gz and
 * .htm.gz in the folder and below, by name.
 *
 * @throws where there is no such file or folder, or it may not be read.
 */
export async function findPages(input: string): Promise<PageFile[]> {
  if (!(await stat(input)).isDirectory()) {
    return [{ path: input, id: basename(input).replace(ENDING, '') }];
  }
  const entries = await readdir(input, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && ENDING.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path,
      id: relative(input, path).split(sep).join('/').replace(ENDING, ''),
    }));
}

/** The bytes of a saved page; gzip data is unpacked, whatever the file is called. */
export async function readPage(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  return isGzip(bytes) ? promisify(gunzip)(bytes, { maxOutputLength: LARGEST_PAGE }) : bytes;
}
