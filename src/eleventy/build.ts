// A build from beginning to end: prepare, render into a staging folder, move in what has changed.

import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Problem } from '../model/problem.ts';
import { addEdition, type EleventyConfig, inputFolder } from './plugin.ts';
import { type Prepared, type PrepareOptions, prepareSite } from './prepare.ts';
import { type Published, publish } from './publish.ts';

export type BuildOptions = PrepareOptions &
  Readonly<{
    output: string;
    /** Writes every file anew, also those whose content is there already. */
    full?: boolean;
    onPage?: (done: number, of: number) => void;
  }>;

/** What a build did. `pages` counts the files a reader or a feed reader opens: everything but assets. */
export type Built = Published & Readonly<{ pages: number; articles: number; places: number; actors: number }>;

/** Builds a newsroom's site. Where there is an error nothing is written, and the site stays as it was. */
export async function buildSite(
  options: BuildOptions,
): Promise<{ built?: Built; problems: readonly Problem[] }> {
  const { prepared, problems } = prepareSite(options);
  if (!prepared) return { problems };
  const output = resolve(options.output);
  // Beside the output, so on its file system; a name of its own, so that two builds do not mix.
  mkdirSync(dirname(output), { recursive: true });
  const staging = mkdtempSync(join(dirname(output), `.${basename(output)}-`));
  // It may become the output itself, which others must be able to read: a host's server, for one.
  chmodSync(staging, 0o777 & ~process.umask());
  try {
    const hashes = await writeSite(prepared, staging, options.onPage);
    const published = publish(staging, output, hashes, options.full);
    const { articles, places, actors } = prepared.edition.catalogue;
    const counts = {
      pages: prepared.edition.pages.length,
      articles: articles.length,
      places: places.size,
      actors: actors.size,
    };
    return { built: { ...published, ...counts }, problems };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Renders a site into an empty folder with Eleventy; returns the hash of every file by address. */
export async function writeSite(
  prepared: Prepared,
  folder: string,
  onPage?: BuildOptions['onPage'],
): Promise<ReadonlyMap<string, string>> {
  let hashes: ReadonlyMap<string, string> = new Map();
  const onWritten = (written: ReadonlyMap<string, string>) => {
    hashes = written;
  };
  // Eleventy wants its folders relative to the working directory.
  const eleventy = new Eleventy(relative('', inputFolder) || '.', relative('', folder), {
    configPath: false,
    quietMode: true,
    config: (config: EleventyConfig) =>
      addEdition(config, { prepared, onWritten, ...(onPage && { onPage }) }),
  });
  // Warraq tells what it did itself.
  eleventy.disableLogger();
  await eleventy.write();
  return hashes;
}
