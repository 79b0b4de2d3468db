// The commands of Warraq and their options (design §5). Each is in a file of its own.

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../src/model/problem.ts';
import { type Manner, Stop } from './terminal.ts';
import { environmentLanguage, say, type Word } from './words.ts';

const exitCodes = { wrongUsage: 2, ourFault: 70 } as const;

/** Runs a command line; sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv);
  try {
    await program(language).parseAsync(argv);
  } catch (error) {
    process.exitCode = explain(error, language);
  }
}

// Help and wrong usage are told in the right language too, so it is looked for before anything is parsed.
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return asked === 'ar' || asked === 'en' ? asked : environmentLanguage(process.env);
}

function explain(error: unknown, language: Language): number {
  if (error instanceof Stop) {
    // Without words where the problems have been told already.
    if (error.message !== '') process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.wrongUsage;
  const { code, path } = error as NodeJS.ErrnoException;
  // The system refused a path that the user named: theirs to mend, and no fault of ours.
  if (code !== undefined && path !== undefined && pathFaults.has(code)) {
    process.stderr.write(`${say(language, 'badPath', { path, detail: code })}\n`);
    return exitCodes.wrongUsage;
  }
  process.stderr.write(
    `${say(language, 'ourFault')}\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return exitCodes.ourFault;
}

const pathFaults = new Set(['EACCES', 'EEXIST', 'EISDIR', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS']);

function program(language: Language): Command {
  const words = (word: Word) => say(language, word);
  const warraq = new Command('warraq').description(words('about'));
  const command = (name: string, description: Word) => commandOf(warraq, name, description, language);
  const newsroom = ['--newsroom <DIR>', words('newsroom'), '.'] as const;
  const output = ['--output <DIR>', words('output')] as const;
  const run = (work: () => number | Promise<number>) =>
    Promise.resolve(work()).then((code) => {
      process.exitCode = code;
    });

  command('new', 'new')
    .argument('<DIR>', words('folder'))
    .action((folder: string, options: Manner) =>
      run(async () => (await import('./new.ts')).makeNewsroom(folder, options)),
    );
  command('import', 'import')
    .argument('<FILE...>', words('files'))
    .option(...newsroom)
    .option('--published <EDTF>', words('published'))
    .option('--outlet <NAME>', words('outlet'))
    .option('--form <FORM>', words('form'))
    .option('--map <FIELD=COLUMN>', words('map'), gather)
    .option('--fix <CODE>', words('fix'), gather)
    .option('--report <FILE.html>', words('report'))
    .option('--dry-run', words('dryRun'))
    .action((files: string[], options) =>
      run(async () => (await import('./import.ts')).importTexts(files, options)),
    );
  command('build', 'build')
    .option(...newsroom)
    .option(...output)
    .option('--base-url <URL>', words('baseUrl'))
    .option('--full', words('full'))
    .action((options) => run(async () => (await import('./build.ts')).build(options)));
  command('serve', 'serve')
    .option(...newsroom)
    .option('--port <N>', words('port'), portNumber, 8080)
    .action((options) => run(async () => (await import('./serve.ts')).serve(options)));
  command('check', 'check')
    .option(...newsroom)
    .option(...output)
    .option('--base-url <URL>', words('baseUrl'))
    .option('--browser', words('browser'))
    .action((options) => run(async () => (await import('./check.ts')).check(options)));
  command('export', 'export')
    .option(...newsroom)
    .option(...output)
    .requiredOption('--to <FILE.zip>', words('to'))
    .action((options) => run(async () => (await import('./export.ts')).exportSite(options)));
  // No options of its own: it would take those of its commands.
  addNames(warraq.command('names').description(words('names')), words, newsroom, run, language);
  command('bench', 'bench')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => run(async () => (await import('./run-bench.ts')).runBench(process.argv.slice(3))));

  for (const one of [warraq, ...warraq.commands]) speak(one, language);
  return warraq;
}

/** A command with the options that all have. */
function commandOf(parent: Command, name: string, description: Word, language: Language): Command {
  return parent
    .command(name)
    .description(say(language, description))
    .option('--json', say(language, 'json'))
    .option('--quiet', say(language, 'quiet'))
    .addOption(new Option('--lang <ar|en>', say(language, 'lang')).choices(['ar', 'en']).default(language));
}

type Run = (work: () => number | Promise<number>) => Promise<void>;

// The commands of `warraq names`, each with the options of a command.
function addNames(
  names: Command,
  words: (word: Word) => string,
  newsroom: readonly [string, string, string],
  run: Run,
  language: Language,
): void {
  const command = (name: string, description: Word) =>
    commandOf(names, name, description, language).option(...newsroom);
  const suggesting = () => import('./names-suggest.ts');
  const editing = () => import('./names.ts');

  command('suggest', 'namesSuggest')
    .option('--least <N>', words('least'), wholeNumber, 1)
    .option('--limit <N>', words('limit'), wholeNumber, 50)
    .action((options) => run(async () => (await suggesting()).suggest(options)));
  command('accept', 'namesAccept')
    .argument('[NAME...]', words('wantedName'))
    .option('--least <N>', words('leastAccept'), wholeNumber)
    .option('--dry-run', words('dryRun'))
    .action((wanted: string[], options) => run(async () => (await suggesting()).accept(wanted, options)));
  command('merge', 'namesMerge')
    .argument('<FROM>', words('anId'))
    .argument('<INTO>', words('anId'))
    .option('--dry-run', words('dryRun'))
    .action((from: string, into: string, options) =>
      run(async () => (await editing()).merge(from, into, options)),
    );
  command('rename', 'namesRename')
    .argument('<ID>', words('anId'))
    .argument('<NAME>', words('aName'))
    .option('--slug <SLUG>', words('newSlug'))
    .option('--dry-run', words('dryRun'))
    .action((id: string, name: string, options) =>
      run(async () => (await editing()).rename(id, name, options)),
    );
  command('where', 'namesWhere')
    .argument('<NAME>', words('aName'))
    .action((name: string, options) => run(async () => (await editing()).where(name, options)));
  command('unused', 'namesUnused').action((options) => run(async () => (await editing()).unused(options)));
  command('check', 'namesCheck').action((options) => run(async () => (await editing()).checkNames(options)));
  for (const one of names.commands) speak(one, language);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('');
  return number;
}

function gather(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('');
  return port;
}

/** Commander's faults in our words: what is wrong, and where the help is. */
function speak(command: Command, language: Language): void {
  command.exitOverride();
  command.helpOption('-h, --help', say(language, 'help')).helpCommand(false);
  command.configureOutput({
    outputError: (message, write) => {
      // Commander quotes the option first and, where a value is wrong, the value after it.
      const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, words]) => words ?? '');
      const rule = faults.find(([pattern]) => pattern.test(message));
      const values = { value: quoted.at(-1) ?? '', option: (quoted[0] ?? '').replace(/ <.*/, '') };
      const told = rule ? say(language, rule[1], values) : message.trim();
      const names = [];
      for (let one: Command | null = command; one?.parent; one = one.parent) names.unshift(one.name());
      write(`${told}\n${say(language, 'seeHelp', { command: names.join(' ') }).replace(/ {2,}/g, ' ')}\n`);
    },
  });
}

const faults: readonly (readonly [RegExp, Word])[] = [
  [/unknown command/, 'unknownCommand'],
  [/unknown option/, 'unknownOption'],
  [/missing required argument/, 'missingArgument'],
  [/required option/, 'missingOption'],
  [/argument missing/, 'missingValue'],
  [/too many arguments/, 'tooMany'],
  [/is invalid/, 'badValue'],
];
