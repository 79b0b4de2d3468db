// Where a letter of the cleaned line stood in the source.

import type { SourceLine } from '../source-lines.ts';

/** So far ahead is looked for the next letter that both have. */
const farthest = 12;

/**
 * The offset in the source of an offset in the cleaned line. Cleaning takes characters out, changes some into others
 * and makes one letter of two, or two of one: both lines are walked together, and where they differ, the nearest place
 * is found from where they agree again.
 */
export function sourceOffset({ raw, text }: SourceLine, offset: number): number {
  // Cleaning that moves nothing keeps the length: straight quotes, no-break spaces.
  if (raw.length === text.length) return offset;
  let from = 0;
  let at = 0;
  while (at < offset && from < raw.length) {
    if (alike(raw, from, text, at)) {
      from++;
      at++;
      continue;
    }
    const [out, made] = nextAgreement(raw, from, text, at);
    if (at + made > offset) return from;
    from += out;
    at += made;
  }
  // What was taken out before the letter itself.
  while (from < raw.length && !alike(raw, from, text, offset) && canSkip(raw, from, text, offset)) from++;
  return Math.min(from, raw.length - 1);
}

function alike(raw: string, from: number, text: string, at: number): boolean {
  const one = raw[from];
  const other = text[at];
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  // A presentation form is its letter; one that is two letters is a place where the lines differ.
  return (
    (one === '"' && /[«»“”]/.test(other)) ||
    (other === ' ' && /\s/.test(one)) ||
    one.normalize('NFKC') === other
  );
}

// The smallest step of both after which they agree for two letters.
function nextAgreement(raw: string, from: number, text: string, at: number): [number, number] {
  for (let sum = 1; sum <= farthest; sum++) {
    for (let made = 0; made <= sum; made++) {
      const out = sum - made;
      if (
        alike(raw, from + out, text, at + made) &&
        (alike(raw, from + out + 1, text, at + made + 1) || from + out + 1 >= raw.length)
      )
        return [out, made];
    }
  }
  return [1, 1];
}

function canSkip(raw: string, from: number, text: string, at: number): boolean {
  const [out, made] = nextAgreement(raw, from, text, at);
  return made === 0 && out > 0;
}
