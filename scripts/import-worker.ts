// A worker of a large import: drafts the files it is sent. Writing is left to the one that asked, in the order of files.

import { parentPort, workerData } from 'node:worker_threads';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { gatherNames } from '../src/import/names/known.ts';
import type { Problem } from '../src/model/problem.ts';
import { dataFolders } from '../src/newsroom/load.ts';
import { readRegistries } from '../src/newsroom/registries.ts';
import { type Drafted, type DraftSettings, draftFile } from './import-draft.ts';

export type WorkerTask = Readonly<{ root: string; settings: DraftSettings }>;

/** A file as it travels between threads. */
export type SentFile = Readonly<{
  file: string;
  sha256?: string;
  articles: readonly Drafted[];
  problems: readonly Problem[];
}>;

const { root, settings } = workerData as WorkerTask;
const { places, actors } = readRegistries(dataFolders(root, packageRoot)).registries;
const names = gatherNames(places, actors);

parentPort?.on('message', (files: readonly string[]) => {
  const sent = files.map((file): SentFile => {
    const drafted = draftFile(file, settings, names);
    return { ...drafted, articles: [...drafted.articles] };
  });
  parentPort?.postMessage(sent);
});
