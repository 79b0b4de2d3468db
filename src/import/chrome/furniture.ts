// What pages have besides: forms for comments, ratings, licences, sign-offs of agencies. Whole lines, never a sentence of the text.

import { keyPattern, keySet } from '../../text/line-key.ts';
import { agencyNamed } from '../head/agencies.ts';
import { factReason } from '../head/facts.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { PageLine } from './page-lines.ts';
import { type PageState, recordRemoval, removeLines } from './page-state.ts';

const whole =
  keySet(`عدد اليوم PDF|ت ت الحجم الطبيعي|من المصدر|هل كان هذا المقال مفيدا|نعم لا|نعم|لا تتوفر نتائج حاليا
يجب تعبئة جميع الحقول|جميع الحقول مطلوبة|تعليقك|اسمك|عنوان التعليق|نص التعليق|رد|علق|حوار|f t in|TT|Aa Aa|الحجم ع ع ع|ع ع ع
مواقع التواصل الاجتماعي|شارك هذا الموضوع|لمشاركة المقال|معجب بهذه|إعجاب تحميل|إعجاب|المناقشات|Annonces Google|إعلان|إعلانات
اترك تعليقا إلغاء الرد|تعليقات الفيسبوك|طباعة إرسال حفظ|شاركنا تعليقك|التصنيف|المزيد عن|المصدر|تعليقات الزوار
انتقل إلى المحتوى|انتقل إلى القائمة الرئيسية|تخطي إلى المحتوى الرئيسي|أخبار متفرقة|يومية عربية مستقلة|يومية سياسية مستقلة`);

/** Opens the readers' words, which go on to the end of the page. */
const comments = keyPattern(
  /^(?:تعليقات الزوار|تعليقات القراء|التعليقات(?: \d+)?$|رد واحد على|ردود على|\d+ (?:ردود|تعليقات) على|أضف تعليقا|اترك تعليقا|شاركنا تعليقك|تعليقات الفيسبوك)/u,
);

/** Takes them off above and below the text; the readers' words below it, unless one is as long as a paragraph. */
export function takeFurniture(state: PageState): void {
  takeComments(state);
  removeLines(state, (line, at) => {
    if (line.wrapped || line.words > 30) return undefined;
    if (whole.has(line.key) || line.key === '') return 'interface';
    if (line.zone === 'text' && line.ends) return undefined;
    if (isBoilerplate(line.key, line.text) && !(line.running && line.zone === 'text')) return 'interface';
    if (line.zone === 'top' || at <= 2 || !isSignOff(line)) return undefined;
    const agency = agencyNamed(line.text.replace(/[()/\\.ـ–-]+/g, ' ').trim());
    if (agency !== undefined) state.facts.agency ??= agency;
    return 'initials';
  });
}

function takeComments(state: PageState): void {
  const start = state.lines.findIndex(
    (line, at) => at > state.lines.length / 2 && line.words <= 14 && !line.ends && comments.test(line.key),
  );
  if (start < 0) return;
  const after = state.lines.slice(start);
  if (after.some(({ words, running }) => running && words >= 20)) return;
  for (const line of after) recordRemoval(state, line, 'comments');
  state.lines = state.lines.slice(0, start);
}

// «// انتهى //», «--(بترا)», «م.ع.م», «ناصر / ع م», «بنا 1126 جمت 03/12/2019»: an agency's last line.
function isSignOff({ line, text, words, zone }: PageLine): boolean {
  if (zone === 'text' || words > 5 || factReason(line) === 'date') return false;
  const bare = text.replace(/[()/\\.ـ–-]+/g, ' ').trim();
  if (/^(?:انتهى|النهاية)$/.test(bare)) return true;
  if (/جمت/.test(bare) && /\d/.test(bare)) return true;
  const parts = bare.split(/\s+/);
  const named = agencyNamed(bare) !== undefined && /[()/-]/.test(text);
  return (
    named ||
    (parts.length >= 2 &&
      parts.filter((part) => part.length <= 2).length >= parts.length - 1 &&
      /[./]/.test(text))
  );
}
