// Which files of an import are done, so that one that was interrupted goes on where it stopped.

import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readBytes, sha256Of } from './import-draft.ts';

/** The files that are done, as long as they hold what they held then. */
export type Journal = Readonly<{
  has: (file: string) => boolean;
  add: (file: string, sha256: string) => void;
  /** The import came to its end: the next one starts anew. */
  close: () => void;
}>;

/** How many files may have to be looked at again after an interruption: one writing for each would be slow. */
const together = 20;

/**
 * Opens the journal of a newsroom. One that was begun with other options is of no use and is begun again. It may be
 * deleted at any time: what is imported already is then compared instead of passed over.
 */
export function openJournal(root: string, options: unknown): Journal {
  const path = join(root, '.warraq', 'import-journal');
  const title = createHash('sha256').update(JSON.stringify(options)).digest('hex');
  const [began, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const done = new Map(began === title ? lines.map((line) => [line.slice(65), line.slice(0, 64)]) : []);
  let open = began === title;
  let waiting = '';
  const write = () => {
    if (!open) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${title}\n`);
      open = true;
    }
    appendFileSync(path, waiting);
    waiting = '';
  };
  let count = 0;
  return {
    has(file) {
      const sha256 = done.get(JSON.stringify(file));
      const read = sha256 === undefined ? undefined : readBytes(file);
      return read !== undefined && 'bytes' in read && sha256Of(read.bytes) === sha256;
    },
    add(file, sha256) {
      waiting += `${sha256} ${JSON.stringify(file)}\n`;
      if (++count % together === 0) write();
    },
    close() {
      rmSync(path, { force: true });
      try {
        rmdirSync(dirname(path));
      } catch {
        // Something else is kept there, or it never was.
      }
    },
  };
}
