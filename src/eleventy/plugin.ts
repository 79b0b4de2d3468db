// The plugin: Eleventy paginates one template over the addresses of the edition.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../indexes/page.ts';
import { manifestName, manifestText } from './manifest.ts';
import type { Prepared } from './prepare.ts';
import { renderPage } from './render-page.ts';

/** The part of Eleventy's configuration that is used here; the package has no types. */
export type EleventyConfig = {
  addGlobalData(name: string, data: unknown): void;
  addTemplate(path: string, template: unknown): void;
  on(event: string, callback: (details: { directories: { output: string } }) => void): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
};

/** Eleventy wants a folder to look for templates in. This one holds none: the only template is the virtual one below. */
export const inputFolder = import.meta.dirname;

export type PluginOptions = Readonly<{
  prepared: Prepared;
  /** Told after each page. */
  onPage?: (done: number, of: number) => void;
  /** Given the SHA-256 of every file of the site, by address, when all are written. */
  onWritten?: (hashes: ReadonlyMap<string, string>, output: string) => void;
}>;

/**
 * Hands Eleventy the addresses only: small strings that it can copy about its data cascade at no cost. The pages
 * themselves are looked up when each is rendered.
 */
export function addEdition(config: EleventyConfig, { prepared, onPage, onWritten }: PluginOptions): void {
  const { edition, site, files } = prepared;
  const pages = new Map<string, Page>(edition.pages.map((page) => [page.address, page]));
  const hashes = new Map<string, string>();
  config.setUseGitIgnore(false);
  config.addGlobalData('addresses', [...pages.keys()]);
  // A virtual template: it shares this build's edition by closure, so two builds in one process do not mix.
  config.addTemplate('page.11ty.js', {
    data: {
      pagination: { data: 'addresses', size: 1, alias: 'address' },
      permalink: ({ address }: { address: string }) => address,
      eleventyExcludeFromCollections: true,
    },
    render({ address }: { address: string }) {
      const page = pages.get(address);
      if (!page) throw new Error(`no page at ${address}`);
      const text = renderPage(site, page, edition.newsroom.site.timeZone);
      hashes.set(address, sha256(text));
      onPage?.(hashes.size, pages.size);
      return text;
    },
  });
  config.on('eleventy.after', ({ directories }) => {
    for (const [address, bytes] of files) {
      write(directories.output, address, bytes);
      hashes.set(address, sha256(bytes));
    }
    write(directories.output, manifestName, manifestText(hashes));
    onWritten?.(hashes, directories.output);
  });
}

function write(output: string, address: string, content: string | Uint8Array): void {
  const path = join(output, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
