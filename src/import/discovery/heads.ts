// The nouns that begin the names of organisations, their kinds, and the everyday phrases that begin with them too.

import type { ActorKind } from '../../model/kinds.ts';
import { bareForms } from '../../text/clitics.ts';
import { keySet } from '../../text/line-key.ts';
import { remember } from '../../text/remember.ts';
import type { Token } from '../../text/tokens.ts';

const headsByKind: readonly (readonly [ActorKind, string])[] = [
  [
    'state-body',
    'وزارة|هيئة|مديرية|دائرة|مصلحة|إدارة|أمانة|ديوان|بلدية|محكمة|مجلس|لجنة|جهاز|صندوق|مكتب|سلطة|مفوضية|مندوبية|وكالة|نيابة|منظومة|مباحث|غرفة|سفارة|بريد|حكومة|ولاية|قنصلية',
  ],
  ['force', 'قوات|قيادة|شرطة|فرقة|لواء|كتيبة|فوج|حرس|درك'],
  ['armed-group', 'تنظيم|ميليشيا|فصيل|جبهة|كتائب|سرايا|ألوية'],
  ['party', 'حزب|حركة|تيار|ائتلاف|تحالف|تكتل|كتلة'],
  [
    'organisation',
    'جمعية|مؤسسة|منظمة|نقابة|اتحاد|رابطة|تعاونية|تجمع|شبكة|مبادرة|جماعة|منتدى|فيدرالية|كونفدرالية|عصبة|مستشفى|مشفى|مسرح|متحف|مكتبة|فرع',
  ],
  ['academic', 'جامعة|معهد|كلية|مدرسة|ثانوية|أكاديمية|مركز|إعدادية|مرصد|مختبر'],
  ['company', 'شركة|بنك|مصرف|مجموعة|بورصة|مجمع|كهرباء|سوق'],
  ['media', 'صحيفة|جريدة|قناة|مجلة|إذاعة|فضائية'],
  ['club', 'نادي|منتخب|أولمبيك|مولودية'],
];
const kindOfHead = new Map<string, ActorKind>();
for (const [kind, heads] of headsByKind)
  for (const head of keySet(heads)) if (!kindOfHead.has(head)) kindOfHead.set(head, kind);

// Heads that take an article: «الهيئة العامة للمعارض», «المعهد الوطني للإحصاء».
const definiteHeads = keySet(
  'هيئة|مديرية|دائرة|مصلحة|إدارة|ديوان|محكمة|مجلس|لجنة|جهاز|صندوق|مفوضية|مندوبية|وكالة|غرفة|فرقة|جمعية|مؤسسة|منظمة|نقابة|اتحاد|رابطة|تعاونية|شبكة|معهد|مدرسة|أكاديمية|مركز|مرصد|شركة|بنك|مصرف|مجموعة|حزب|حركة|تيار|مستشفى|مسرح|متحف|مكتبة|جامعة',
);

/** A head and how it stands: its key without the article, the letters written onto it, whether it has the article. */
export type Head = Readonly<{ key: string; kind: ActorKind; taken: number; definite: boolean }>;

export function headAt(word: Token | undefined): Head | undefined {
  return word && (headOf(word.key) ?? undefined);
}

/** The head that a word is, by its key. */
export const headOf = remember((word: string): Head | null => {
  for (const { form: key, taken } of bareForms(word)) {
    const definite = key.startsWith('ال');
    const bare = definite ? key.slice(2) : key;
    const kind = kindOfHead.get(bare);
    if (kind && (!definite || definiteHeads.has(bare))) return { key: bare, kind, taken, definite };
  }
  return null;
});

// «حركة السير», «غرفة العمليات», «كلية الطب»: what every town has, or what is no organisation.
const generic: Readonly<Record<string, ReadonlySet<string>>> = {
  حركه: keySet(
    'السير|المرور|النقل|القطارات|الطيران|الملاحة|السفر|التجارة|البيع|الشراء|المسافرين|الشحن|السفن|الموانئ|الأسواق|المد|الرياح|التداول|السياحة|الركاب|العبور|المسافنة|الشاحنات|السيارات',
  ),
  غرفه: keySet('الجلوس|النوم|العمليات|العناية|الانتظار|الطوارئ|المفاوضات|التحكم|الأخبار'),
  مجلس: keySet(
    'الإدارة|الوزراء|النواب|الأمن|الشيوخ|الحكومة|العزاء|الأمناء|المحافظة|القضاء|المدينة|البلدية|الشورى|العائلة',
  ),
  لجنه: keySet('التحكيم|التحقيق|التنظيم|الصياغة|المتابعة|الحكام|اليقظة|القراءة'),
  سوق: keySet(
    'العمل|العقار|العقارات|السيارات|الخضار|الخضر|السمك|الذهب|النفط|الطاقة|العملات|الأسهم|المال|الجملة|المدينة|الفاكهة|الماشية',
  ),
  مركز: keySet(
    'المدينة|المحافظة|الثقل|الصدارة|الوسط|الاقتراع|الشرطة|الوصافة|الاهتمام|القضاء|الإيواء|القرار|الزلزال|المؤتمرات|الولاية|البلدة',
  ),
  جهاز: keySet('الكمبيوتر|التنفس|العروس'),
  اداره: keySet(
    'الأزمة|الأزمات|الموارد|المخاطر|النادي|الفريق|المدرسة|الشركة|المستشفى|المياه|النفايات|المهرجان|المشروع|الوقت|الملف|البلاد|الجامعة',
  ),
  قياده: keySet('السيارات|السيارة|المرأة|الفريق|الحزب|البلاد|الجيش|المركبة|المدرب'),
  مجموعه: keySet('الأولى|الثانية|الموت|العشرين'),
  مكتب: keySet('الاستعلامات|البريد|الرئيس|الوزير|المدير|المحافظ|الجمع'),
  تنظيم: keySet('الأسرة|الدورة|البطولة|المهرجان|الأسواق|السير|المرور|المؤتمر|العمل'),
  تجمع: keySet('السيول|المياه|الأمطار|الحب|الناس'),
  وكاله: keySet('الأنباء|الوزارة'),
  شبكه: keySet('الكهرباء|المياه|الإنترنت|الطرق|الصرف|الاتصالات|الري|النقل|القطارات|المترو|التوزيع|الأنابيب'),
  سلطه: keySet('القانون|الشعب|القضاء'),
  مؤسسه: keySet('الزواج|الرئاسة|الجيش'),
  كتله: keySet('الهواء|الهوائية|الأجور'),
  جبهه: keySet('القتال|الحرب|الهواء'),
  جماعه: keySet('الضغط'),
  مسرح: keySet('الأحداث|الجريمة|العمليات|الأوبرا'),
  قناه: keySet('السويس|الري'),
  محكمه: keySet('الاستئناف|الجنايات|الجنح|التمييز|النقض'),
  مستشفي: keySet('المدينة|الولادة|الأطفال|الولاية'),
  مدرسه: keySet('القرية|الحي|البلدة|المنطقة'),
  حكومه: keySet('الوفاق|الوحدة|البلاد|الاحتلال|الطوارئ'),
  كليه: keySet(
    'الطب|الآداب|الهندسة|العلوم|الزراعة|الحقوق|التربية|الصيدلة|التجارة|الاقتصاد|الإعلام|القانون|الفنون|التمريض|اللغات|السياحة',
  ),
};

/** Whether a head and what is behind it are an everyday phrase. */
export function isGeneric({ key, definite }: Head, words: readonly Token[]): boolean {
  const [first, ...others] = words;
  if (!first || definite) return false;
  const known = generic[key];
  return known?.has(first.key) === true && (others.length === 0 || key === 'حركه' || key === 'شبكه');
}
