// An article's file cut in two: the metadata between two lines of three hyphens, and the body.

import type { Problem } from '../model/problem.ts';
import { fileProblem } from './read-file.ts';
import type { YamlSource } from './yaml.ts';

export type CutFile = Readonly<{ yaml: YamlSource; body: string; bodyLine: number }>;

/**
 * Cuts an article's text. Only a first line of `---` alone opens metadata: `---js` and `---json`, with which
 * Eleventy's own reader would run or parse something else, are problems.
 */
export function cutFrontMatter(text: string, file: string): CutFile | Problem {
  if (text.trim() === '') return fileProblem(file, 'empty-file');
  const first = text.slice(0, Math.max(0, text.indexOf('\n'))) || text;
  if (first.trimEnd() !== '---') {
    if (!first.startsWith('---')) return fileProblem(file, 'missing-front-matter');
    return fileProblem(file, 'strange-front-matter', { value: first.slice(0, 40) });
  }
  const end = /^---[ \t]*$/m;
  const rest = text.slice(first.length + 1);
  const close = end.exec(rest);
  if (!close) return fileProblem(file, 'unclosed-front-matter');
  const yaml = rest.slice(0, close.index);
  const bodyLine = 2 + yaml.split('\n').length;
  const body = rest.slice(close.index + close[0].length + 1);
  return { yaml: { text: yaml, file, firstLine: 2 }, body, bodyLine };
}
