// What stands below the text: who signed it, initials, the agency, a date.

import type { SourceLine } from '../source-lines.ts';
import { agencyNamed } from './agencies.ts';
import type { DateOptions } from './date-line.ts';
import { factsOf, type LineFacts } from './facts.ts';
import { isSurelyName } from './person-names.ts';

/** «ح.م/ س.ع», «انتهى م ع», «(يتبع)»: for the agency's own desks. */
const initials =
  /^[\s([/#*.=-]*(?:(?:انتهى|إنتهى|انتهي|يتبع)(?!\p{L}))?(?:[\s./،\\()[\]#*=–-]|[0-9٠-٩]|(?<!\p{L})\p{L}(?!\p{L}))*$/u;

export type Ending = Readonly<{ line: SourceLine; reason: string; facts?: LineFacts }>;

/** The lines at the end that are no text, from the last upwards. */
export function endingsOf(lines: readonly SourceLine[], options: DateOptions): Ending[] {
  const endings: Ending[] = [];
  for (let at = lines.length - 1; at > 0 && endings.length < 5; at--) {
    const line = lines[at];
    if (!line || line.kind !== undefined) break;
    const ending = endingOf(line, options);
    if (!ending) break;
    endings.push(ending);
  }
  return endings;
}

/** What a line at the end says, if it is no text: initials, an agency, who signed it. */
export function endingOf(line: SourceLine, options: DateOptions): Ending | undefined {
  if (line.words <= 9 && isInitials(line.text) && factsOf(line, false, options)?.reason !== 'date')
    return { line, reason: 'initials' };
  if (line.words > 12) return undefined;
  // Read freely where a label says what it is: «تقرير: سروة كمال».
  const free = factsOf(line, true, options);
  const facts = free && !free.weak ? free : factsOf(line, false, options);
  if (!facts && line.words <= 4 && isSurelyName(line.text))
    return { line, reason: 'byline', facts: { byline: line.text, reason: 'byline', weak: true } };
  if (!facts || facts.section !== undefined || facts.credit !== undefined) return undefined;
  // A place or a paper alone may be the text's last word.
  if (facts.reason === 'dateline' || facts.reason === 'outlet') return undefined;
  return { line, reason: facts.reason, facts };
}

function isInitials(text: string): boolean {
  if (agencyNamed(text) !== undefined || !initials.test(text)) return false;
  const letters = text.match(/(?<!\p{L})\p{L}(?!\p{L})/gu)?.length ?? 0;
  return letters >= 2 || /(?:انته[ىي]|يتبع)/.test(text);
}
