// Why a line was taken out, and what a rule changed, in words. Data.

import type { Language } from '../../model/problem.ts';
import type { ReviewDraft } from './entry.ts';

type Pair = readonly [ar: string, en: string];

/** Lines whose words are kept as metadata: they are moved, not lost. */
const moved: Readonly<Record<string, Pair>> = {
  date: ['التاريخ', 'date'],
  agency: ['الوكالة', 'agency'],
  byline: ['الكاتب', 'byline'],
  dateline: ['مكان الكتابة', 'place of writing'],
  section: ['القسم', 'section'],
  credit: ['صاحب الصورة', 'picture credit'],
  keywords: ['كلمات دلالية', 'keywords'],
  'source-address': ['عنوان المصدر', 'address of the source'],
  outlet: ['الصحيفة', 'newspaper'],
};

const removed: Readonly<Record<string, Pair>> = {
  masthead: ['ترويسة الصحيفة', "the paper's masthead"],
  'repeated-masthead': ['ترويسة مكررة', 'masthead that was there already'],
  interface: ['زر أو رابط من الموقع', 'button or link of the site'],
  pointer: ['إحالة إلى مادة أخرى أو دعوة إلى المتابعة', 'pointer to other articles, or a call to follow'],
  share: ['دعوة إلى المشاركة', 'call to share'],
  follow: ['دعوة إلى المتابعة', 'call to follow'],
  subscribe: ['دعوة إلى الاشتراك', 'call to subscribe'],
  comments: ['باب التعليقات', 'comments'],
  app: ['إعلان عن تطبيق', 'call to take an app'],
  cookies: ['إشعار ملفات الارتباط', 'notice of cookies'],
  copyright: ['حقوق النشر', 'copyright'],
  advert: ['إعلان', 'advertisement'],
  breadcrumb: ['مسار التصفح', 'breadcrumb'],
  'repeated-line': ['سطر مكرر، وبقي الأول', 'repeated line; the first one stays'],
  source: ['سطر المصدر', 'source line'],
  editor: ['المحرر أو المترجم', 'editor or translator'],
  initials: ['رموز المحررين أو ختام الوكالة', 'initials or sign-off'],
  'above-headline': ['كلمات فوق العنوان', 'words above the headline'],
  counter: ['عداد', 'counter'],
  'relative-time': ['وقت نسبي', 'relative time'],
  gallery: ['معرض صور', 'gallery'],
  ticker: ['شريط الأخبار', 'ticker'],
  symbols: ['علامات وحدها', 'symbols'],
  menu: ['قائمة التصفح', 'menu'],
  contact: ['بيانات اتصال', 'contact'],
  'linked-headline': ['عنوان مقال آخر', 'headline of another article'],
  'window-title': ['عنوان النافذة', 'window title'],
  'batch-line': ['سطر يتكرر في مقالات هذا المجلد', 'a line that stands in many articles of the folder'],
  'outside-article': ['خارج المقال في الصفحة', 'outside the article in the page'],
  navigation: ['التصفح', 'navigation'],
  related: ['مواضيع أخرى', 'related'],
  footer: ['ذيل الصفحة', 'footer'],
  hidden: ['نص تخفيه الصفحة', 'text the page hides'],
};

const rules: Readonly<Record<string, Pair>> = {
  'control-character': ['محارف تحكم', 'control characters'],
  'bidi-control': ['محارف اتجاه خفية', 'unseen direction marks'],
  'zero-width': ['محارف بلا عرض', 'zero-width characters'],
  'no-break-space': ['مسافات غير عادية', 'unusual spaces'],
  'presentation-form': ['أشكال عرض أُعيدت حروفا', 'presentation forms made letters'],
  nfc: ['تركيب الحروف وحركاتها', 'letters composed with their marks'],
  'detached-mark': ['حركة منفصلة أُعيدت إلى حرفها', 'detached mark put back on its letter'],
  'doubled-comma': ['فاصلة مكررة', 'doubled comma'],
  'straight-quotes': ['علامات التنصيص', 'quotation marks'],
  spaces: ['مسافات زائدة', 'spare spaces'],
  'joined-lines': ['أسطر مقطّعة ضُمّت', 'wrapped lines joined'],
  bullet: ['علامة قائمة', 'list mark'],
};

function wordsFor(table: Readonly<Record<string, Pair>>, code: string, language: Language) {
  return Object.hasOwn(table, code) ? table[code]?.[language === 'ar' ? 0 : 1] : undefined;
}

/** Whether the words of a line that was taken live on as metadata: a date that could be two days does not. */
export function isMoved(reason: string, draft: ReviewDraft): boolean {
  switch (reason) {
    case 'date':
      return draft.published !== undefined || draft.updated !== undefined;
    case 'agency':
    case 'byline':
    case 'dateline':
      return draft[reason] !== undefined;
    default:
      return Object.hasOwn(moved, reason);
  }
}

/** A reason in words, or its code where there are none. Of a moved line it is the metadata that it became. */
export function reasonWords(reason: string, language: Language): string {
  return wordsFor(moved, reason, language) ?? wordsFor(removed, reason, language) ?? reason;
}

/** A rule in words, or its code where there are none. */
export function ruleWords(rule: string, language: Language): string {
  return wordsFor(rules, rule, language) ?? rule;
}

const ofNames: Readonly<Record<string, Pair>> = {
  adjective: ['بصفة البلد بعده: {country}', 'by the adjective behind it: {country}'],
  'place-behind': ['بالمكان بعده: {country}', 'by the place behind it: {country}'],
  'named-in-full': ['ذُكر باسمه الكامل في النص', 'named in full elsewhere in the text'],
  country: ['لأن النص عن {country}', 'since the text is about {country}'],
};

/** Why a name that others have too was read as this one's. */
export function nameReason(code: string, country: string, language: Language): string {
  const pair = ofNames[code];
  return pair ? pair[language === 'ar' ? 0 : 1].replace('{country}', country) : code;
}
