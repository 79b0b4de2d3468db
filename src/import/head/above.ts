// The lines above the headline: its kicker, a caption, facts; nothing else there is the article's.

import { lineKey } from '../../text/line-key.ts';
import { endsInStop } from '../chrome/sentences.ts';
import type { Head } from '../head.ts';
import type { Given } from '../raw-article.ts';
import type { SourceLine } from '../source-lines.ts';
import { mayBeText, sameText } from './below-lines.ts';
import { isCaption } from './caption.ts';
import type { LineFacts } from './facts.ts';
import { drop, type Take } from './found.ts';
import type { Reading } from './headline-roles.ts';
import { isOutlet } from './outlets.ts';
import { isSection } from './sections.ts';
import { stemsOf } from './stems.ts';

const leading =
  /^(?:في|خلال|بعد|قبل|مع|وسط|بمشاركة|بحضور|برعاية|على|بسبب|تحت|ضمن|رغم|عقب|من أجل|بمناسبة|تزامنا|بالتزامن|لأول|للمرة|بهدف|بالتعاون|استعدادا|بدعم|بتكلفة|تنفيذا)\s/u;

/**
 * Whether a line leads up to the headline: it stands right above it, is no sentence, no paper's name and no section, and
 * speaks of what the text speaks of. `gap` is by how many line numbers neighbours of this page are usually parted.
 */
export function isKicker(
  line: SourceLine,
  title: SourceLine,
  gap: number,
  spoken: ReadonlySet<string>,
): boolean {
  const { text, words } = line;
  if (title.number - line.number > Math.max(gap, 2) || words < 2 || words > 16 || endsInStop(text))
    return false;
  if (isOutlet(text) || isSection(text) || !/\p{Script=Arabic}{3}/u.test(text)) return false;
  if (/[|•]|https?:|^[+>»]|^\d+[.-]/.test(text) || (text.match(/\d[\d.,:/-]*/g)?.length ?? 0) > 2)
    return false;
  if (lineKey(text) === lineKey(title.text)) return false;
  return leading.test(text) || stemsOf(text).some((stem) => spoken.has(stem));
}

/** By how many line numbers neighbours are usually parted: 1, or 2 where every line has a blank one below it. */
export function usualGap(lines: readonly SourceLine[]): number {
  const gaps = lines.slice(1).map((line, at) => line.number - (lines[at]?.number ?? 0));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
}

/** Reads the lines above the headline, and gives those that are the text's all the same. */
export function readAbove(
  head: Head,
  above: readonly SourceLine[],
  page: Readonly<{
    spoken: () => ReadonlySet<string>;
    facts: ReadonlyMap<SourceLine, LineFacts>;
    given: Given;
    take: Take;
    gap: number;
    reading: Reading | undefined;
  }>,
): SourceLine[] {
  const unread = above.filter((line) => {
    const read = page.facts.get(line);
    if (read) page.take(line, read);
    else if (!head.caption && (isCaption(line) || sameText(line, page.given.caption))) head.caption = line;
    else return true;
    return false;
  });
  const last = unread.at(-1);
  if (page.reading) {
    if (page.reading.kicker && unread.includes(page.reading.kicker)) head.kicker = page.reading.kicker;
  } else if (last && head.title && isKicker(last, head.title, page.gap, page.spoken())) head.kicker = last;
  return unread.filter((line) => {
    if (line === head.kicker) return false;
    const shared = stemsOf(line.text).filter((stem) => page.spoken().has(stem)).length;
    if (mayBeText(line) && endsInStop(line.text) && shared >= 3) return true;
    drop(head, line, 'above-headline');
    return false;
  });
}
