// What stands around a day on its line and belongs to it: the other calendar's day, weekday, hour, zone and labels.

import type { DayReading } from './date-forms.ts';
import { labels } from './date-labels.ts';
import { type Clock, clockPattern, readClock, readZone, type Zone, zonePattern } from './date-times.ts';
import { lookUp, weekdayNumbers } from './date-words.ts';

type Span = Readonly<{ start: number; end: number }>;

/** `start` to `end` is what says when; `from` to `to` has the labels and punctuation around it too. */
export type Surroundings = Span &
  Readonly<{
    from: number;
    to: number;
    days: readonly DayReading[];
    weekday?: number;
    clock?: Clock;
    /** An hour that no clock shows («15:20 صباحا»). */
    badClock?: string;
    zone?: Zone;
    isUpdate: boolean;
    isPublished: boolean;
  }>;

type Side = 'left' | 'right';
type Parts = Readonly<Record<string, string | undefined>>;

const weekdayOf = lookUp(weekdayNumbers);
const labelOf = lookUp(labels);

// To look back is to try every place, so a cheap look comes first. ISO 8601 has a T before the hour and a Z behind it.
const clock = {
  may: /\d/,
  left: new RegExp(`(?<![\\p{L}\\d]|\\d[:/.,-])${clockPattern}$`, 'u'),
  right: new RegExp(`^t?${clockPattern}(?!\\d|(?!z(?!\\p{L}))\\p{L})`, 'u'),
};
const zone = {
  may: /توقيت|رينتش|رينيتش|gmt|utc|e[es]t|غ|\+\d/,
  left: new RegExp(`(?<![\\p{L}\\d])${zonePattern}$`, 'u'),
  right: new RegExp(`^${zonePattern}`, 'u'),
};
const clockAhead = /^[\s\p{P}]*(?:الساعه\s*)?\d{1,2}:\d{2}/u;
const marks = { left: /[\s\p{P}\p{S}]$/u, right: /^[\s\p{P}\p{S}]/u };
const letters = { left: /[\p{L} ]+$/u, right: /^[\p{L} ]+/u };

// No hour is longer; a long paragraph is not looked through for each step. No label has more words than these.
const reach = 40;
const mostWords = 4;

/** Grows from a day outwards, as long as what is next belongs to a date. What is second of its kind is left alone. */
export function growAround(line: string, core: Span, readings: readonly DayReading[]): Surroundings {
  const first = readings.find(({ start }) => start === core.start);
  const found = {
    start: core.start,
    end: core.end,
    from: core.start,
    to: core.end,
    days: first ? [first] : [],
    isUpdate: false,
    isPublished: false,
  } as { -readonly [Key in keyof Surroundings]: Surroundings[Key] } & { days: DayReading[] };
  while (grow('right') || grow('left'));
  return found;

  function grow(side: Side): boolean {
    if (takeOtherCalendar(side)) return true;
    const near =
      side === 'right'
        ? line.slice(found.to, found.to + reach)
        : line.slice(Math.max(0, found.from - reach), found.from);
    return takeZone(side, near) || takeMark(side, near) || takeClock(side, near) || takeWords(side, near);
  }

  function takeOtherCalendar(side: Side): boolean {
    if (found.days.length !== 1) return false;
    const other = readings.find(({ start, end }) =>
      side === 'right' ? start === found.to : end === found.from,
    );
    if (!other || other.calendar === found.days[0]?.calendar) return false;
    found.days.push(other);
    return move(side, other.end - other.start, true);
  }

  // Before a mark is taken, since the + of +03:00 is one. A zone is an hour's: +964 behind a day is a telephone's.
  function takeZone(side: Side, near: string): boolean {
    if (found.zone || (side === 'right' && !found.clock) || (side === 'left' && !zone.may.test(near)))
      return false;
    const match = zone[side].exec(near);
    if (!match) return false;
    found.zone = readZone(match.groups as Parts);
    return move(side, match[0].length, true);
  }

  function takeMark(side: Side, near: string): boolean {
    return marks[side].test(near) && move(side, 1, false);
  }

  function takeClock(side: Side, near: string): boolean {
    if (found.clock || found.badClock !== undefined || !clock.may.test(near)) return false;
    const match = clock[side].exec(near);
    if (!match) return false;
    const read = readClock(match.groups as Parts);
    if (read) found.clock = read;
    else found.badClock = match[0].trim();
    return move(side, match[0].length, true);
  }

  function takeWords(side: Side, near: string): boolean {
    const words = letters[side].exec(near)?.[0].trim().split(' ') ?? [];
    for (let count = Math.min(words.length, mostWords); count > 0; count--) {
      const some = (side === 'right' ? words.slice(0, count) : words.slice(-count)).join(' ');
      const weekday = weekdayOf(some);
      const label = labelOf(some);
      if (weekday === undefined ? label === undefined : found.weekday !== undefined) continue;
      // «3 مارس، آخر تحديث: 21:15» has the hour of another moment.
      if (label === 'updated' && side === 'right' && clockAhead.test(near.slice(some.length))) return false;
      if (weekday !== undefined) found.weekday = weekday;
      if (label === 'updated') found.isUpdate = true;
      if (label === 'published') found.isPublished = true;
      return move(side, some.length, weekday !== undefined);
    }
    return false;
  }

  function move(side: Side, length: number, isWhen: boolean): true {
    if (side === 'right') found.to += length;
    else found.from -= length;
    if (isWhen && side === 'right') found.end = found.to;
    else if (isWhen) found.start = found.from;
    return true;
  }
}
