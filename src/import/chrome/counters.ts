// Numbers and clocks of a page: views, comments, reading time, «منذ 3 ساعات», galleries, weather and currencies.

import { keyPattern } from '../../text/line-key.ts';
import type { PageLine } from './page-lines.ts';

const pattern = (source: string) => keyPattern(new RegExp(source));

const number = '(?:\\d+(?: \\d+)*(?: ?(?:k|m|الف|مليون))?|واحده?)';
const counted =
  '(?:(?:ال)?مشاهد(?:ه|ات)|(?:ال)?قراء(?:ه|ات)|(?:ال)?زيار(?:ه|ات)|(?:ال)?تعليق(?:ات|ا)?|(?:ال)?مشارك(?:ه|ات)|(?:ال)?اعجاب(?:ات|ا)?|(?:ال)?زائر(?:ا)?|(?:ال)?ردود?|(?:ال)?متابع(?:ا|ين)?|(?:ال)?تصويت(?:ات)?|نقره|قارئ(?:ا)?|views?|comments?|shares?|likes?|vues?|commentaires?|partages?|lectures?)';
const readingTime =
  '(?:(?:مده|وقت|زمن) (?:ال)?قراءه(?: (?:المقال|الخبر|المتوقع|المقدر|التقريبي))?|قراءه|تقرا في|يقرا في|للقراءه|reading time|temps de lecture)';
const minutes =
  '(?:اقل من )?(?:\\d+ )?(?:دقيقه|دقائق|دقيقتين|دقيقتان|دقيقه واحده|ثانيه|ثواني|ثوان|min|minutes?|mins?)(?: واحده)?(?: \\d+ (?:ثانيه|ثوان))?';

/** Whole lines, marks and all: their keys hold nothing else. */
export const counterKey = pattern(
  `^(?:${counted} ${number}|(?:عدد )?${counted}(?: ${number})|${number} ${counted}|عدد (?:ال)?(?:مشاهدات|قراءات|زيارات|تعليقات|زوار|القراء|مرات القراءه|مرات المشاهده)(?: ${number})?|(?:شوهد|قرئ|قرا|شاهده|شاهدها|قراه) (?:هذا الخبر )?${number}(?: (?:مره|مرات|شخص|قارئ|زائر))?|${readingTime} ${minutes}|${minutes} ${readingTime}|${minutes} read|(?:تقييم|التقييم|rating)(?: \\d+)+(?: من \\d+)?)(?: ${number} ${counted}| ${counted} ${number})*$`,
);

const span =
  '(?:\\d+ )?(?:لحظات|ثانيه|ثواني|ثوان|دقيقه|دقائق|دقيقتين|ساعه|ساعات|ساعتين|يوم|ايام|يومين|يوما|اسبوع|اسابيع|اسبوعين|شهر|شهور|اشهر|شهرين|سنه|سنوات|سنتين|عام|اعوام|عامين)(?: واحده?)?(?: و\\S+)?';

/** «منذ 3 ساعات», and what a page sets before it. Of no known day, it is no date. */
export const relativeTimeKey = pattern(
  `^(?:(?:نشر|نشرت|تم النشر|اخر تحديث|تم التحديث|تحديث|حدث|اضيف|تاريخ النشر)(?: في)? )?(?:منذ|قبل|مضي|مضت) ${span}(?: (?:مضت|من الان))?$|^(?:نشر|نشرت|تم النشر|اخر تحديث|تم التحديث) (?:الان|للتو)$|^(?:il y a|updated|published) \\d* ?(?:hours?|minutes?|days?|heures?|jours?)(?: ago)?$|^\\d+ (?:hours?|minutes?|mins?|days?|weeks?) ago$`,
);

const gallery = pattern(
  '^(?:(?:معرض|البوم) الصور |صوره |الصوره |شريحه |photo )?\\d+ (?:من|of|sur|\\/)? ?\\d+(?: صور[ها]?)?$|^(?:شاهد|عرض|مشاهده) (?:جميع |كل |باقي )?الصور(?: \\d+)?$|^\\d+ صور?$|^(?:اضغط|انقر)(?: علي)?(?: الصوره)? (?:للتكبير|لتكبير|لمشاهده)(?: \\S+){0,5}$',
);

const currency =
  '(?:ال)?(?:دولار|يورو|جنيه|دينار|ريال|ليره|درهم|ذهب|نفط|usd|eur|brent|bitcoin|بتكوين|خام برنت)';
const pageNumbers = pattern(
  `^(?:سعر )?${currency}(?: \\S+){0,2}(?: \\d+)+(?: ${currency}(?: \\d+)+)*$|^(?:درجه )?(?:الحراره|حراره)(?: \\S+){0,2} \\d+(?: .{0,12})?$|^(?:الفجر|الظهر|العصر|المغرب|العشاء)(?: \\d+)+(?: (?:الفجر|الشروق|الظهر|العصر|المغرب|العشاء)(?: \\d+)+)*$`,
);
const temperature = /^[\p{Letter} ]{0,24}[-−]?\d{1,2}\s?°\s?[CFcfم]?(?:\s.{0,20})?$/u;

/**
 * Why a line is the page's count or clock. In the text itself, lines of a few words may be a sub-heading or a row of a
 * table: there only what can be nothing else counts.
 */
export function counterReason(line: PageLine): string | undefined {
  const { key, words, zone, text } = line;
  if (words > 14) return undefined;
  // A row of stars in the text parts its sections.
  if (key === '') return zone === 'text' ? undefined : 'symbols';
  if (/\d|للقراءه/.test(key) && counterKey.test(key)) return 'counter';
  if (counterKey.test(key) && zone !== 'text') return 'counter';
  if (relativeTimeKey.test(key) && (zone !== 'text' || /\d/.test(key))) return 'relative-time';
  if (zone === 'text') return undefined;
  if (gallery.test(key) && !/\d{4}/.test(key)) return 'gallery';
  if (/^\d{1,7}$/.test(key) && !/^(?:19|20)\d\d$/.test(key)) return 'counter';
  if (pageNumbers.test(key) || (words <= 5 && temperature.test(text))) return 'ticker';
  return undefined;
}
