// What stands above the text: kicker, headline, date, byline, agency, caption.

import { readDate, weekdayIn } from '../text/date-reading.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { nameKey } from '../text/key.ts';
import type { Removal } from './chrome.ts';
import type { SourceLine } from './source-lines.ts';

/** What was read above the text, and the lines that are the text. */
export type Head = {
  title?: SourceLine;
  kicker?: SourceLine;
  summary?: SourceLine;
  caption?: SourceLine;
  byline?: string;
  agency?: string;
  published?: EdtfDate;
  updated?: EdtfDate;
  /** 0 for Sunday; said beside the date. */
  weekday?: number;
  body: SourceLine[];
  /** Lines whose words became metadata; what of them did not (a label, an hour without a zone) is on record here. */
  taken: Removal[];
  /** Lines that were kept in the text though they may not belong there. */
  doubtful: SourceLine[];
  doubtfulDates: SourceLine[];
};

const bylineForm =
  /^(?:كتب|كتبت|كتبه|بقلم|إعداد|اعداد|تقرير|تحرير|حوار|متابعة|ترجمة)(?:\s+و(?:تصوير|إعداد|تحرير))?(?:\s*[:：–-]\s*|\s+)(.+)$/;

const agencies = new Map(
  [
    'أ ش أ',
    'واع',
    'رويترز',
    'فرانس برس',
    'أ ف ب',
    'د ب أ',
    'واس',
    'وام',
    'بترا',
    'كونا',
    'قنا',
    'سانا',
    'وفا',
    'سبأ',
    'وكالات',
    'الأناضول',
    'أسوشيتد برس',
    'شينخوا',
    'سبوتنيك',
  ].map((name) => [nameKey(name), name]),
);

const dateLabel =
  /(?:تاريخ\s+)?(?:ال)?نشر(?:ت)?(?:\s+(?:في|بتاريخ|يوم))?|تم\s+النشر|آخر\s+تحديث|اخر\s+تحديث|(?:تم\s+)?(?:ال)?تحديث(?:\s+في)?|الساعة|بتوقيت|يوم|هـ|م|ص|مساء|صباحا/g;

/** Whether a line is a paragraph of running text rather than something set above it. */
function isParagraph({ text, words }: SourceLine): boolean {
  return (
    words >= 20 ||
    // Headlines do not end in a full stop, but may ask.
    (words >= 5 && /\.[»”")]*$/.test(text)) ||
    (words >= 9 && /[؟!…][»”")]*$/.test(text)) ||
    (words >= 14 && /[،؛]/.test(text))
  );
}

function isWrappedLine(line: SourceLine | undefined, next: SourceLine | undefined): boolean {
  return (
    line !== undefined && line.block === next?.block && line.text.length >= 40 && !/[.؟!:]$/.test(line.text)
  );
}

/**
 * Reads the lines above the first paragraph. The headline is the first of them that is long enough to be one; a
 * caption is a line that stood there twice, or says that it is one; what fits nothing stays in the text and is told.
 */
export function readHead(lines: readonly SourceLine[], repeated: ReadonlySet<number>): Head {
  const head: Head = { body: [], taken: [], doubtful: [], doubtfulDates: [] };
  let start = lines.findIndex(isParagraph);
  // A headline of twenty words, or one that ends in a mark, is still the first line, set apart by a blank one.
  const first = lines[0];
  if (start === 0 && first && !/[.…]$/.test(first.text) && first.block !== lines[1]?.block) start = 1;
  if (start < 0) start = Math.min(1, lines.length);
  // The paragraph was known by its last line: the lines it was wrapped into stand before it, in the same block.
  while (start > 1 && isWrappedLine(lines[start - 1], lines[start])) start--;
  const above: SourceLine[] = [];
  for (const line of lines.slice(0, start)) if (!takeFact(head, line)) above.push(line);
  // A caption is short and stands below; a headline may stand twice as well.
  const title = above.find(({ words }) => words >= 4) ?? above.find(({ number }) => !isCaption(number));
  const rest: SourceLine[] = [];
  const at = title ? above.indexOf(title) : above.length;
  if (title) head.title = title;
  above.forEach((line, index) => {
    if (line === title) return;
    if (!head.caption && (isCaption(line.number) || /^(?:صورة )?(?:أرشيفية|تعبيرية|توضيحية)/.test(line.text)))
      head.caption = line;
    else if (index === at - 1 && !head.kicker) head.kicker = line;
    else if (index > at && !head.summary && line.words >= 5) head.summary = line;
    else rest.push(line);
  });
  head.doubtful.push(...rest);
  head.body = [...rest, ...lines.slice(start)];
  return head;

  function isCaption(number: number): boolean {
    return repeated.has(number);
  }
}

function takeFact(head: Head, line: SourceLine): boolean {
  const reason = takeDate(head, line)
    ? 'date'
    : takeAgency(head, line)
      ? 'agency'
      : takeByline(head, line)
        ? 'byline'
        : undefined;
  if (reason === undefined) return false;
  head.taken.push({ line: line.number, text: line.text, reason });
  return true;
}

// A line is a date if nothing but labels and a weekday stands beside the date.
function takeDate(head: Head, line: SourceLine): boolean {
  const read = readDate(line.text);
  if (!read) return false;
  const beside = `${line.text.slice(0, read.start)} ${line.text.slice(read.end)}`;
  const left = beside
    .replace(/(?:ال)?(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)/g, '')
    .replace(/[0-9٠-٩]{1,2}:[0-9٠-٩]{2}/g, '')
    .replace(dateLabel, '');
  if (/\p{Letter}{2}/u.test(left)) return false;
  if (read.doubtful || !read.date) head.doubtfulDates.push(line);
  else if (/تحديث/.test(beside)) head.updated = read.date;
  else if (!head.published) {
    head.published = read.date;
    const weekday = weekdayIn(line.text);
    if (weekday !== undefined) head.weekday = weekday;
  }
  return true;
}

function takeAgency(head: Head, line: SourceLine): boolean {
  const name = agencies.get(
    nameKey(line.text.replace(/[()[\]–:-]/g, ' ').replace(/^\s*(?:المصدر|وكالة)\s/, '')),
  );
  if (name === undefined || head.agency !== undefined) return false;
  head.agency = name;
  return true;
}

function takeByline(head: Head, line: SourceLine): boolean {
  const name = bylineForm.exec(line.text)?.[1];
  if (name === undefined || line.words > 8 || head.byline !== undefined || /[.؟!]$/.test(name)) return false;
  head.byline = name;
  return true;
}
