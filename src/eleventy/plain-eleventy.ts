// What `npx eleventy` needs beyond the plugin: problems told before anything is written, old pages removed after.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../model/problem.ts';
import { readManifest } from './manifest.ts';
import { type Prepared, prepareSite } from './prepare.ts';

let before: ReadonlyMap<string, string> = new Map();

/** Prepares the newsroom in the working directory; an error of the content ends Eleventy before it writes. */
export function prepareHere(): Prepared {
  before = readManifest('_site');
  const { prepared, problems } = prepareSite({ newsroom: process.cwd() });
  for (const problem of problems) process.stderr.write(`${problemLine(problem, 'ar')}\n`);
  if (!prepared) throw new Error('the newsroom has problems (see above): nothing was written');
  return prepared;
}

/** Eleventy never deletes old output: a renamed article would stay published. */
export function removeStale(hashes: ReadonlyMap<string, string>, output: string): void {
  for (const address of before.keys())
    if (!hashes.has(address)) rmSync(join(output, address), { force: true });
}
