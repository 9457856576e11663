import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './types.ts';

/** Where Chromium looks for the machine's policies, and nowhere else. */
const PLACE = '/etc/chromium';
/** Runs a program with file systems of its own, of which the machine knows nothing. */
const UNSHARE = ['unshare', '--mount', '--map-root-user'] as const;

/** Whether a policy can be set for one browser alone, without touching the machine's: on Linux, where it lets us mount. */
export function takesPolicy(executable: string): boolean {
  if (!executable.endsWith('chromium') || !existsSync(PLACE)) return false;
  const [program, ...options] = UNSHARE;
  const mounts = spawnSync(program, [...options, 'mount', '--bind', PLACE, PLACE]);
  return mounts.status === 0;
}

/**
 * Writes a policy for an extension, and a program that starts the browser with it.
 *
 * @param home a folder for both
 * @returns the program.
 */
export async function withPolicy(
  { executable, extension }: LaunchOptions,
  policy: NonNullable<LaunchOptions['policy']>,
  home: string,
): Promise<string> {
  const machine = join(home, 'machine');
  await mkdir(join(machine, 'policies/managed'), { recursive: true });
  await writeFile(
    join(machine, 'policies/managed/test.json'),
    JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } }),
  );
  const program = join(home, 'with-policy');
  const mounted = `mount --bind "$0" ${PLACE} && exec "$@"`;
  const start = `${UNSHARE.join(' ')} sh -c '${mounted}' '${machine}' '${executable}'`;
  await writeFile(program, `#!/bin/sh\nexec ${start} "$@"\n`, { mode: 0o755 });
  return program;
}

/** The id that Chromium gives an unpacked extension: the first half of its path's SHA-256, with a to p for digits. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
