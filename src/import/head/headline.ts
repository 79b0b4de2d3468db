// Which of the lines above the text is the headline.

import { lineKey } from '../../text/line-key.ts';
import type { SourceLine } from '../source-lines.ts';
import { candidatesOf, featuresOf, type Region } from './headline-features.ts';
import { type Reading, readingsOf, roleFeatures } from './headline-roles.ts';
import { headlineWeights } from './headline-weights.ts';

/** Below this a line is no headline, though none is better. */
const least = -4;

/** The candidate with the highest sum of its features' weights; nothing where none looks like a headline at all. */
export function chooseHeadline(region: Region): Reading | undefined {
  const candidates = candidatesOf(region);
  // Most pages leave one line to be the headline.
  const [only, ...others] = readingsOf(region, candidates);
  if (only && others.length === 0 && only.words >= 4) return only;
  const { readings, features } = weighedReadings(region);
  const scores = features.map(scoreOf);
  const best = Math.max(...scores);
  return best > least ? readings[scores.indexOf(best)] : undefined;
}

/** Every reading of the lines above a text, with what is seen of it. */
export function weighedReadings(region: Region): { readings: Reading[]; features: Features[] } {
  const candidates = candidatesOf(region);
  const own = featuresOf(region, candidates);
  const readings = readingsOf(region, candidates);
  const roles = roleFeatures(region, readings);
  const places = new Map(candidates.map(({ lines }, at) => [lines, at]));
  const features = readings.map(({ lines }, at) => ({ ...own[places.get(lines) ?? -1], ...roles[at] }));
  return { readings, features };
}

type Features = Readonly<Record<string, number>>;

function scoreOf(features: Features): number {
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
