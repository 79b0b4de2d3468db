// The words that lead to other articles: «اقرأ أيضا», «مواضيع ذات صلة», «الأكثر قراءة» and their kin.

import { keyPattern, lineKey } from '../../text/line-key.ts';

const pattern = (source: string) => keyPattern(new RegExp(source));

/** `sure` leads away wherever it stands; `weak` may be words of the article, and needs links after it. */
export type Pointer = Readonly<{ sure: boolean; separator: string; rest: string }>;

const also = pattern(
  '^و?(?:اقرا|اقرؤوا|اقراوا|اقرئي|طالع|طالعوا|شاهد|شاهدوا|انظر|راجع|استمع|تابع|لقراءه|للقراءه|اطلع) (?:ايضا|كذلك|المزيد عن|المزيد حول|المزيد|اكثر عن|اكثر|علي موقعنا|في موقعنا|من موقعنا|في هذا الملف)(?: (?:عن|علي|في))?(?= |$)|^(?:لل?مزيد )?(?:read also|also read|see also|à lire aussi|a lire aussi|lire aussi|lire également|voir aussi|read more)(?= |$)',
);
const things =
  '(?:ال)?(?:موضوعات|مواضيع|مقالات|اخبار|قصص|تقارير|مواد|فيديوهات|روابط|محتوي|موضوع|مقال|خبر|قراءات|عناوين)';
const sureHeading = pattern(
  `^(?:${things} (?:ذات (?:ال)?صله(?: بالموضوع| بالخبر)?|(?:ال)?متعلقه(?: بالموضوع| بالخبر)?|(?:ال)?متصله|(?:ال)?مشابهه|(?:ال)?مرتبطه|قد تهمك|تهمك|قد تهمكم|قد تعجبك|(?:ال)?مقترحه|ذو صله|(?:ال)?متعلق)|ذات صله|(?:ال)?متعلقات|(?:قد|ربما) (?:يهمك|يهمكم|يعجبك|يعجبكم|تهمك|تعجبك)(?: ايضا| قراءه| ايضا قراءه)?|اخترنا (?:لك|لكم)|ننصحك(?:م)? بقراءه|ننصح بقراءه|نرشح لك(?:م)?|نرشح لقراءتك|(?:ال)?مقالات (?:ال)?(?:ذات (?:ال)?علاقه)|(?:ال)?اكثر (?:قراءه|مشاهده|تداولا|تعليقا|زياره|شيوعا|رواجا|مشاركه|شعبيه)(?: (?:اليوم|الان|هذا الاسبوع|هذا الشهر|(?:خلال|في) \\S+))?|(?:ال)?اكثر الاخبار قراءه|(?:المزيد )?من نفس (?:القسم|التصنيف|الباب|الكاتب)|(?:مقالات|مواضيع) (?:الكاتب|للكاتب|اخري للكاتب)|related(?: (?:articles|posts|news|stories|topics))?|most (?:read|viewed|popular)|you may also like|articles? (?:similaires?|liés?|connexes)|sur le même (?:sujet|thème)|les plus lus|dans la même rubrique)$`,
);
const weakHeading = pattern(
  `^(?:(?:اخر|احدث|اهم|ابرز) (?:ال)?(?:اخبار|مقالات|مواضيع|موضوعات|فيديوهات|عناوين)(?: (?:ال)?(?:محليه|عاجله|عربيه|رياضيه|الموقع|اليوم))?|المزيد (?:من|في|عن)(?: \\S+){1,3}|مزيد من (?:الاخبار|المقالات)|${things} (?:ال)?(?:اخري|مختاره|منوعه|سابقه)|في نفس (?:القسم|الموضوع|السياق)|يحدث الان|(?:ال)?قصص (?:ال)?رئيسيه|مختارات|شاهد (?:الفيديو|بالفيديو)|trending|latest news|dernières (?:nouvelles|actualités|infos)|à la une)$`,
);
const nextArticle = pattern(
  '^(?:(?:المقال|الخبر|الموضوع|المقاله|الماده|التدوينه|العدد) )?(?:السابق|التالي|السابقه|التاليه)$|^(?:previous|next)(?: (?:post|article))?$|^article (?:précédent|suivant)$',
);
const shortCommand = pattern('^(?:اقرا|شاهد|طالع|اقراوا|شاهدوا)$');

/** What a line that points elsewhere says beside the pointing. */
export function pointerOf(text: string, key: string, words: number): Pointer | undefined {
  if (words > 30) return undefined;
  const matched = also.exec(key)?.[0];
  if (matched !== undefined) return { sure: true, ...afterWords(text, matched.split(' ').length) };
  if (sureHeading.test(key)) return { sure: true, separator: '', rest: '' };
  if (weakHeading.test(key)) return { sure: false, separator: '', rest: '' };
  const cut = /^(.{2,40}?)\s*([:：|»]|\.\.+|…|\s[-–—]\s)\s*(\S.*)$/u.exec(text);
  if (!cut) return undefined;
  const [, before = '', separator = '', rest = ''] = cut;
  const beforeKey = lineKey(before);
  if (sureHeading.test(beforeKey)) return { sure: true, separator, rest };
  if (nextArticle.test(beforeKey) || shortCommand.test(beforeKey)) return { sure: false, separator, rest };
  return undefined;
}

/** «المقال السابق» and the like, alone on their line. */
export function isNextArticle(key: string): boolean {
  return nextArticle.test(key);
}

function afterWords(text: string, count: number): { separator: string; rest: string } {
  const word = /[\p{Letter}\p{Mark}\p{Number}\u0640]+/gu;
  for (let left = count; left > 0; left--) word.exec(text);
  const after = /^([^\p{Letter}\p{Number}]*)(.*)$/su.exec(text.slice(word.lastIndex));
  return { separator: (after?.[1] ?? '').trim(), rest: after?.[2] ?? '' };
}
