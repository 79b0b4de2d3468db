// Reads a whole newsroom: typed and checked, or every problem of every file at once.

import { relative, resolve } from 'node:path';
import type { Newsroom } from '../model/newsroom.ts';
import { compareProblems, hasErrors, type Problem } from '../model/problem.ts';
import { checkArticles } from './article-checks.ts';
import { listArticles, type ReadArticle, readArticle } from './articles.ts';
import { type DataFolder, readRegistries } from './registries.ts';
import { readRedirects, readSite } from './site-data.ts';

/** A newsroom where there is no error; warnings may stand beside it. */
export type Loaded = Readonly<{ newsroom?: Newsroom; problems: readonly Problem[] }>;

/**
 * Reads the newsroom in `root`. `shipped` is the folder whose `_data` holds the gazetteer that comes with Warraq;
 * `onArticle` is told after each article how many of how many are read.
 */
export function loadNewsroom(
  root: string,
  shipped: string,
  onArticle?: (done: number, of: number) => void,
): Loaded {
  const { site, problems: siteProblems } = readSite(root);
  const problems: Problem[] = [...siteProblems];
  // Without settings this is some other folder: one problem says so, and nothing else is looked for.
  if (problems.some((problem) => problem.code === 'no-newsroom')) return { problems };
  const { registries, lost, problems: registryProblems } = readRegistries(dataFolders(root, shipped));
  const { redirects, problems: redirectProblems } = readRedirects(root);
  const listed = listArticles(root);
  problems.push(...registryProblems, ...redirectProblems, ...listed.problems);
  const read: ReadArticle[] = [];
  listed.files.forEach((file, index) => {
    const result = readArticle(root, file);
    problems.push(...result.problems);
    if (result.read) read.push(result.read);
    onArticle?.(index + 1, listed.files.length);
  });
  const checked = checkArticles(root, read, { site, ...registries, lost });
  problems.push(...checked.problems);
  problems.sort(compareProblems);
  if (!site || hasErrors(problems)) return { problems };
  const articles = read.map(({ article }) => article).filter((article) => !article.draft);
  return { newsroom: { site, ...registries, articles, pictures: checked.pictures, redirects }, problems };
}

/** The folders registries are read from: what ships first, then the newsroom's own over it. */
export function dataFolders(root: string, shipped: string): DataFolder[] {
  const own: DataFolder = { root, name: (file) => file, own: true };
  if (resolve(root) === resolve(shipped)) return [own];
  const name = (file: string) => relative(process.cwd(), resolve(shipped, file));
  return [{ root: shipped, name, own: false }, own];
}
