// A line of dates read whole: day, hour, zone, weekday and both calendars, checked against each other; nothing guessed.

import { type Calendar, type DayReading, dayReadings, yearlessDay } from './date-forms.ts';
import { sayingLabel } from './date-labels.ts';
import { type DateFault, type DateLineOptions, settleDay } from './date-settling.ts';
import { growAround } from './date-surroundings.ts';
import { clockInDigits, instantOf } from './date-times.ts';
import { type FoldedLine, foldLine } from './date-words.ts';
import type { Day } from './dates.ts';
import type { EdtfDate } from './edtf.ts';

/**
 * A date of a line and what stands with it. `date` is absent where it cannot be told (a fault says why); a Hijri date
 * alone is known but for the sighting of the moon, so it is an approximate day, unless a weekday beside it settles it.
 */
export type DateLine = Readonly<{
  start: number;
  end: number;
  text: string;
  date?: EdtfDate;
  /** HH:MM, where the hour is known and its zone is not. */
  time?: string;
  /** 0 for Sunday, as the text says it. */
  weekday?: number;
  hijri?: Day;
  calendar: Calendar | 'both';
  isUpdate: boolean;
  isPublished: boolean;
  /** What of the line is neither date nor label nor the punctuation around them. */
  rest: string;
  faults: readonly DateFault[];
}>;

/** The first date of a line; a second one, with its label, is `rest`. */
export function readDateLine(text: string, options: DateLineOptions): DateLine | undefined {
  const [first, ...others] = readDateLines(text, options);
  const after = others.map((other) => other.text);
  return first && after.length > 0 ? { ...first, rest: [first.rest, ...after].join(' ').trim() } : first;
}

const label = new RegExp(sayingLabel, 'gu');

/** Every date of a line that has a label to itself: «نُشر: 12 مارس 2020، آخر تحديث: 13 مارس 2020» are two. */
export function readDateLines(text: string, options: DateLineOptions): DateLine[] {
  if (!/[0-9٠-٩۰-۹]/.test(text)) return [];
  const line = foldLine(text);
  const readings = dayReadings(line.text, options.country);
  const cuts = labelledParts(line.text, readings);
  if (cuts.length === 1)
    return [readPart(text, line, readings, options)].filter((read) => read !== undefined);
  return cuts.flatMap((cut, index) => {
    const [from, to] = [line.placeOf(cut), line.placeOf(cuts[index + 1] ?? line.text.length)];
    const part = text.slice(from, to);
    const folded = foldLine(part);
    const read = readPart(part, folded, dayReadings(folded.text, options.country), options);
    return read ? [{ ...read, start: read.start + from, end: read.end + from }] : [];
  });
}

// Where each part begins: at a label with a day behind it, and a day between it and the label before.
function labelledParts(line: string, readings: readonly DayReading[]): number[] {
  const cuts = [0];
  if (readings.length < 2) return cuts;
  let next = 0;
  for (const { index } of line.matchAll(label)) {
    const reading = readings[next];
    if (!reading || (readings.at(-1)?.start ?? 0) < index) break;
    if (reading.end > index) continue;
    cuts.push(index);
    while ((readings[next]?.start ?? index) < index) next++;
  }
  return cuts;
}

function readPart(
  text: string,
  line: FoldedLine,
  readings: readonly DayReading[],
  options: DateLineOptions,
): DateLine | undefined {
  const core = readings[0] ?? yearlessDay(line.text);
  if (!core) return undefined;
  const around = growAround(line.text, core, readings);
  const faults: DateFault[] = [];
  const place = { start: line.placeOf(around.start), end: line.placeOf(around.end) };
  const said = text.slice(place.start, place.end).trim();
  const day = settleDay(around.days, around.weekday, options, faults, (reading) =>
    asSaid(text, line, reading),
  );
  if (around.days.length === 0) faults.push({ code: 'no-year', said: asSaid(text, line, core), real: '' });
  if (around.badClock !== undefined) faults.push({ code: 'not-an-hour', said: around.badClock, real: '' });
  const clock = around.clock;
  const zone = around.zone ?? 'own';
  const instant =
    day.date?.approximate === false && clock ? instantOf(day.date, clock, zone, options.zone) : undefined;
  const date = instant ?? day.date;
  const calendars = new Set(around.days.map(({ calendar }) => calendar));
  return {
    ...place,
    text: said,
    ...(date && { date }),
    ...(clock && !instant && { time: clockInDigits(clock) }),
    ...(around.weekday !== undefined && { weekday: around.weekday }),
    ...(day.hijri && { hijri: day.hijri }),
    calendar: calendars.size > 1 ? 'both' : (around.days[0]?.calendar ?? 'gregorian'),
    isUpdate: around.isUpdate,
    isPublished: around.isPublished,
    rest: [
      around.from === 0 ? '' : text.slice(0, line.placeOf(around.from)),
      text.slice(line.placeOf(around.to)),
    ]
      .map((part) => part.trim())
      .join(' ')
      .trim(),
    faults,
  };
}

function asSaid(
  text: string,
  line: FoldedLine,
  { start, end }: Readonly<{ start: number; end: number }>,
): string {
  return text.slice(line.placeOf(start), line.placeOf(end)).trim();
}
