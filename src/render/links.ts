// Links between pages, relative and ending in a file, so that one build serves any host and a disk.

import type { Address } from '../indexes/views.ts';

/** Turns an address into what a page writes into `href`. */
export type Linker = (to: Address) => string;

/** `articles/x.html` to `places/anbar.html` is `../places/anbar.html`. */
export function relativeLink(from: Address, to: Address): string {
  const [path = '', fragment] = to.split('#', 2);
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (path === from && hash) return hash;
  const folders = from.split('/').slice(0, -1);
  const steps = path.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared++;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/') + hash;
}

export function linksFrom(from: Address): Linker {
  return (to) => relativeLink(from, to);
}

/** For a page that is shown at any depth (404): every link from the site's own address. */
export function linksUnder(home: string): Linker {
  return (to) => new URL(to, home).href;
}

/** «index.html» is the site's own address: what search machines and readers should keep. */
export function absoluteLink(url: string, address: Address): string {
  return new URL(address.replace(/(^|\/)index\.html$/, '$1'), url).href;
}
