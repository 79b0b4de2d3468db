// What stands right above and below a headline: with its kicker and sub-headline told, a line explains its neighbours.

import { endsInStop, endsSentence } from '../chrome/sentences.ts';
import type { SourceLine } from '../source-lines.ts';
import { type Candidate, leading, type Region } from './headline-features.ts';
import { isOutlet } from './outlets.ts';
import { isSection } from './sections.ts';
import { stemsOf } from './stems.ts';

/** A headline with or without the line above it as its kicker, and the one below as its sub-headline. */
export type Reading = Candidate & Readonly<{ kicker?: SourceLine; sub?: SourceLine }>;

/** Every reading of each candidate. */
export function readingsOf(region: Region, candidates: readonly Candidate[]): Reading[] {
  const plain = plainLines(region);
  return candidates.flatMap((candidate) => {
    const [first, last] = [candidate.lines[0], candidate.lines.at(-1)];
    const before = first && plain[plain.indexOf(first) - 1];
    const after = last && plain[plain.indexOf(last) + 1];
    const kickers = before && mayBeKicker(before) ? [undefined, before] : [undefined];
    const subs = after && mayBeSub(after) ? [undefined, after] : [undefined];
    return kickers.flatMap((kicker) =>
      subs.map((sub) => ({ ...candidate, ...(kicker && { kicker }), ...(sub && { sub }) })),
    );
  });
}

function plainLines(region: Region): SourceLine[] {
  return region.lines.filter((line) => !region.isFact(line) && !region.isCaption(line));
}

function mayBeKicker({ text, words }: SourceLine): boolean {
  if (words < 2 || words > 18 || endsInStop(text) || isOutlet(text) || isSection(text)) return false;
  if (/[|•]|https?:|^[+>»]|^\d+[.-]/.test(text) || !/\p{Script=Arabic}{3}/u.test(text)) return false;
  return (text.match(/\d[\d.,:/-]*/g)?.length ?? 0) <= 2;
}

function mayBeSub({ text, words }: SourceLine): boolean {
  return words >= 3 && words <= 40 && /\p{Script=Arabic}{3}/u.test(text) && !/https?:|[|]/.test(text);
}

/** What a reading's kicker and sub-headline, and the lines it leaves unexplained, look like. */
export function roleFeatures(region: Region, readings: readonly Reading[]): Record<string, number>[] {
  const lead = region.lead();
  const shares = new Map(
    region.lines.map((line) => [line, stemsOf(line.text).filter((stem) => lead.has(stem)).length]),
  );
  const speaking = plainLines(region).filter((line) => (shares.get(line) ?? 0) >= 3);
  const is = (value: boolean) => (value ? 1 : 0);
  return readings.map(({ lines, words, kicker, sub }) => {
    const used = new Set([...lines, kicker, sub]);
    const features: Record<string, number> = {
      unexplained: Math.min(speaking.filter((line) => !used.has(line)).length, 3),
    };
    const [first, last] = [lines[0], lines.at(-1)];
    if (kicker && first) {
      const shared = shares.get(kicker) ?? 0;
      Object.assign(features, {
        kicker: 1,
        kickerLeads: is(leading.test(kicker.text)),
        kickerShort: is(kicker.words <= 6),
        kickerLong: is(kicker.words > 10),
        kickerSilent: is(shared === 0),
        kickerSpeaks: is(shared >= 3),
        kickerBlock: is(kicker.block === first.block),
        kickerApart: is(first.number - kicker.number > 2),
        kickerMark: is(endsSentence(kicker.text) || /:$/.test(kicker.text)),
        kickerFirst: is(region.lines[0] === kicker),
        kickerShorter: is(kicker.words < words * 0.7),
        kickerClauses: is(/\.\.|[،؛]\s|\S:\s/.test(kicker.text)),
      });
    }
    if (sub && last) {
      const shared = shares.get(sub) ?? 0;
      const end = region.lines.indexOf(sub);
      const next = region.lines[end + 1];
      Object.assign(features, {
        sub: 1,
        subLonger: is(sub.words > words * 1.15),
        subShort: is(sub.words <= 5),
        subSilent: is(shared === 0),
        subSpeaks: is(shared >= 3),
        subClauses: is(/\.\.|[،؛]\s/.test(sub.text)),
        subNamed: is(/^\S+(?: \S+)?:\s/.test(sub.text)),
        subNumber: is(/\d/.test(sub.text)),
        subBullet: is(/^[-–•*●]/.test(sub.text)),
        subMark: is(endsSentence(sub.text)),
        subStop: is(endsInStop(sub.text)),
        subBlock: is(sub.block === last.block),
        subApart: is(region.lines.indexOf(last) !== end - 1),
        subFactBelow: is(next !== undefined && region.isFact(next)),
        subLast: is(end === region.begin - 1),
        subDoubled: is(region.isDoubled(sub)),
        subInSpan: is(end >= region.begin),
      });
    }
    return features;
  });
}
