// The files of a built site.

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a site, by address. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
