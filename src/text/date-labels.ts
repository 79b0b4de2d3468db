// The words that stand beside a date and are part of it: what it is the date of, and what only leads up to it.

import { anyOf } from './date-words.ts';

const published = [
  'نشر',
  'نشرت',
  'النشر',
  'تم النشر',
  'تم نشره',
  'تم نشرها',
  'تاريخ النشر',
  'تاريخ نشر',
  'تاريخ نشر الخبر',
  'تاريخ نشر المقال',
  'وقت النشر',
  'موعد النشر',
  'منشور',
  'منشور في',
  'تاريخ الخبر',
  'تاريخ المقال',
  'تاريخ الإضافة',
  'تاريخ الإدراج',
  'تاريخ الإصدار',
  'أضيف',
  'أضيفت',
  'تمت الإضافة',
  'تم الإضافة',
  'أدرج',
  'كتب',
  'كتبت',
  'حرر',
  'صدر',
  'صدر العدد',
  'أرسل',
  'published',
  'published on',
  'posted',
  'posted on',
  'date published',
];

const updated = [
  'تحديث',
  'التحديث',
  'آخر تحديث',
  'آخر التحديثات',
  'آخر تعديل',
  'آخر تحديث للخبر',
  'تاريخ التحديث',
  'تاريخ التعديل',
  'تاريخ آخر تحديث',
  'وقت التحديث',
  'تم التحديث',
  'تم تحديثه',
  'تم تحديثها',
  'تم تحديث الخبر',
  'تم التعديل',
  'تم تعديله',
  'جرى تحديثه',
  'جرى التحديث',
  'حدث',
  'حدثت',
  'عدل',
  'عدلت',
  'محدث',
  'محدثة',
  'updated',
  'updated on',
  'last updated',
  'last update',
  'last modified',
  'modified',
];

const neutral = [
  'تاريخ',
  'التاريخ',
  'بتاريخ',
  'الموافق',
  'الموافقة',
  'الموافق ل',
  'الموافقة ل',
  'موافق',
  'يوافق',
  'يوم',
  'اليوم',
  'في',
  'من',
  'الساعة',
  'على',
  'على الساعة',
  'عند الساعة',
  'في تمام الساعة',
  'التوقيت',
  'الوقت',
  'صباح',
  'ظهر',
  'عصر',
  'مساء',
  'فجر',
  'ليلة',
  'نهار',
  'date',
  'on',
  'at',
];

type LabelKind = 'published' | 'updated' | 'neutral';

const kinds = { neutral, published, updated } as const satisfies Record<LabelKind, readonly string[]>;

/** What each label says. */
export const labels: ReadonlyMap<string, LabelKind> = new Map(
  Object.entries(kinds).flatMap(([kind, words]) => words.map((word) => [word, kind as LabelKind] as const)),
);

/** A label that says what a date is the date of, in a folded line. */
export const sayingLabel = `(?<!\\p{L})(?:${anyOf([...published, ...updated])})(?!\\p{L})`;
