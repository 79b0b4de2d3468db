// What a page links to and what can be linked to in it: read once, so that a whole site fits in memory.

import { Parser } from 'htmlparser2';

/** `leads`: a reader can follow it (`a`, `area`, a redirect); otherwise the page only uses the file. */
export type Link = Readonly<{ href: string; leads: boolean; line: number; column: number }>;

export type PageLinks = Readonly<{
  /** Each address once, where it stands first. */
  links: readonly Link[];
  /** What a fragment may name: ids and the names of anchors. */
  ids: ReadonlySet<string>;
  /** The page sends its reader elsewhere (`meta refresh`), so nothing need link to it. */
  redirects: boolean;
}>;

const sources: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

/** `og:image` and the like name files of the site too, always by absolute addresses. */
const metaAddresses = /^(og:(url|image|audio|video)(:secure_url)?|twitter:image)$/;

/** Every address in a page of HTML: `href`, `src`, each of a `srcset`, redirects. */
export function collectLinks(html: string): PageLinks {
  const links = new Map<string, Link>();
  const ids = new Set<string>();
  const place = placeIn(html);
  let redirects = false;

  const add = (href: string, leads: boolean, offset: number): void => {
    const key = `${leads} ${href}`;
    if (!links.has(key)) links.set(key, { href, leads, ...place(offset) });
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      const offset = parser.startIndex;
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      if (tag === 'a' && attributes['name'] !== undefined) ids.add(attributes['name']);
      for (const name of sources[tag] ?? []) {
        const value = attributes[name];
        if (value === undefined) continue;
        const leads = tag === 'a' || tag === 'area';
        for (const href of name === 'srcset' ? addressesInSrcset(value) : [value]) add(href, leads, offset);
      }
      if (tag !== 'meta') return;
      const target = refreshTarget(attributes);
      if (target !== undefined) {
        redirects = true;
        add(target, true, offset);
      }
      const content = attributes['content'];
      const names = metaAddresses.test(attributes['property'] ?? attributes['name'] ?? '');
      if (names && content !== undefined) add(content, false, offset);
    },
  });
  parser.end(html);
  return { links: [...links.values()], ids, redirects };
}

function refreshTarget(attributes: Readonly<Record<string, string>>): string | undefined {
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return /^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?(.*?)["']?\s*$/i.exec(attributes['content'] ?? '')?.[1];
}

/** `a.webp 1x, b.webp 2x`: an address ends at a space; the comma before the next may touch the descriptor. */
function addressesInSrcset(srcset: string): string[] {
  const candidates = srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g);
  return [...candidates].map(([, address = '']) => address);
}

/** Line and column of offsets that only grow: the newlines are counted once. */
function placeIn(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset; ) {
      line++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
