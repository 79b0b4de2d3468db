// The registries as `warraq names` reads them, and where it stops: faults are mended first.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { hasErrors, type Problem } from '../src/model/problem.ts';
import { dataFolders } from '../src/newsroom/load.ts';
import type { Drafts } from '../src/newsroom/name-edits.ts';
import { type Registries, readRegistries, registryFiles } from '../src/newsroom/registries.ts';
import { readSite } from '../src/newsroom/site-data.ts';
import { writeEdits } from '../src/newsroom/write-files.ts';
import { fromHere, type Manner, printJson, printProblems, problemJson, Stop } from './terminal.ts';

export function readNames(newsroom: string): { registries: Registries; problems: readonly Problem[] } {
  const { problems: ofSite } = readSite(newsroom);
  if (ofSite.some(({ code }) => code === 'no-newsroom'))
    return { registries: { places: new Map(), actors: new Map() }, problems: ofSite };
  return readRegistries(dataFolders(newsroom, packageRoot));
}

/** The problems that the registries would have with edits: they are read from a copy, and nothing of the newsroom's changes. */
export function problemsOf(drafts: Drafts): readonly Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'warraq-names-'));
  try {
    const edits = drafts.edits();
    const files = new Set([
      ...(['places', 'actors'] as const).flatMap((registry) => registryFiles(drafts.root, registry)),
      ...[...edits.keys()].filter((file) => /^_data\/(?:places|actors)/.test(file)),
    ]);
    writeEdits(root, new Map([...files].map((file) => [file, edits.get(file) ?? drafts.text(file)])));
    const folders = dataFolders(drafts.root, packageRoot);
    return readRegistries(folders.map((folder) => (folder.own ? { ...folder, root } : folder))).problems;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes edits, unless the registries would have faults with them: those are told, and nothing is written. */
export function writeDrafts(manner: Manner & Readonly<{ dryRun?: boolean }>, drafts: Drafts): void {
  refuse(manner, drafts.root, problemsOf(drafts));
  if (!manner.dryRun) writeEdits(drafts.root, drafts.edits());
}

/** Ends the command where the registries have errors: to edit on top of them would hide which words did what. */
export function refuse(manner: Manner, newsroom: string, problems: readonly Problem[]): void {
  if (!hasErrors(problems)) return;
  const here = fromHere(newsroom, problems);
  if (manner.json) printJson({ problems: here.map((problem) => problemJson(problem, manner.lang)) });
  printProblems(manner, here);
  throw new Stop(1, '');
}
