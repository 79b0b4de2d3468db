// Several files changed as one: each is written beside its place first, and moved there when all are.

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a newsroom and their new texts. */
export type Edits = ReadonlyMap<string, string>;

/** Writes edits. Where one cannot be written none is, and the system's error is thrown. */
export function writeEdits(root: string, edits: Edits): void {
  const parts: { part: string; path: string }[] = [];
  try {
    for (const [file, text] of edits) {
      const path = join(root, file);
      const part = join(dirname(path), `.${file.replaceAll('/', '-')}.part`);
      mkdirSync(dirname(path), { recursive: true });
      parts.push({ part, path });
      writeFileSync(part, text);
    }
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    throw error;
  }
  for (const { part, path } of parts) renameSync(part, path);
}
