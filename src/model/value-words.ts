// Values of problems that libraries and schemas name in English, in Arabic. Data.

const types = {
  string: 'نص',
  number: 'عدد',
  int: 'عدد صحيح',
  boolean: 'true أو false',
  array: 'قائمة',
  object: 'مفاتيح وقيم',
};

const weekdays = {
  sunday: 'الأحد',
  monday: 'الاثنين',
  tuesday: 'الثلاثاء',
  wednesday: 'الأربعاء',
  thursday: 'الخميس',
  friday: 'الجمعة',
  saturday: 'السبت',
};

/** What the system says of a file, by its own codes. */
const systemReasons = {
  EACCES: 'لا إذن بقراءته',
  EISDIR: 'هو مجلد وليس ملفا',
  ENOENT: 'لا وجود له',
  ENOTDIR: 'في مساره ملف حيث ينتظر مجلد',
};

const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  expected: types,
  said: weekdays,
  real: weekdays,
  detail: systemReasons,
  scheme: { light: 'الفاتح', dark: 'الداكن' },
};

/** What js-yaml complains of most. */
const yamlReasons: readonly (readonly [RegExp, string])[] = [
  [
    /^bad indentation of a mapping entry$/,
    'إزاحة السطر لا توافق ما قبله، أو في القيمة نقطتان أو علامة خاصة وليست بين علامتي تنصيص',
  ],
  [/^duplicated mapping key$/, 'المفتاح مكتوب مرتين'],
  [/^unknown (?:scalar|sequence|mapping) tag /, 'وسم غير معروف يبدأ بعلامة !'],
  // What it says where a quotation mark or a bracket is not closed: it meets the next key, or the end, first.
  [/^deficient indentation$|^unexpected end of the .* quoted scalar$/, 'علامة تنصيص أو قوس فتح ولم يغلق'],
  [/^can not read a block mapping entry/, 'سطر ليس فيه «المفتاح: القيمة»، أو تنقصه مسافة بعد النقطتين'],
  [/^tab characters must not be used in indentation$/, 'في أول السطر علامة جدولة (Tab)، والإزاحة بالمسافات'],
];

/** A problem's value as an Arabic sentence can hold it. Reasons that have no words here stay English, set apart by «». */
export function arabicValue(code: string, name: string, value: string): string {
  if (code !== 'yaml-syntax') {
    const words = valueWords[name];
    return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
  }
  return yamlReasons.find(([reason]) => reason.test(value))?.[1] ?? `«${value}»`;
}
