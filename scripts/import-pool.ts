// Drafts many files on all cores, and hands them back in the order in which they were named.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Names } from '../src/import/names/known.ts';
import { type DraftedFile, draftFile, mayHoldMany } from './import-draft.ts';
import type { SentFile, WorkerTask } from './import-worker.ts';

/** Below this many files a worker costs more to start than it saves. */
const worthWorkers = 200;
const chunkSize = 25;
/** Chunks under way for each worker: one in work, one ready. More would only fill the memory. */
const ahead = 2;

/** Drafts files one after the other, or on workers where they are many. Exports are read here: they may be large. */
export async function* draftAll(
  files: readonly string[],
  task: WorkerTask,
  names: Names,
): AsyncGenerator<DraftedFile> {
  if (files.length < worthWorkers) {
    for (const file of files) yield draftFile(file, task.settings, names);
    return;
  }
  // The thread that writes has work of its own, and rests while the workers are behind.
  const workers = Array.from({ length: Math.max(2, availableParallelism()) }, () => startWorker(task));
  try {
    const chunks = chunksOf(files);
    const pending: Promise<readonly DraftedFile[]>[] = [];
    let next = 0;
    const send = () => {
      const chunk = chunks[next];
      const worker = workers[next % workers.length];
      next++;
      if (chunk && worker) pending.push(worker.draft(chunk.filter((file) => !mayHoldMany(file))));
    };
    for (let count = 0; count < workers.length * ahead; count++) send();
    for (const chunk of chunks) {
      const drafted = new Map((await pending.shift())?.map((one) => [one.file, one]));
      send();
      for (const file of chunk) yield drafted.get(file) ?? draftFile(file, task.settings, names);
    }
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}

function chunksOf(files: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < files.length; start += chunkSize)
    chunks.push(files.slice(start, start + chunkSize));
  return chunks;
}

type Drafter = Readonly<{
  draft: (files: readonly string[]) => Promise<readonly SentFile[]>;
  stop: () => Promise<unknown>;
}>;

// A worker answers in the order in which it was asked.
function startWorker(task: WorkerTask): Drafter {
  // Started through the shim, since --import does not reach the loader of a worker on Node 20. Messages wait for it.
  const worker = new Worker(new URL('./import-worker.js', import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  const waiting: { resolve: (files: readonly SentFile[]) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (files: readonly SentFile[]) => waiting.shift()?.resolve(files));
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    draft: (files) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(files);
      }),
    stop: () => worker.terminate(),
  };
}
