// A newsroom's own face: `_data/theme.css`, read strictly, into a layer of the style sheet.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors, type Problem } from '../model/problem.ts';
import { readText } from '../newsroom/read-file.ts';
import { checkContrast } from './theme-contrast.ts';
import { parseTheme, type Scheme, type Token, tokensOf } from './theme-tokens.ts';

const themeFile = '_data/theme.css';

const tokensFile = join(import.meta.dirname, '..', 'styles', 'tokens.css');

/** The theme as CSS, in the layer that `tokens.css` names for it; none where there is no file, or a fault in it. */
export function readTheme(newsroom: string): { css?: string; problems: readonly Problem[] } {
  if (!existsSync(join(newsroom, themeFile))) return { problems: [] };
  const { text, problem } = readText(newsroom, themeFile);
  if (problem) return { problems: [problem] };
  const ours = tokensOf(readFileSync(tokensFile, 'utf8'));
  const { theme, problems: read } = parseTheme(text, themeFile, ours);
  // Half a file is not measured: what it lacks may follow.
  const isWhole = read.every(({ code }) => code !== 'theme-syntax');
  const problems = isWhole ? [...read, ...checkContrast(theme, ours, themeFile)] : read;
  return hasErrors(problems) ? { problems } : { css: layerOf(theme), problems };
}

function layerOf(theme: Readonly<Record<Scheme, ReadonlyMap<string, Token>>>): string {
  const root = (tokens: ReadonlyMap<string, Token>) =>
    `:root {\n${[...tokens].map(([name, { value }]) => `${name}: ${value};\n`).join('')}}`;
  return `@layer theme {\n${root(theme.light)}\n@media (prefers-color-scheme: dark) {\n${root(theme.dark)}\n}\n}\n`;
}
