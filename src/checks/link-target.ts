// Where a link leads: to a file of the site, off it, or nowhere that can work both on a host and on a disk.

type LinkFault =
  | 'link-outside'
  | 'link-absolute-path'
  | 'link-protocol-relative'
  | 'link-scheme'
  | 'link-malformed';

export type LinkTarget =
  | Readonly<{ kind: 'local'; address: string; fragment: string; absolute: boolean }>
  | Readonly<{ kind: 'elsewhere' }>
  | Readonly<{ kind: 'fault'; code: LinkFault; scheme?: string }>;

const schemesElsewhere = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'geo']);

/** Resolves an address as a browser does, from the address of its page. `baseUrl` is the site's own, if it has one. */
export function resolveLink(page: string, href: string, baseUrl?: string): LinkTarget {
  // As the URL standard says: spaces around and newlines inside do not count, and a backslash is a slash.
  const cleaned = href.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\t\n\r]/g, '');
  const base = baseUrl === undefined ? undefined : baseUrl.replace(/\/*$/, '/');
  if (base !== undefined && `${cleaned}/`.startsWith(base)) {
    return local('', cleaned.slice(base.length), true);
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(cleaned)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    return schemesElsewhere.has(scheme) ? { kind: 'elsewhere' } : fault('link-scheme', scheme);
  }
  if (/^[\\/]{2}/.test(cleaned)) return fault('link-protocol-relative');
  if (/^[\\/]/.test(cleaned)) return fault('link-absolute-path');
  return local(page, cleaned, false);
}

function fault(code: LinkFault, scheme?: string): LinkTarget {
  return { kind: 'fault', code, ...(scheme === undefined ? {} : { scheme }) };
}

function local(page: string, relative: string, absolute: boolean): LinkTarget {
  const [, rawPath = '', rawFragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(relative) ?? [];
  // An encoded slash is part of a name for a host and a folder for a disk.
  if (/%(2f|5c|00)/i.test(rawPath)) return fault('link-malformed');
  const path = decode(rawPath.replaceAll('\\', '/'));
  const fragment = decode(rawFragment);
  if (path === undefined || fragment === undefined) return fault('link-malformed');
  if (path === '' && !absolute) return { kind: 'local', address: page, fragment, absolute };
  const segments = page.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return fault('link-outside');
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
  }
  const folder = /(^|\/)\.{0,2}$/.test(path);
  const address = segments.join('/') + (folder && segments.length > 0 ? '/' : '');
  return { kind: 'local', address, fragment, absolute };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
