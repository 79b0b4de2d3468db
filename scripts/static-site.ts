// A folder served on this machine alone: for `warraq serve`, and for the browser's checks over HTTP.

import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

export type StaticOptions = Readonly<{
  /** `/archive/news/`: the site is below it and nowhere else. */
  basePath?: string;
  /** 0 for any that is free. */
  port?: number;
  /** Answers a path itself, and says so. Paths come decoded. */
  answer?: (path: string, response: ServerResponse) => boolean;
  /** Changes a page on its way out. */
  decorate?: (html: string) => string;
}>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.gif': 'image/gif',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Serves a folder on 127.0.0.1. A missing page is answered with the site's own 404.html. Rejects where the port is taken. */
export async function serveFolder(
  folder: string,
  options: StaticOptions = {},
): Promise<{ root: string; close: () => void }> {
  const base = `/${options.basePath ?? ''}/`.replace(/\/+/g, '/');
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (options.answer?.(path, response)) return;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const found = path.startsWith(base) ? await read(folder, name.slice(base.length)) : undefined;
    const body = found ?? (await read(folder, '404.html')) ?? Buffer.from('not found');
    const type = found ? (types[extname(name)] ?? 'application/octet-stream') : types['.html'];
    const page = type === types['.html'] && options.decorate ? options.decorate(body.toString('utf8')) : body;
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' }).end(page);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { root: `http://127.0.0.1:${port}${base}`, close };
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return '/';
  }
}

async function read(folder: string, name: string): Promise<Buffer | undefined> {
  const root = resolve(folder);
  const file = resolve(root, `./${name}`);
  if (!file.startsWith(root + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}
