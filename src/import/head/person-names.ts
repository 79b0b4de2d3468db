// Whether a few words are likely the name of a person: by their first name, never by a guess at what they do.

import { keySet, lineKey } from '../chrome/line-key.ts';

/** First names that are hardly ever anything else. */
const firstNames =
  keySet(`محمد|أحمد|محمود|مصطفى|حسن|حسين|علي|عمر|عثمان|خالد|إبراهيم|إسماعيل|يوسف|يونس|موسى|عيسى|داود|سليمان|زكريا|يحيى|هارون|إدريس|أيوب|إسحاق|يعقوب
طارق|ياسر|ياسين|هشام|هيثم|حسام|باسم|بسام|بلال|زياد|زيد|زيدان|مازن|مروان|مهند|نبيل|نزار|نضال|وليد|وائل|وسام|سامي|سامر|سمير|سعد|سيف الدين|صلاح الدين|عماد|عصام|عاصم
عادل|فادي|فارس|فؤاد|فيصل|قاسم|كاظم|كمال|مالك|منير|ماهر|ماجد|مجدي|محسن|مراد|معاذ|معتز|منذر|ناصر|نادر|نعيم|نصر الدين|هاني|أنس|أيمن|أشرف|أكرم|أسامة|أسعد|إيهاب|إياد|باسل
بدر الدين|بشار|بشير|ثامر|جابر|جاسم|جاسر|جعفر|جلال|جميل|جهاد|جورج|جوزيف|جان|جواد|حاتم|حازم|حامد|حمزة|حيدر|خليل|خليفة|خميس|رائد|رامي|رشاد|رشيد|رضا|رفيق|رمزي|رياض|زاهر|سالم|سعدون
سعود|سفيان|سلطان|سليم|شادي|شاكر|شريف|شوقي|صابر|صبحي|صبري|ضياء|طاهر|طلال|عارف|عباس|عبدو|عدنان|عدي|عزيز|عزت|عزمي|علاء|غازي|غالب|غسان|فتحي|فخري|فراس|فهد|فوزي|قصي|قيس|كامل|لؤي|لطفي
لطيف|مبارك|مختار|مسعود|مشعل|مصعب|مفيد|مقداد|ممدوح|مهدي|ميلاد|ناجي|نايف|نديم|نوري|هادي|هاشم|هيكل|وجدي|وحيد|ياسمين|إلياس|أنطوان|بطرس|بولس|ميشال|ميشيل|رفعت|شفيق|عوض|عيد|عوني|صفوان|ليث|مؤيد|مثنى
رؤوف|رضوان|زهير|زين الدين|شهاب|صادق|صفاء|طه|عيسى|عطا|عقيل|فاروق|فضل|كريمة|المختار|الحسن|الحسين|الطاهر|الهادي|المهدي|سيدي|ولد|محمدو|أحمدو|بوبكر|بومدين|رابح|لخضر|مولود|نورالدين|عبدالله|عبدالرحمن|عبدالعزيز
فاطمة|مريم|زينب|خديجة|عائشة|آمنة|سعاد|سميرة|سمية|سلمى|ليلى|لينا|لبنى|لمى|لمياء|نادية|ناديا|نجلاء|نجوى|نوال|نورة|نسرين|نهى|هالة|هدى|هبة|هند|هناء|هيفاء|وفاء|ولاء|ياسمينة|رانيا|رنا|ريم|ريما|رشا|رحاب
رولا|رباب|رغد|زهرة|زهراء|سارة|سهام|سهى|سوسن|شيماء|شهد|صباح|عبير|عفاف|غادة|فدوى|فريدة|كوثر|كريمة|مها|منى|منال|مي|ميادة|ميساء|دينا|دعاء|داليا|ديمة|دلال|حنان|حليمة|جميلة|جمانة|إيمان|إيناس|أسماء|أميرة
آلاء|آية|أروى|أسيل|إسراء|بشرى|بسمة|بثينة|تغريد|ثريا|جيهان|حورية|حياة|خولة|رقية|روان|سناء|شيرين|صفية|عزيزة|فايزة|فتيحة|فوزية|لطيفة|ماجدة|مليكة|ميرفت|مروة|نعيمة|نبيلة|هاجر|وردة|وداد|يسرا|يسرى|ندى|رنيم|لجين|جنى|تسنيم`);

/** First names that are everyday words as well: they count beside another sign of a name. */
const wordNames = keySet(
  'أمل|نور|سعيد|كريم|جمال|سلام|صالح|أمين|أنور|أديب|بدر|حبيب|حكيم|حميد|رحيم|ربيع|راشد|رجب|رمضان|شعبان|زين|سيف|شمس|صلاح|عامر|عزة|فرح|فرج|فرحات|فجر|قمر|كرم|منصور|مؤمن|مجد|نجاح|نجم|نجيب|نصر|نعمة|هلال|وسيم|ورد|يسر|سحر|سحاب|شروق|ضحى|عهود|غدير|غصن|ريان|رحمة|دنيا|ربى|إلهام|ابتسام|انتصار|أحلام|أماني|أمنية|اعتدال|جنان|سلوى|شذى|صابرين|عواطف|علياء|عطاء|فاتن|فتح|مشاعل|ملك|نوف|هديل|وئام|سماح|رائدة|باهر|ثائر|طالب|عمار|عامرة|فائز|فاضل|كنعان|ماهرة|مرزوق|مسلم|مقبول|موفق|نزيه|نشأت|همام|يزن|يزيد|تيم|جود|حلا|تالا|ميار|تمام|توفيق|ثابت',
);

const prefixes =
  /^(?:د|دكتور|الدكتور|دكتوره|الدكتوره|م|مهندس|المهندس|المهندسه|ا|الاستاذ|الاستاذه|استاذ|الزميل|الزميله|الصحفي|الصحفيه|الصحافي|الصحافيه|السيد|السيده|الكاتب|الكاتبه|الاعلامي|الاعلاميه|الشيخ|الحاج|المراسل|المحرر) /;
const compound = /^(?:عبد|ابو|ابي|ام|بن|ابن|بنت|ال|ولد|سيدي|مولاي|بو)$/;
const joined = /^(?:عبدال|ابو|بن[اعمسكيد]|بو[اتعزسمر])\S{2,}$/;

// Words that stand in no name; the prepositions above all.
const never = keySet(
  'في|من|إلى|على|عن|مع|بعد|قبل|خلال|حول|ضد|بين|تحت|فوق|عند|منذ|حتى|أن|إن|أو|ثم|لا|لم|لن|ما|هل|كيف|لماذا|متى|أين|هذا|هذه|ذلك|التي|الذي|قال|يقول|قالت|كل|بعض|غير|أكثر|أول|جديد|جديدة|يوم|اليوم|أمس|عام|سنة|وزير|رئيس|مدير|مدينة|كتاب|خبر|أخبار|وكالة|صحيفة|جريدة|موقع|قناة|شبكة|مجلة|هيئة|وزارة|مجلس|جمعية|جامعة|مدرسة|شركة|حزب|نادي|منتخب|فريق|يفوز|يفتتح|يعلن|يستقبل|يزور|يؤكد|يدعو|يحصل|يكشف|يوقع|يعود|تفوز|تعلن|تعود|فاز|فازت|افتتح|عاد|عادت|يتوج|يغادر|يبدأ|تبدأ|بلا|دون|ليس|نحو|كما|وقال|وأضاف|وأكد|مهرجان|معرض|موسم|سوق|شارع|حي|قرية|بلدة|نهر|بحر|صورة|جانب',
);

function nameWords(text: string): string[] | undefined {
  if (/[0-9٠-٩؟!؛«»"()[\]{}#@،…:：/|+&–—-]/.test(text)) return undefined;
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
