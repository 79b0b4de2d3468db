// The plugin: Eleventy paginates one template over the addresses of the edition.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../indexes/edition.ts';
import { manifestName, manifestText } from './manifest.ts';
import type { Prepared } from './prepare.ts';
import { renderPage } from './render-page.ts';

/** The part of Eleventy's configuration that is used here; the package has no types. */
export type EleventyConfig = {
  addGlobalData(name: string, data: unknown): void;
  addExtension(extension: string, options: { key: string }): void;
  addTemplateFormats(formats: string): void;
  addJavaScriptFunction(name: string, callback: (...args: never[]) => unknown): void;
  on(event: string, callback: (details: { directories: { output: string } }) => void): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
};

/** The folder that holds the one template; nothing else of the project is an input of Eleventy's. */
export const inputFolder = join(import.meta.dirname, 'pages');

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
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.addTemplateFormats('11ty.ts');
  config.addGlobalData('addresses', [...pages.keys()]);
  config.addJavaScriptFunction('renderAddress', (address: string) => {
    const page = pages.get(address);
    if (!page) throw new Error(`no page at ${address}`);
    const text = renderPage(site, page, edition.newsroom.site.timeZone);
    hashes.set(address, sha256(text));
    onPage?.(hashes.size, pages.size);
    return text;
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
