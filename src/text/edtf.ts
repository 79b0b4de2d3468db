// Dates as archives write them: EDTF (ISO 8601-2), from an instant down to "unknown".

/** A date at the precision that is known. `edtf` is what the metadata said, letter for letter. */
export type EdtfDate =
  | Readonly<{ precision: 'unknown'; edtf: 'XXXX' }>
  | Readonly<{ precision: 'year'; edtf: string; year: number; approximate: boolean }>
  | Readonly<{ precision: 'month'; edtf: string; year: number; month: number; approximate: boolean }>
  | Readonly<{
      precision: 'day';
      edtf: string;
      year: number;
      month: number;
      day: number;
      approximate: boolean;
    }>
  /** `instant` in milliseconds since 1970 UTC. */
  | Readonly<{ precision: 'instant'; edtf: string; instant: number }>;

const form =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?<time>T(?:[01]\d|2[0-3]):\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?)?(?<mark>~?)$/;

/**
 * Reads an EDTF date: `2017-12-18T10:00:00+03:00`, `2017-12-18`, `2017-12`, `2021`, any of the last three
 * with `~` for approximate, or `XXXX`. Returns undefined where the text is none of these or no such day exists.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (text === 'XXXX') return { precision: 'unknown', edtf: 'XXXX' };
  const parts = form.exec(text)?.groups;
  if (!parts) return undefined;
  const year = Number(parts['year']);
  const approximate = parts['mark'] === '~';
  if (parts['month'] === undefined) return { precision: 'year', edtf: text, year, approximate };
  const month = Number(parts['month']);
  if (month < 1 || month > 12) return undefined;
  if (parts['day'] === undefined) return { precision: 'month', edtf: text, year, month, approximate };
  const day = Number(parts['day']);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  if (parts['time'] === undefined) return { precision: 'day', edtf: text, year, month, day, approximate };
  // Date.parse takes exactly this form, and answers NaN for a minute of 60 or an offset of +99:00. It would take
  // 24:00 too, which HTML does not: the form above refuses it.
  const instant = Date.parse(text);
  if (approximate || Number.isNaN(instant)) return undefined;
  return { precision: 'instant', edtf: text, instant };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
