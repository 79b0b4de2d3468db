// A date as a form gives it (a meta tag, an element of a feed, a column), as EDTF.

import { DateTime } from 'luxon';
import { readDateLine } from '../text/date-lines.ts';
import { type EdtfDate, parseEdtf } from '../text/edtf.ts';

/**
 * Reads EDTF, ISO 8601, RFC 822 (feeds) or a date in words. An hour without an offset is not an instant: the day is
 * kept and the hour is not, since no zone would be more than a guess. `country` settles the order of 03/04/2020.
 */
export function readGivenDate(text: string, country?: string): EdtfDate | undefined {
  const given = text.trim();
  const edtf = parseEdtf(given);
  if (edtf) return edtf;
  const zoned = /(?:Z|[+-]\d\d:?\d\d|[A-Z]{2,4})$/.test(given);
  const parsed = zoned
    ? [
        DateTime.fromISO(given.replace(' ', 'T'), { setZone: true }),
        DateTime.fromRFC2822(given, { setZone: true }),
      ].find(({ isValid }) => isValid)
    : undefined;
  if (parsed) return parseEdtf(parsed.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/.exec(given)?.[1];
  if (day !== undefined) return parseEdtf(day);
  const line = readDateLine(given, country === undefined ? {} : { country });
  return line?.faults.length === 0 ? line.date : undefined;
}
