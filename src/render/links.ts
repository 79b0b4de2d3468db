// Links between pages, relative and ending in a file, so that one build serves any host and a disk.

import type { Address } from '../indexes/views.ts';

/** Turns an address into what a page writes into `href`. */
export type Linker = (to: Address) => string;

/** `articles/x.html` to `places/anbar.html` is `../places/anbar.html`. */
export function relativeLink(from: Address, to: Address): string {
  const hash = to.indexOf('#');
  const end = hash < 0 ? to.length : hash;
  if (hash >= 0 && from === to.slice(0, hash)) return to.slice(hash);
  // After the last slash up to which both are the same. By letter, not by folder: a page asks for a hundred links.
  let shared = 0;
  for (let at = 0; at < end && from[at] === to[at]; at++) if (to[at] === '/') shared = at + 1;
  let up = '';
  for (let at = shared; at < from.length; at++) if (from[at] === '/') up += '../';
  return up + to.slice(shared);
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
