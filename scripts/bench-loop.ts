// The bare loop: what a build cannot do without. Read, render, write; no Eleventy, no staging, no hashes, no manifest.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { prepareSite } from '../src/eleventy/prepare.ts';
import { renderPage } from '../src/eleventy/render-page.ts';

/** Writes the same site as Warraq's build, without its manifest, one file after the other. */
export function writeByLoop(newsroom: string, output: string): void {
  const { prepared, problems } = prepareSite({ newsroom });
  if (!prepared) throw new Error(`the newsroom has ${problems.length} problems`);
  const { edition, site, files } = prepared;
  const folders = new Set<string>();
  const write = (address: string, content: string | Uint8Array) => {
    const path = join(output, address);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, content);
  };
  for (const page of edition.pages)
    write(page.address, renderPage(site, page, edition.newsroom.site.timeZone));
  for (const [address, bytes] of files) write(address, bytes);
}
