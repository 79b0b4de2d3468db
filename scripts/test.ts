// npm test: finds or installs a Chromium, then runs every test below the folders named (all of them by default).

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { ChromiumMissing, ensureChromium } from './chromium.ts';
import { report } from './test-report.ts';
import { environmentLanguage } from './words.ts';

const wanted = process.argv.slice(2);
const files = (wanted.length > 0 ? wanted : ['tests']).flatMap(testFiles).sort();

// Units need no browser; everything else is given the one that is found, so that each file need not look again.
if (files.some((file) => !file.startsWith(join('tests', 'unit')))) {
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium(environmentLanguage(process.env));
  } catch (error) {
    if (!(error instanceof ChromiumMissing)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

// Each file runs in a process of its own, started as this one was (with tsx), in the package's folder.
process.chdir(packageRoot);
// `node --test` expands no ** on Node 20, so the files are named one by one.
const events = run({ files, concurrency: 2 });
events.on('test:fail', () => {
  process.exitCode = 1;
});
for await (const line of report(events)) process.stdout.write(line);

function testFiles(path: string): string[] {
  const full = join(packageRoot, path);
  if (!existsSync(full)) {
    process.stderr.write(`no tests at ${path}\n`);
    process.exit(2);
  }
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)));
}
