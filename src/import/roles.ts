// What a person is called beside the name: «المتحدث باسم القيادة اللواء تحسين الخفاجي».

import { keySet } from './chrome/line-key.ts';

/** Ranks and titles that stand right before a name. */
export const titles = [
  'الفريق الركن',
  'الفريق أول',
  'الفريق',
  'اللواء الركن',
  'اللواء',
  'العميد',
  'العقيد',
  'المقدم',
  'الرائد',
  'النقيب',
  'الدكتور',
  'الدكتورة',
  'المهندس',
  'المهندسة',
  'الأستاذ',
  'الأستاذة',
  'السيد',
  'السيدة',
  'الشيخ',
  'السفير',
  'السفيرة',
  'النائب',
  'النائبة',
  'القاضي',
];

/** Nouns that a role begins with: «رئيس جمعية …», «عضو لجنة …». */
export const roleHeads = keySet(
  'رئيس|رئيسة|وزير|وزيرة|نائب|نائبة|مدير|مديرة|محافظ|محافظة|قائد|أمين|أمينة|عضو|عضوة|مستشار|مستشارة|وكيل|وكيلة|عميد|نقيب|ناطق|متحدث|متحدثة|صاحب|صاحبة|أستاذ|أستاذة|منسق|منسقة|مسؤول|مسؤولة|كبير|كبيرة|محامي|محامى|محامية|خبير|خبيرة|والي|عمدة|مدرب|مدربة|لاعب|حارس|مهاجم|مدافع|قائم|معاون|مساعد|مساعدة|سفير|سفيرة|مبعوث|مبعوثة|مفوض|مفوضة|مؤسس|مؤسسة|باحث|باحثة|مراسل|مراسلة|مختار|سكرتير|سكرتيرة|مشرف|مشرفة|فاعل|مرشد|مرشدة',
);

const rank = new RegExp(`(?:^|\\s)(${titles.join('|')})\\s*$`);

// A role begins with one of these heads and runs up to the name or its rank, across one comma at most.
const role =
  /(?:^|[\s،])((?:المتحدث(?:ة)?(?: الرسمي(?:ة)?)? باسم|الناطق(?:ة)?(?: الرسمي(?:ة)?)? باسم|رئيسة?|وزيرة?|نائبة? |مديرة?|محافظ|قائد|أمين عام|الأمين العام|عضو|مستشار|وكيل|عميد كلية|نقيب)\s[^.؛:!؟«»()]{2,80}?)\s*،?\s*$/;

/** The role and rank written before a name that begins at `start`: `{role, rank}`, either may be missing. */
export function roleBefore(text: string, start: number): { role?: string; rank?: string } {
  let before = text.slice(Math.max(0, start - 160), start);
  const found: { role?: string; rank?: string } = {};
  const rankMatch = rank.exec(before);
  if (rankMatch?.[1] !== undefined) {
    found.rank = rankMatch[1];
    before = before.slice(0, rankMatch.index);
  }
  const roleMatch = role.exec(before);
  // Without a rank between, a comma ends the role's clause: what stands before it is somebody else's.
  if (roleMatch?.[1] !== undefined && (found.rank !== undefined || !/،\s*$/.test(before)))
    found.role = roleMatch[1].trim();
  return found;
}
