// The hour beside a date, and whose clock it is by: «الساعة 10:20 صباحا بتوقيت القاهرة», «3 عصرا», T10:20:30+03:00.

import { DateTime } from 'luxon';
import { anyOf, lookUp } from './date-words.ts';
import { type Day, dayAsDate } from './dates.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';

/** An hour of a day of 24. */
export type Clock = Readonly<{ hour: number; minute: number; second?: number }>;
/** An offset or an IANA zone; `own` where the text says it is the paper's; `unknown` where it says one not known. */
export type Zone = Readonly<{ offset: string } | { iana: string } | 'own' | 'unknown'>;

// From which hour of 12 on the word means the afternoon. Noon and midnight are told in `hourOfDay`.
const afternoonFrom: ReadonlyMap<string, number> = new Map([
  ['ص', 12],
  ['am', 12],
  ['صباحا', 12],
  ['صباح', 12],
  ['فجرا', 12],
  ['قبل الظهر', 12],
  ['م', 1],
  ['pm', 1],
  ['مساء', 1],
  ['مساءا', 1],
  ['عصرا', 1],
  ['بعد الظهر', 1],
  ['بعد ظهر', 1],
  ['ظهرا', 1],
  ['ليلا', 6],
]);
const halfOf = lookUp(afternoonFrom);
const half = `(?:${anyOf(afternoonFrom.keys())})(?![\\p{L}\\d])`;

const label = '(?:(?:علي\\s+|عند\\s+|في\\s+)?(?:تمام\\s+)?الساعه\\s*:?\\s*)';
const minutes = '(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?';
/** An hour with minutes, or with its half of the day, or both, in a folded line. */
export const clockPattern =
  `(?:${label}?(?<hour>\\d{1,2})\\s?[:h]\\s?${minutes}(?!\\d|:\\d)(?:\\s*(?<half>${half}))?` +
  `|${label}?(?<bareHour>\\d{1,2})(?:[.,](?<bareMinute>[0-5]\\d))?\\s*(?<bareHalf>${half})` +
  `|${label}(?<saidHour>\\d{1,2})[.,](?<saidMinute>[0-5]\\d)(?!\\d))`;

/** The hour that `clockPattern` matched; undefined where it and its half of the day disagree. */
export function readClock(parts: Readonly<Record<string, string | undefined>>): Clock | undefined {
  const hour = hourOfDay(
    Number(parts['hour'] ?? parts['bareHour'] ?? parts['saidHour']),
    parts['half'] ?? parts['bareHalf'],
  );
  const minute = Number(parts['minute'] ?? parts['bareMinute'] ?? parts['saidMinute'] ?? 0);
  if (hour === undefined) return undefined;
  return parts['second'] === undefined ? { hour, minute } : { hour, minute, second: Number(parts['second']) };
}

function hourOfDay(hour: number, word: string | undefined): number | undefined {
  if (hour > 23) return undefined;
  const from = word === undefined ? undefined : halfOf(word);
  if (from === undefined) return hour;
  const late = from < 12;
  // «15:20 مساء» says twice what is so; «15:20 صباحا» contradicts itself.
  if (hour > 12 || hour === 0) return late === hour > 12 ? hour : undefined;
  if (hour === 12) return from === 1 ? 12 : 0;
  // «11 ظهرا» is before noon.
  if (word === 'ظهرا' && hour >= 10) return hour;
  return late && hour >= from ? hour + 12 : hour;
}

// By the names that follow «بتوقيت». عمان is not among them: Amman and Oman are two hours apart or one.
const zones: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Asia/Riyadh', 'مكة المكرمة|مكة|السعودية|المملكة العربية السعودية|الرياض'],
      ['Africa/Cairo', 'القاهرة|مصر'],
      ['Asia/Baghdad', 'بغداد|العراق'],
      ['Asia/Beirut', 'بيروت|لبنان'],
      ['Asia/Damascus', 'دمشق|سوريا|سورية'],
      ['Asia/Amman', 'الأردن'],
      ['Asia/Jerusalem', 'القدس|القدس المحتلة|فلسطين'],
      ['Asia/Kuwait', 'الكويت'],
      ['Asia/Qatar', 'الدوحة|قطر'],
      ['Asia/Bahrain', 'المنامة|البحرين'],
      ['Asia/Dubai', 'الإمارات|أبوظبي|أبو ظبي|دبي'],
      ['Asia/Muscat', 'مسقط|سلطنة عمان'],
      ['Asia/Aden', 'صنعاء|اليمن|عدن'],
      ['Africa/Khartoum', 'الخرطوم|السودان'],
      ['Africa/Tripoli', 'ليبيا'],
      ['Africa/Tunis', 'تونس'],
      ['Africa/Algiers', 'الجزائر'],
      ['Africa/Casablanca', 'المغرب|الرباط|الدار البيضاء'],
      ['Africa/Nouakchott', 'نواكشوط|موريتانيا'],
      ['Africa/Mogadishu', 'مقديشو|الصومال'],
      ['Africa/Djibouti', 'جيبوتي'],
      ['Europe/London', 'لندن|بريطانيا'],
      ['Europe/Paris', 'باريس'],
      ['Europe/Istanbul', 'تركيا|إسطنبول|اسطنبول|أنقرة'],
      ['America/New_York', 'واشنطن|نيويورك'],
    ] as const
  ).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);
const zoneNames = [...zones.keys()];
const zoneOf = lookUp(new Map(zoneNames.map((name, index) => [name, index])));

// Abbreviations that mean one offset wherever they stand beside an Arabic date.
const offsets: Readonly<Record<string, string>> = {
  z: '+00:00',
  wet: '+00:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
};

const greenwich = `gmt|utc|ت\\s?[.]?\\s?غ[.]?|${anyOf(['غرينتش', 'غرينيتش', 'جرينتش', 'جرينيتش', 'غرينتش الدولي', 'العالمي'])}`;
/** What says whose clock it is, behind an hour. */
export const zonePattern =
  `(?:(?<own>بالتوقيت\\s+المحلي|بتوقيت\\s+محلي)|ب?توقيت\\s+(?:مدينه\\s+)?(?<place>${anyOf(zoneNames)})` +
  `|(?:ب?(?:ال)?توقيت\\s+)?(?<greenwich>${greenwich})(?:\\s?(?<sign>[+-])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?)?` +
  `|(?:بتوقيت\\s+)?(?<short>${Object.keys(offsets).join('|')})` +
  // West of Greenwich whole hours only: 10:20-12:30 is a range.
  `|(?<ahead>\\+[01]\\d):?(?<more>00|30|45)|(?<behind>-0\\d):?00` +
  `|(?<unknown>ب?توقيت\\s+\\p{L}+))(?![\\p{L}\\d])`;

/** The zone that `zonePattern` matched. */
export function readZone(parts: Readonly<Record<string, string | undefined>>): Zone {
  if (parts['own'] !== undefined) return 'own';
  const iana =
    parts['place'] === undefined ? undefined : zones.get(zoneNames[zoneOf(parts['place']) ?? -1] ?? '');
  if (iana !== undefined) return { iana };
  const known = offsets[parts['short'] ?? ''];
  if (known !== undefined) return { offset: known };
  const east = parts['ahead'] ?? parts['behind'];
  if (east !== undefined) return { offset: `${east}:${parts['more'] ?? '00'}` };
  if (parts['greenwich'] === undefined) return 'unknown';
  return {
    offset: `${parts['sign'] ?? '+'}${(parts['hours'] ?? '0').padStart(2, '0')}:${parts['minutes'] ?? '00'}`,
  };
}

/** HH:MM. */
export function clockInDigits({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * The instant of an hour on a day. Undefined without a zone that is known, and where the clocks of the zone were put
 * forward or back over that hour, so that it was never or twice.
 */
export function instantOf(day: Day, clock: Clock, zone: Zone, own: string | undefined): EdtfDate | undefined {
  const seconds = clock.second === undefined ? '' : `:${String(clock.second).padStart(2, '0')}`;
  const local = `${dayAsDate(day).edtf}T${clockInDigits(clock)}${seconds}`;
  if (typeof zone === 'object' && 'offset' in zone) return parseEdtf(`${local}${zone.offset}`);
  const name = zone === 'unknown' ? undefined : zone === 'own' ? own : zone.iana;
  const at = name === undefined ? undefined : DateTime.fromISO(local, { zone: name });
  if (!at?.isValid || at.hour !== clock.hour || at.getPossibleOffsets().length > 1) return undefined;
  return parseEdtf(`${local}${at.toFormat('ZZ')}`);
}
