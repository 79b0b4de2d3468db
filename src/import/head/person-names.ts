// Whether a few words are likely the name of a person: by their first name, never by a guess at what they do.

import { keySet, lineKey } from '../../text/line-key.ts';
import { firstNames, wordNames } from './first-names.ts';

const prefixes =
  /^(?:د|دكتور|الدكتور|دكتوره|الدكتوره|م|مهندس|المهندس|المهندسه|ا|الاستاذ|الاستاذه|استاذ|الزميل|الزميله|الصحفي|الصحفيه|الصحافي|الصحافيه|السيد|السيده|الكاتب|الكاتبه|الاعلامي|الاعلاميه|الشيخ|الحاج|المراسل|المحرر) /;
const compound = /^(?:عبد|ابو|ابي|ام|بن|ابن|بنت|ال|ولد|سيدي|مولاي|بو)$/;
const joined = /^(?:عبدال|ابو|بن[اعمسكيد]|بو[اتعزسمر])\S{2,}$/;

// Words that stand in no name; the prepositions above all.
const never = keySet(
  'في|من|إلى|عن|مع|بعد|قبل|خلال|حول|ضد|بين|تحت|فوق|عند|منذ|حتى|أن|إن|أو|ثم|لا|لم|لن|ما|هل|كيف|لماذا|متى|أين|هذا|هذه|ذلك|التي|الذي|قال|يقول|قالت|كل|بعض|غير|أكثر|أول|جديد|جديدة|يوم|اليوم|أمس|عام|سنة|وزير|رئيس|مدير|مدينة|كتاب|خبر|أخبار|وكالة|صحيفة|جريدة|موقع|قناة|شبكة|مجلة|هيئة|وزارة|مجلس|جمعية|جامعة|مدرسة|شركة|حزب|نادي|منتخب|فريق|يفوز|يفتتح|يعلن|يستقبل|يزور|يؤكد|يدعو|يحصل|يكشف|يوقع|يعود|تفوز|تعلن|تعود|فاز|فازت|افتتح|عاد|عادت|يتوج|يغادر|يبدأ|تبدأ|بلا|دون|ليس|نحو|كما|وقال|وأضاف|وأكد|مهرجان|معرض|موسم|سوق|شارع|حي|قرية|بلدة|نهر|بحر|صورة|جانب|فلسطين|لبنان|الأردن|سوريا|سورية|العراق|ليبيا|السودان|اليمن|مصر|تونس|الجزائر|المغرب|موريتانيا|الصومال|تشاد|قطر|الكويت|البحرين|الإمارات|السعودية|الخليج|العرب|العربية|الجديد|الجديدة|نيوز|برس|تايمز|أونلاين|اونلاين|لاين|بوست|توداي|الآن|الوطن|الحدث|الأوسط|بلدي|بلدنا|الأخبار|الإخبارية|الرئيسية|صحافة|إعلام|مشاركة|المزيد|قراءة|عدد|حجم|نسخ|رابط|الرابط',
);

function nameWords(text: string): string[] | undefined {
  if (/[0-9٠-٩؟!؛«»"()[\]{}#@،…:：/|+&–—-]/.test(text)) return undefined;
  // A tatweel that stands apart is a dash.
  if (/\sـ|ـ\s/.test(text)) return undefined;
  // Not among the other prepositions, since the key of على is that of علي.
  if (/(?<!\p{L})على(?!\p{L})/u.test(text)) return undefined;
  // A dot is of an abbreviated title («د. سامي»), or of an initial.
  if (/\.(?!\s?\p{Letter})/u.test(text)) return undefined;
  let key = lineKey(text);
  for (let bare = key.replace(prefixes, ''); bare !== key; bare = key.replace(prefixes, '')) key = bare;
  const words = key.split(' ');
  return words.length >= 2 && words.length <= 6 && !words.some((word) => never.has(word)) ? words : undefined;
}

/** Whether words may be a name: two to six of them, and none that stands in no name. */
export function mayBePersonName(text: string): boolean {
  const words = nameWords(text);
  return words !== undefined && words.filter((word) => !compound.test(word)).length <= 5;
}

/** Whether words are a name by their first: one of the known ones, عبد, أبو, بن or a title before them. */
export function isPersonName(text: string): boolean {
  const words = nameWords(text);
  if (!words || words.length > 5) return false;
  const [first = '', second = ''] = words;
  if (second === 'الدين' && words.length > 2) return true;
  const rest = words.slice(1);
  if (firstNames.has(first) || (rest.length > 0 && firstNames.has(`${first} ${second}`))) {
    // «حسن الأداء» and «علي الطريق» are no names, but no list can tell; a name of two with a known second surely is one.
    return rest.every((word) => word.length > 1);
  }
  if (compound.test(first) && first !== 'ال') return rest.length >= 1 && words.length >= 3;
  if (joined.test(first) && (first.startsWith('عبدال') || first.startsWith('ابو'))) return true;
  if (wordNames.has(first)) {
    return (
      rest.some((word) => firstNames.has(word) || compound.test(word) || joined.test(word)) ||
      (wordNames.has(second) && words.length <= 3)
    );
  }
  return false;
}

/** The same for two or three people, joined by «و», a comma, a bar or a slash. */
export function arePersonNames(text: string): boolean {
  if (isPersonName(text)) return true;
  const parts = text.split(/\s*[،,/|+&]\s*|\s+و\s*(?=\p{Letter}{2,}\s)/u).filter((part) => part !== '');
  return parts.length >= 2 && parts.length <= 4 && parts.every(isPersonName);
}

/** Two to four words that may be a name, or two such names joined by «و»; one with the article is a known first name. */
export function areNameShaped(text: string): boolean {
  const names = text.split(/\s*[،,]\s*|\s+و\s*(?=\p{Letter}{2,}\s)/u);
  return names.length <= 3 && names.every((name) => isNameShaped(name));
}

/** The same where nothing else shows that it is a name: its first name is known, or its last word is a nisba. */
export function isSurelyName(text: string): boolean {
  return isNameShaped(text, true);
}

function isNameShaped(text: string, strict = false): boolean {
  const words = text.trim().split(/\s+/);
  // «م. بلقاسم», «لقمان. ق»
  if (/^(?:\p{L}\.\s?\p{L}{3,}|\p{L}{3,}\.?\s\p{L}\.?)$/u.test(text.trim())) return true;
  if (words.length < 2 || words.length > 4 || !mayBePersonName(text)) return false;
  if (words.every((word) => word.length < 2)) return false;
  if (isPersonName(text) || words.some((word) => compound.test(lineKey(word)))) return true;
  if (!strict && wordNames.has(lineKey(words[0] ?? ''))) return true;
  // Of a name that no list knows the last word shows it: «السراوي», «بوزيد», and neither «الطيران» nor «عالية».
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (/^ال/.test(first) || /ات$/.test(first) || !/^\p{Script=Arabic}/u.test(first)) return false;
  return /^ال/.test(last) ? /[يىو]$/.test(last) : strict ? false : !/(?:ة|ات|ين)$/.test(last);
}
