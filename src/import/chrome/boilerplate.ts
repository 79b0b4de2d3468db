// Sentences that pages put below every article: none of them is the article's, though each ends in a stop.

import { keyPattern } from '../../text/line-key.ts';
import { endsInStop } from './sentences.ts';

const beginnings = keyPattern(
  new RegExp(
    '^(?:رمز التحقق|هل ترغب بالتعليق|هل أعجبك (?:المقال|الخبر|الموضوع)|هل تريد التعليق|يمكنكم متابعة (?:آخر |المزيد من |أحدث )?أخبار|' +
      'تابعوا أخبار \\S+(?: \\S+){0,2} (?:على|عبر)|تابعنا على \\S+$|ظهر(?:ت)? في الأصل على|نشر(?:ت)? أول مرة (?:على|في)|معاييرنا مبادئ|' +
      'شوهد (?:المقال|الخبر)|تقييم الموضوع|\\d{4} .{0,30}(?:جميع|كل) الحقوق محفوظة|لا يجوز إعادة النشر|إن الآراء الواردة|الآراء الواردة|المقالات المنشورة تعبر|' +
      'ألا تريد تفويت|فعل الإشعارات|تصفح الموقع بدون|الأخبار المنشورة على الصفحة الرسمية|المزيد من أخبار هذه|من نفس القسم|' +
      '(?:و)?نقدم لكم من خلال|\\d{4} \\S+(?: \\S+){0,3} (?:ليست|غير) مسؤولة عن|تابعوا? (?:آخر )?أخبار \\S+(?: \\S+){0,3} (?:على|عبر|من خلال) (?:تطبيق|قناتنا|منصة|صفحة|الرابط)|' +
      'ظهرت هذه المقالة أولا على|انقر هنا لقراءة|اضغط هنا لقراءة|للاطلاع على العدد \\d+|يلفت موقع|شكرا على الإبلاغ|سيتم حجب هذه الصورة)',
    'u',
  ),
);

/** Could begin a sentence of the article too: only where the line ends in no full stop. */
const weakBeginnings = keyPattern(
  /^(?:قراءة في (?:دقيقة|\d+)|\d+ (?:مشاهدة|قراءة|تعليق)|اشترك الآن|اشترك في)/,
);

/** Whether a line begins as such a sentence does; takes its key. */
export function isBoilerplate(key: string, text: string): boolean {
  return beginnings.test(key) || (weakBeginnings.test(key) && !endsInStop(text));
}
