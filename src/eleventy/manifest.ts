// manifest.sha256: every file of the site and its hash, in the form that `sha256sum --check` reads.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const manifestName = 'manifest.sha256';

export function manifestText(hashes: ReadonlyMap<string, string>): string {
  const addresses = [...hashes.keys()].sort();
  return addresses.map((address) => `${hashes.get(address)}  ${address}\n`).join('');
}

/** The hashes that an earlier build left in a folder, by address; empty where there was none. */
export function readManifest(output: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(join(output, manifestName), 'utf8');
  } catch {
    return new Map();
  }
  const hashes = new Map<string, string>();
  // Only addresses of the site's own form: the file decides what is deleted, and may have been tampered with.
  for (const line of text.split('\n')) {
    const [, hash, address] =
      /^([0-9a-f]{64}) {2}((?:[a-z0-9_-][a-z0-9._-]*\/)*[a-z0-9_-][a-z0-9._-]*)$/.exec(line) ?? [];
    if (hash !== undefined && address !== undefined) hashes.set(address, hash);
  }
  return hashes;
}
