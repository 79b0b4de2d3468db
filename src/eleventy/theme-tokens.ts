// The tokens of a theme: which there are, and which values a theme may give them.

import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { isHexColour } from '../styles/contrast.ts';
import { type CssPart, cutCss } from '../styles/css-parts.ts';

export type Scheme = 'light' | 'dark';
export type Token = Readonly<{ value: string; line: number; column: number }>;
/** What a sheet says for every reader, and what for those in the dark. */
export type Tokens = Readonly<Record<Scheme, ReadonlyMap<string, Token>>>;

const inDark = '@media (prefers-color-scheme: dark)';

/** The tokens that our own sheet defines. */
export function tokensOf(css: string): Tokens {
  const tokens = { light: new Map<string, Token>(), dark: new Map<string, Token>() };
  for (const part of cutCss(css).parts) {
    const [layer, ...within] = part.within;
    const scheme = layer === '@layer tokens' ? schemeOf(within) : undefined;
    const token = declarationOf(part);
    if (scheme && token?.name.startsWith('--')) tokens[scheme].set(token.name, token);
  }
  return tokens;
}

function schemeOf(within: readonly string[]): Scheme | undefined {
  const path = within.join(' > ');
  if (path === ':root') return 'light';
  return path === `${inDark} > :root` ? 'dark' : undefined;
}

function declarationOf({ kind, text, line, column }: CssPart): (Token & { name: string }) | undefined {
  const [, name, value] = /^([\w-]+)\s*:([\s\S]*)$/.exec(text) ?? [];
  if (kind === 'block' || name === undefined || value === undefined) return undefined;
  return { name, value: value.trim(), line, column };
}

/** Reads a theme by the tokens that there are. Every line that is more, or other, is a problem. */
export function parseTheme(css: string, file: string, ours: Tokens): { theme: Tokens; problems: Problem[] } {
  const theme = { light: new Map<string, Token>(), dark: new Map<string, Token>() };
  const problems: Problem[] = [];
  type Place = Readonly<{ line: number; column: number }>;
  const tell = ({ line, column }: Place, code: Problem['code'], values: Problem['values'] = {}) => {
    problems.push({ file, line, column, severity: 'error', code, values });
  };
  const { parts, fault } = cutCss(css);
  if (fault) tell(fault, 'theme-syntax');
  for (const part of parts) {
    const path = part.kind === 'block' ? [...part.within, part.text] : part.within;
    const scheme = schemeOf(path);
    if (part.kind === 'block') {
      // What lies inside a strange block is not told again.
      if (!scheme && part.text !== inDark && part.within.every((head) => head === inDark))
        tell(part, 'theme-rule', { value: part.text });
      continue;
    }
    const token = declarationOf(part);
    if (!scheme && path.every((head) => head === inDark)) tell(part, 'theme-rule', { value: part.text });
    if (!scheme) continue;
    if (!token?.name.startsWith('--')) {
      tell(part, 'theme-property', { value: token?.name ?? part.text });
      continue;
    }
    const { name, value } = token;
    const wrong = faultOf(name, value, ours);
    if (theme[scheme].has(name)) tell(part, 'repeated', { value: name });
    else if (wrong) tell(part, wrong.code, wrong.values);
    else theme[scheme].set(name, token);
  }
  return { theme, problems };
}

function faultOf(name: string, value: string, ours: Tokens): Pick<Problem, 'code' | 'values'> | undefined {
  const known = ours.light.get(name);
  if (!known) {
    const suggestion = nearest(name, ours.light.keys()) ?? '--accent';
    return { code: 'unknown-token', values: { value: name, suggestion } };
  }
  if (isHexColour(known.value))
    return isHexColour(value) ? undefined : { code: 'theme-colour', values: { value } };
  return isWhole(value) ? undefined : { code: 'theme-value', values: { value } };
}

/** A value that cannot reach beyond its line or this site: brackets closed, nothing fetched, nothing escaped. */
function isWhole(value: string): boolean {
  const bare = value.replace(/"[^"]*"|'[^']*'/g, '');
  if (value === '' || /url\(|image-set\(|src\(|[!\\<>@[\]]/i.test(value) || /["']/.test(bare)) return false;
  let depth = 0;
  for (const [sign] of bare.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
