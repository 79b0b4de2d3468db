// What `warraq import` was asked to read: files, folders, patterns and standard input, as a list of files.

import { lstatSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Problem } from '../src/model/problem.ts';
import { systemWords } from '../src/newsroom/read-file.ts';

/** The name that stands for standard input. */
export const standardInput = '-';

/** Inside a folder only what may be a text is read; a file that is named is always read. */
const readable = new Set([
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.rss',
  '.atom',
  '.json',
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '',
]);

/** The files in the order of their names, each once, and the folders that cannot be read. Links are not followed. */
export function findSources(wanted: readonly string[]): { files: string[]; problems: Problem[] } {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const name of wanted) {
    if (name === standardInput) files.add(name);
    else for (const file of expand(name, problems)) files.add(file);
  }
  return { files: [...files], problems };
}

function expand(name: string, problems: Problem[]): string[] {
  const stats = lstatSync(name, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return walk(name, problems);
  // Shells expand patterns, but not those in quotes, and Windows' never does.
  if (stats || !/[*?{[]/.test(name)) return [name];
  const found = globSync(name, { expandDirectories: false, followSymbolicLinks: false, absolute: false });
  return found.length > 0 ? found.sort(byCode) : [name];
}

function walk(folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => byCode(a.name, b.name))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return walk(path, problems);
        return entry.isFile() && readable.has(extname(entry.name).toLowerCase()) ? [path] : [];
      });
  } catch (error) {
    const values = { detail: systemWords(error) };
    problems.push({ file: folder, line: 1, column: 1, severity: 'error', code: 'unreadable', values });
    return [];
  }
}

// By code unit, so that the order is the same on every machine.
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
