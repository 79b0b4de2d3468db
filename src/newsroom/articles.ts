// The articles of a newsroom: every file below articles/, in the order of their names.

import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type ArticleMetadata, articleSchema } from '../model/article.ts';
import { parseWith } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { mixedWord } from '../text/look-alikes.ts';
import { visibleText } from '../text/visible.ts';
import { checkBody } from './body.ts';
import { cutFrontMatter } from './front-matter.ts';
import { fileProblem, passesLink, readText, systemWords } from './read-file.ts';
import { locateFaults, readYaml, type YamlSource } from './yaml.ts';

/** An article as read, with its metadata's YAML kept for the positions of faults found later. */
export type ReadArticle = Readonly<{ article: Article; yaml: YamlSource }>;

// What somebody may have meant for an article. The `.md.new` that an import leaves is none.
const nearlyArticle = /\.(?:md|markdown|txt)$/i;

/** Files below `articles/` that end in .md, sorted by code point, so that no file system decides an order. */
export function listArticles(root: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  walk('articles');
  return { files: files.sort(), problems };

  function walk(folder: string): void {
    let entries: Dirent[];
    try {
      // Links further in are met below; this is the one that nothing lists.
      if (folder === 'articles' && passesLink(root, folder)) {
        problems.push(fileProblem(folder, 'symbolic-link'));
        return;
      }
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && folder === 'articles') return;
      problems.push(fileProblem(folder, 'unreadable', { detail: systemWords(error) }));
      return;
    }
    for (const entry of entries) {
      const name = `${folder}/${entry.name}`;
      // Editors keep their own files beside ours (.#x.md, .x.md.swp): what begins with a dot is not an article.
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) problems.push(fileProblem(name, 'symbolic-link'));
      else if (entry.isDirectory()) {
        checkName(name, entry.name);
        walk(name);
      } else if (entry.isFile() && entry.name.endsWith('.md')) {
        checkName(name, entry.name);
        files.push(name);
      } else if (entry.isFile() && nearlyArticle.test(entry.name)) {
        problems.push({ ...fileProblem(name, 'other-file'), severity: 'warning' });
      }
    }
  }

  function checkName(file: string, name: string): void {
    const value = visibleText(name);
    const mixed = mixedWord(name);
    if (value !== name) problems.push(fileProblem(file, 'bad-file-name', { value }));
    else if (mixed) problems.push(fileProblem(file, 'mixed-letters', { value: mixed.text }));
  }
}

/** Reads and parses one article's file. */
export function readArticle(root: string, file: string): { read?: ReadArticle; problems: Problem[] } {
  const { text, problem } = readText(root, file);
  if (problem) return { problems: [problem] };
  return parseArticleText(text, file);
}

/** Parses the text of an article's file. */
export function parseArticleText(text: string, file: string): { read?: ReadArticle; problems: Problem[] } {
  const cut = cutFrontMatter(text, file);
  if ('code' in cut) return { problems: [cut] };
  const { raw, problems } = readYaml(cut.yaml);
  const checked = checkBody(cut.body, file, cut.bodyLine);
  if (problems.length > 0) return { problems: [...problems, ...checked.problems] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { problems: [{ ...fileProblem(file, 'not-a-mapping'), line: 2 }, ...checked.problems] };
  }
  const { value, faults } = parseWith<ArticleMetadata>(articleSchema, raw);
  const found = [...locateFaults(cut.yaml, faults), ...checked.problems];
  if (!value) return { problems: found };
  if (checked.body.trim() === '' && !value.draft) {
    found.push({ ...fileProblem(file, 'empty-body'), line: cut.bodyLine });
  }
  const article: Article = {
    ...value,
    file,
    body: checked.body,
    published: value.published ?? { precision: 'unknown', edtf: 'XXXX' },
    places: value.places ?? [],
    actors: value.actors ?? [],
  };
  return { read: { article, yaml: cut.yaml }, problems: found };
}
