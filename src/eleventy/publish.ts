// From the staging folder into the site: only what has changed, file by file, when all has succeeded.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestName, readManifest } from './manifest.ts';

export type Published = Readonly<{ written: number; unchanged: number; removed: number }>;

/**
 * Moves a finished build into the output folder. A file whose content is there already is not touched; a file of
 * the earlier build that the new one lacks is removed; with `full` every file is moved in anew; what Warraq did not write is left alone. Staging and output
 * are on one file system, so each move is atomic.
 */
export function publish(
  staging: string,
  output: string,
  hashes: ReadonlyMap<string, string>,
  full = false,
): Published {
  const before = readManifest(output);
  if (!existsSync(output)) {
    mkdirSync(dirname(output), { recursive: true });
    renameSync(staging, output);
    return { written: hashes.size, unchanged: 0, removed: 0 };
  }
  let written = 0;
  for (const [address, hash] of hashes) {
    if (!full && hashOf(join(output, address)) === hash) continue;
    move(staging, output, address);
    written++;
  }
  let removed = 0;
  for (const address of before.keys()) {
    if (hashes.has(address)) continue;
    rmSync(join(output, address), { force: true });
    removeEmpty(output, dirname(address));
    removed++;
  }
  // Last: until then the old manifest tells the truth about what may have to be removed.
  move(staging, output, manifestName);
  rmSync(staging, { recursive: true, force: true });
  return { written, unchanged: hashes.size - written, removed };
}

function move(staging: string, output: string, address: string): void {
  const target = join(output, address);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(join(staging, address), target);
}

function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}

function removeEmpty(output: string, folder: string): void {
  if (folder === '.' || !existsSync(join(output, folder)) || readdirSync(join(output, folder)).length > 0)
    return;
  rmdirSync(join(output, folder));
  removeEmpty(output, dirname(folder));
}
