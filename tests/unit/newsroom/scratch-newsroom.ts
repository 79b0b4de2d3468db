// Newsroom folders made for one test and removed after it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { loadNewsroom } from '../../../src/newsroom/load.ts';

/** What a folder holds: text or bytes by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Settings without a fault, for tests that are about something else. */
export const soundSettings = `name: تجربة
url: https://news.example/
sections:
  - id: sport
    name: الرياضة
`;

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder of these files below the system's temporary one. */
export function scratchFolder(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'warraq-'));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** Makes a newsroom of these files, with sound settings where there are none. */
export function scratchNewsroom(files: Files): string {
  return scratchFolder({ '_data/site.yaml': soundSettings, ...files });
}

/** Loads a newsroom that has nothing but its own registries. */
export function loadAlone(root: string) {
  return loadNewsroom(root, root);
}

/** An article's file, sound but for what is put into it. */
export function articleFile(metadata = '', body = 'نص\n'): string {
  return `---\ntitle: أ\nslug: a\n${metadata}---\n${body}`;
}
