// Finds a Chromium on this machine, or installs one: what the layout checks, the map and the card tests run in.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { Language } from '../src/model/problem.ts';

/** No Chromium can be had. The message says, in the reader's language, what was tried and what to do. */
export class ChromiumMissing extends Error {
  override readonly name = 'ChromiumMissing';
}

const words = {
  wrongPath: {
    ar: (path: string) =>
      `المتغير CHROMIUM_PATH يشير إلى «${path}» وهو ليس برنامجا يمكن تشغيله. صحّح المسار أو احذف المتغير.`,
    en: (path: string) =>
      `CHROMIUM_PATH names "${path}", which is not a program that can be run. Correct it, or unset it.`,
  },
  installing: {
    ar: (how: string) => `لا يوجد متصفح Chromium هنا. يجري تثبيته: ${how}`,
    en: (how: string) => `There is no Chromium here. Installing one: ${how}`,
  },
  missing: {
    ar: 'لا يوجد متصفح Chromium هنا، وتعذّر تثبيته. ثبّت Chromium أو Chrome، أو اكتب مساره في المتغير CHROMIUM_PATH.',
    en: 'There is no Chromium, and none could be installed. Install Chromium or Chrome, or give its path in CHROMIUM_PATH.',
  },
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

const namesInPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => [
  `/Applications/${name}.app/Contents/MacOS/${name}`,
  `${process.env['HOME'] ?? ''}/Applications/${name}.app/Contents/MacOS/${name}`,
]);

const windowsPlaces = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
  const base = process.env[folder];
  if (base === undefined) return [];
  return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((vendor) =>
    join(base, vendor, 'Application', vendor.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
  );
});

/**
 * The path of a Chromium that is here: `CHROMIUM_PATH`, the system's, or Playwright's own. A `CHROMIUM_PATH`
 * that cannot be run throws: somebody chose it, so another browser must not take its place unsaid.
 */
export function findChromium(
  language: Language = 'en',
  environment: Environment = process.env,
): string | undefined {
  const chosen = environment['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen;
    throw new ChromiumMissing(words.wrongPath[language](chosen));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...namesInPath.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' ? macPlaces : []),
    ...(process.platform === 'win32' ? windowsPlaces : []),
  ];
  return candidates.find(isProgram) ?? playwrightsOwn();
}

function playwrightsOwn(): string | undefined {
  try {
    const path = chromium.executablePath();
    return isProgram(path) ? path : undefined;
  } catch {
    return undefined; // Playwright throws where it has no build for this system.
  }
}

/** Finds Chromium, or installs it; says on stderr what it does. Throws `ChromiumMissing`. */
export function ensureChromium(language: Language): string {
  const found = findChromium(language);
  if (found !== undefined) return found;
  for (const steps of waysToInstall()) {
    const shown = steps.map((step) => step.map((word) => word.split('/').at(-1)).join(' ')).join(' && ');
    process.stderr.write(`${words.installing[language](shown)}\n`);
    if (!steps.every(run)) continue;
    const installed = findChromium(language);
    if (installed !== undefined) return installed;
  }
  throw new ChromiumMissing(words.missing[language]);
}

/** Chromium's flags here: no window, and none of the requests that it makes of its own accord. */
const chromiumFlags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Starts Chromium. Its sandbox is left out only where it cannot work: for root, and in most CI containers. */
export async function launchChromium(path: string, moreFlags: readonly string[] = []): Promise<Browser> {
  const sandboxless = process.getuid?.() === 0 || (process.env['CI'] ?? '') !== '';
  return chromium.launch({
    executablePath: path,
    headless: true,
    chromiumSandbox: !sandboxless,
    args: [...chromiumFlags, ...moreFlags],
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Lists of commands, the best first. Playwright's own command is run from its file: `npx` may ask to download. */
function waysToInstall(): readonly (readonly (readonly string[])[])[] {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const install = [process.execPath, join(manifest, '..', 'cli.js'), 'install'];
  const ways = [[[...install, '--with-deps', 'chromium']], [[...install, 'chromium']]];
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (existsSync('/usr/bin/apt-get')) {
    ways.push([
      [...asRoot, 'apt-get', 'update', '-q'],
      [...asRoot, 'apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium'],
    ]);
  }
  return ways;
}

const installLimit = 10 * 60 * 1000;

// Whatever the installers say goes to stderr: stdout belongs to `--json`. They get no stdin, so none can ask.
function run(command: readonly string[]): boolean {
  const [program = '', ...rest] = command;
  const { status } = spawnSync(program, rest, { stdio: ['ignore', 2, 2], timeout: installLimit });
  return status === 0;
}
