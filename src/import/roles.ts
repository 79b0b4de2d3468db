// What a person is called beside the name: «المتحدث باسم القيادة اللواء تحسين الخفاجي».

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
