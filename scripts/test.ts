// npm test: finds or installs a Chromium, then runs every test below the folders named (all of them by default).

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { ChromiumMissing, ensureChromium } from './chromium.ts';
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

const reporter = join(import.meta.dirname, 'test-reporter.ts');
// `node --test` expands no ** on Node 20, so the files are named one by one.
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-concurrency=2', `--test-reporter=${reporter}`, ...files],
  { cwd: packageRoot, stdio: 'inherit' },
);
process.exitCode = status ?? 1;

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
