// Runs the command line as a user does, in a folder of its own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export const root = join(import.meta.dirname, '..', '..');

export type Ran = Readonly<{ code: number | null; out: string; err: string }>;

/** Runs `warraq` with words; English unless another language is asked for. */
export function warraq(
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const env = { ...process.env, LANG: 'C', LC_ALL: '', ...options.env };
  const run = spawnSync(process.execPath, [join(root, 'scripts', 'warraq.js'), ...words], {
    cwd: options.cwd ?? root,
    env,
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A folder that is gone when the tests of the file are done. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `warraq-${name}-`));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
