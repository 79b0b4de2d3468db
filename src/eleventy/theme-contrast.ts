// Whether a theme's text can be read on its paper, in light and in dark.

import type { Problem } from '../model/problem.ts';
import { contrastOf, isHexColour, leastContrast } from '../styles/contrast.ts';
import type { Scheme, Token, Tokens } from './theme-tokens.ts';

/** Which colours of text stand on which ground somewhere on the site. */
const pairs = [
  ['--ink', '--paper'],
  ['--ink-soft', '--paper'],
  ['--accent', '--paper'],
  ['--ink', '--wash'],
  ['--ink-soft', '--wash'],
] as const;

/** Only pairs of which the theme sets one: ours are held to more by the browser's checks. */
export function checkContrast(theme: Tokens, ours: Tokens, file: string): Problem[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap(([text, ground]) => {
      const place = themeToken(theme, text, scheme) ?? themeToken(theme, ground, scheme);
      const colours = [text, ground].map((name) => inForce(theme, ours, name, scheme));
      const [textColour = '', groundColour = ''] = colours;
      if (!place || !colours.every(isHexColour)) return [];
      const contrast = contrastOf(textColour, groundColour);
      if (contrast >= leastContrast) return [];
      // Cut, not rounded: 4.49 must not read as 4.5.
      const ratio = (Math.floor(contrast * 100) / 100).toFixed(2);
      const values = { text, ground, scheme, ratio, textColour, groundColour };
      const { line, column } = place;
      return [{ file, line, column, severity: 'error' as const, code: 'low-contrast' as const, values }];
    }),
  );
}

/** As the cascade has it: what a theme says for every reader holds in the dark too, unless it says other there. */
function inForce(theme: Tokens, ours: Tokens, name: string, scheme: Scheme): string {
  const own = themeToken(theme, name, scheme);
  const given = (scheme === 'dark' && ours.dark.get(name)) || ours.light.get(name);
  return (own ?? given)?.value ?? '';
}

function themeToken(theme: Tokens, name: string, scheme: Scheme): Token | undefined {
  return (scheme === 'dark' ? theme.dark.get(name) : undefined) ?? theme.light.get(name);
}
