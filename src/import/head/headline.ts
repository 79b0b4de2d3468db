// Which of the lines above the text is the headline.

import { lineKey } from '../chrome/line-key.ts';
import type { SourceLine } from '../source-lines.ts';
import { type Candidate, candidatesOf, featuresOf, type Region } from './headline-features.ts';
import { headlineWeights } from './headline-weights.ts';

/** Below this a line is no headline, though none is better. */
const least = -4;

/** The candidate with the highest sum of its features' weights; nothing where none looks like a headline at all. */
export function chooseHeadline(region: Region): Candidate | undefined {
  const candidates = candidatesOf(region);
  const scores = featuresOf(region, candidates).map(scoreOf);
  const best = Math.max(...scores);
  return best > least ? candidates[scores.indexOf(best)] : undefined;
}

function scoreOf(features: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + (headlineWeights[name] ?? 0) * value,
    0,
  );
}

/** The line that says what the form gives as the headline; forms add the site's name, or cut the end. */
export function givenHeadline(lines: readonly SourceLine[], title: string): SourceLine | undefined {
  const key = lineKey(title);
  const whole = lines.find((line) => lineKey(line.text) === key);
  if (whole) return whole;
  const bare = [
    title.replace(/\s*(?:\s[-–—•]\s|\||»|:)\s*[^-–—|»:]{2,40}$/u, ''),
    title.replace(/^[^-–—|»]{2,30}\s*(?:\s[-–—•]\s|\||»)\s*/u, ''),
  ].map(lineKey);
  const named = lines.find((line) => line.words >= 2 && bare.includes(lineKey(line.text)));
  if (named) return named;
  const cut = /(?:…|\.\.+)$/.test(title) ? key : undefined;
  return cut === undefined || cut.length < 12
    ? undefined
    : lines.find((line) => line.words <= 40 && lineKey(line.text).startsWith(cut));
}
