// warraq serve: the site on this machine, built again at every change; problems are shown and nothing dies.

import { spawn } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { escapeHtml } from '../src/render/html.ts';
import { outputOf } from './build.ts';
import { serveFolder } from './static-site.ts';
import { type Manner, Stop, tell } from './terminal.ts';
import { say } from './words.ts';

export type ServeArguments = Manner & Readonly<{ newsroom: string; port: number }>;

/** Editors save in bursts: a build starts when this many milliseconds have passed without another change. */
const calm = 80;

/** The lines a build printed on stderr: shown in the terminal as they come, and on the page. */
type Outcome = Readonly<{ ok: boolean; lines: string }>;

export async function serve(args: ServeArguments): Promise<number> {
  const listeners = new Set<ServerResponse>();
  let outcome = await buildInChild(args);
  const site = await serveFolder(outputOf(args), {
    port: args.port,
    answer: (path, response) => answer(path, response, listeners),
    decorate: (html) => decorate(html, outcome),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      throw new Stop(2, say(args.lang, 'badPort', { value: args.port }));
    throw error;
  });
  tell(args, 'serving', { url: site.root });
  const rebuild = oneAtATime(async () => {
    outcome = await buildInChild(args);
    if (outcome.ok) tell(args, 'rebuilt');
    for (const listener of listeners) listener.write('data: reload\n\n');
  });
  const watcher = watch(watchedFolders(args.newsroom), {
    ignoreInitial: true,
    ignored: /(^|[/\\])\.|\.part$|node_modules/,
  });
  watcher.on('all', (_, path) => {
    tell(args, 'rebuilding', { file: relative('', path) });
    rebuild();
  });
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await watcher.close();
  site.close();
  return 0;
}

/** The newsroom's folders, and Warraq's own for those who change it. */
function watchedFolders(newsroom: string): string[] {
  const own = ['articles', '_data', 'images'].map((folder) => resolve(newsroom, folder));
  return [...own, ...['_includes', '_data', 'src'].map((folder) => join(packageRoot, folder))];
}

/** Runs work when things are calm; a change in the middle of it makes it run once more after. */
function oneAtATime(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const start = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    await work();
    running = false;
    if (again) start();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(start, calm);
  };
}

// A process of its own: it sees changed templates and source anew, and cannot take the server down with it.
function buildInChild(args: ServeArguments): Promise<Outcome> {
  const command = [
    join(packageRoot, 'scripts', 'warraq.js'),
    'build',
    '--newsroom',
    args.newsroom,
    '--lang',
    args.lang,
  ];
  const child = spawn(process.execPath, [...command, '--quiet'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let lines = '';
  child.stderr.on('data', (chunk: Buffer) => {
    lines += chunk.toString('utf8');
    process.stderr.write(chunk);
  });
  return new Promise((done) => child.on('close', (code) => done({ ok: code === 0, lines })));
}

const script = `new EventSource('/__warraq/events').onmessage = () => location.reload();`;

const style = `#warraq-problems { background: #8a1c1c; color: #fff; font: 1rem/1.7 sans-serif; inset-block-end: 0; inset-inline: 0;
margin: 0; max-block-size: 60vh; overflow: auto; padding: 1rem; position: fixed; white-space: pre-wrap; z-index: 9 }`;

function answer(path: string, response: ServerResponse, listeners: Set<ServerResponse>): boolean {
  if (path === '/__warraq/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    // The head goes out with the first byte: a comment, so that the page knows at once that it is heard.
    response.write(': listening\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    return true;
  }
  const file =
    path === '/__warraq/reload.js'
      ? (['text/javascript', script] as const)
      : path === '/__warraq/problems.css'
        ? (['text/css', style] as const)
        : undefined;
  if (!file) return false;
  response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
  return true;
}

// The site's pages allow no connection; while it is being edited, this server's own events are let through.
function decorate(html: string, { ok, lines }: Outcome): string {
  const problems =
    lines.trim() === ''
      ? ''
      : `<link rel="stylesheet" href="/__warraq/problems.css"><pre id="warraq-problems" dir="auto" role="alert">${escapeHtml(lines)}</pre>`;
  const page = html.includes('</body>')
    ? html
    : `<!DOCTYPE html><html lang="ar" dir="rtl"><title>warraq</title><body></body></html>`;
  return page
    .replace('default-src &#39;none&#39;;', '$& connect-src &#39;self&#39;;')
    .replace(
      '</body>',
      () =>
        `${ok ? problems.replace('role="alert"', 'role="status"') : problems}<script src="/__warraq/reload.js"></script></body>`,
    );
}
