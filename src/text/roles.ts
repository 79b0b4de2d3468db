// What a person is called beside the name: «المتحدث باسم القيادة اللواء تحسين الخفاجي», «خالد الربيعي، مدير الزراعة».

import { keySet } from './line-key.ts';
import { looksImperfect, particles, verbs } from './news-words.ts';
import { type Token, tokensOf } from './tokens.ts';

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

// «محافظة» and «مؤسسة» are bodies too, and would begin a role in the middle.
const surestHeads = new Set([...roleHeads].filter((head) => !/^(?:محافظه|مؤسسه)$/.test(head)));
const definiteHeads = keySet(
  'المتحدث|المتحدثة|الناطق|الناطقة|الأمين|الأمينة|المدير|المديرة|الرئيس|الرئيسة|القائد|المفوض|المفوضة|المبعوث|المبعوثة|المنسق|المنسقة|المستشار|المستشارة|المشرف|المشرفة',
);

const rank = new RegExp(`(?:^|\\s)(${titles.join('|')})\\s*$`);

/** How far from the name a role is looked for, in letters. */
const reach = 160;

/** The longest role, in words. */
const longest = 14;

/** The role and rank written before a name that begins at `start`: `{role, rank}`, either may be missing. */
export function roleBefore(text: string, start: number): { role?: string; rank?: string } {
  let before = text.slice(Math.max(0, start - reach), start);
  const found: { role?: string; rank?: string } = {};
  const rankMatch = rank.exec(before);
  if (rankMatch?.[1] !== undefined) {
    found.rank = rankMatch[1];
    before = before.slice(0, rankMatch.index);
  }
  // Without a rank between, a comma ends the role's clause: what stands before it is somebody else's.
  if (found.rank === undefined && /،\s*$/.test(before)) return found;
  const tokens = tokensOf(before);
  let from = tokens.length;
  for (let at = tokens.length - 1; at >= 0 && tokens.length - at <= longest; at--) {
    const token = tokens[at];
    if (!token || isBreak(token)) break;
    if (isHead(token)) from = at;
    if (token.gap.trim() !== '') break;
  }
  const role = wordsOfRole(before, tokens.slice(from));
  return role === undefined ? found : { ...found, role };
}

/** The role written behind a name that ends at `end`, between commas: «، مدير الزراعة في الأنبار، إن». */
export function roleBehind(text: string, end: number): string | undefined {
  const behind = text.slice(end, end + reach);
  const lead = /^،\s(?:وهو\s|وهي\s|وهى\s)?/.exec(behind);
  if (!lead) return undefined;
  const rest = behind.slice(lead[0].length);
  const tokens = tokensOf(rest);
  const [first] = tokens;
  if (!first || first.start > 0 || !isHead(first)) return undefined;
  let to = 1;
  for (let token = tokens[to]; token && to < longest; token = tokens[++to])
    if (token.gap.trim() !== '' || isBreak(token)) break;
  return wordsOfRole(rest, tokens.slice(0, to));
}

function wordsOfRole(text: string, tokens: readonly Token[]): string | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && tokens.length > 1 ? text.slice(first.start, last.end) : undefined;
}

function isHead({ key }: Token): boolean {
  return surestHeads.has(key) || definiteHeads.has(key);
}

// «مدير الصحة في الأنبار» is one role; any other particle, and a verb, is the sentence's.
function isBreak({ key, text }: Token): boolean {
  return (particles.has(key) && key !== 'في') || text === 'على' || verbs.has(key) || looksImperfect(text);
}
