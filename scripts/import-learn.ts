// A first look over a batch of plain texts: the lines that stand in many articles of a folder are its pages', not theirs.

import { dirname, extname } from 'node:path';
import {
  countLines,
  type LineCounts,
  learnChrome,
  lineKeysOf,
  noLineCounts,
} from '../src/import/chrome/batch-lines.ts';
import { decodeText } from '../src/import/decode.ts';
import { plainArticle } from '../src/import/raw-article.ts';
import { readBytes } from './import-draft.ts';

/** Files of one folder that are looked at: what stands in a fifth of all stands in a fifth of these. */
const sample = 1000;
/** Fewer files teach nothing. */
const fewest = 10;

/** The keys of such lines by folder: an outlet's texts are kept in a folder of their own as a rule. */
export function learnFrom(
  files: readonly string[],
  progress: { update: (done: number, of: number) => void; stop: () => void },
): Map<string, Set<string>> {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    if (extname(file).toLowerCase() !== '.txt') continue;
    const folder = dirname(file);
    const known = folders.get(folder);
    if (known) known.push(file);
    else folders.set(folder, [file]);
  }
  const learned = new Map<string, Set<string>>();
  let done = 0;
  for (const [folder, all] of folders) {
    if (all.length < fewest) continue;
    const step = Math.max(1, all.length / sample);
    const counts = noLineCounts();
    for (let at = 0; at < all.length; at += step) {
      look(all[Math.floor(at)] ?? '', counts);
      progress.update(++done, Math.min(all.length, sample));
    }
    learned.set(folder, learnChrome(counts));
  }
  progress.stop();
  return learned;
}

// The lines as they are: to clean them all would cost as much as the import itself.
function look(file: string, counts: LineCounts): void {
  const read = readBytes(file);
  const decoded = 'bytes' in read ? decodeText(read.bytes) : undefined;
  if (!decoded || !('text' in decoded)) return;
  const lines = plainArticle(decoded.text)
    .lines.map(({ number, raw }) => ({
      number,
      raw,
      text: raw.trim(),
      block: 0,
      words: raw.trim().split(/\s+/).length,
    }))
    .filter(({ text }) => text !== '');
  countLines(counts, lineKeysOf(lines));
}
