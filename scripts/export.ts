// warraq export: the built site as one zip file to hand over.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { outputOf } from './build.ts';
import { listFiles } from './site-files.ts';
import { type Manner, printJson, Stop, tell } from './terminal.ts';
import { say } from './words.ts';

export type ExportArguments = Manner & Readonly<{ newsroom: string; output?: string; to: string }>;

/** The earliest date a zip file can hold: the same site is packed into the same bytes on any day. */
const timeless = new Date(1980, 0, 1);

export function exportSite(args: ExportArguments): number {
  const folder = outputOf(args);
  if (!existsSync(join(folder, 'index.html'))) throw new Stop(2, say(args.lang, 'noSite', { folder }));
  const files = listFiles(folder);
  const contents: Zippable = Object.fromEntries(
    files.map((file) => [file, readFileSync(join(folder, file))]),
  );
  const bytes = zipSync(contents, { level: 9, mtime: timeless });
  writeFileSync(`${args.to}.part`, bytes);
  renameSync(`${args.to}.part`, args.to);
  if (args.json) printJson({ file: args.to, files: files.length, bytes: bytes.length });
  tell(args, 'exported', {
    files: files.length,
    file: args.to,
    size: `${Math.ceil(bytes.length / 1024)} KB`,
  });
  return 0;
}
