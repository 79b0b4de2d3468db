// warraq build: a newsroom into a site.

import { join, relative, resolve } from 'node:path';
import { buildSite } from '../src/eleventy/build.ts';
import {
  countSeverity,
  fromHere,
  type Manner,
  printJson,
  printProblems,
  problemJson,
  progressOf,
  Stop,
  tell,
} from './terminal.ts';
import { say } from './words.ts';

export type BuildArguments = Manner &
  Readonly<{ newsroom: string; output?: string; baseUrl?: string; full?: boolean }>;

/** The site's folder: `_site` in the newsroom, unless another is named. */
export function outputOf({ newsroom, output }: Readonly<{ newsroom: string; output?: string }>): string {
  return output ?? join(newsroom, '_site');
}

/** A base address as the user gives it, checked, with a closing slash. */
export function checkBaseUrl(manner: Manner, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Stop(2, say(manner.lang, 'badValue', { value, option: '--base-url' }));
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

export async function build(args: BuildArguments): Promise<number> {
  const baseUrl = checkBaseUrl(args, args.baseUrl);
  const started = performance.now();
  const reading = progressOf(args, 'reading');
  const rendering = progressOf(args, 'rendering');
  const output = outputOf(args);
  const { built, problems } = await buildSite({
    newsroom: resolve(args.newsroom),
    output,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(args.full && { full: true }),
    onArticle: reading.update,
    onPage: (done, of) => {
      if (done === 1) reading.stop();
      rendering.update(done, of);
    },
  }).finally(() => {
    reading.stop();
    rendering.stop();
  });
  const seconds = Number(((performance.now() - started) / 1000).toFixed(2));
  const told = fromHere(args.newsroom, problems);
  printProblems(args, told);
  const counts = countSeverity(told);
  if (args.json) {
    const empty = { pages: 0, written: 0, unchanged: 0, removed: 0, articles: 0, places: 0, actors: 0 };
    printJson({
      ...(built ?? empty),
      seconds,
      problems: told.map((problem) => problemJson(problem, args.lang)),
    });
  } else if (built) {
    tell(args, 'built', { ...built, seconds });
    tell(args, 'open', { file: relative('', join(output, 'index.html')) });
  } else if (!args.quiet) process.stderr.write(`${say(args.lang, 'notBuilt', counts)}\n`);
  return built ? 0 : 1;
}
