// Month names, by the country of the newspaper (arabic §3). Data.

const levant = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const egypt = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const tunisia = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const morocco = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];
const mauritania = [
  'يناير',
  'فبراير',
  'مارس',
  'إبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغشت',
  'شتمبر',
  'أكتوبر',
  'نوفمبر',
  'دجمبر',
];

const countries: Readonly<Record<string, readonly string[]>> = {
  IQ: levant,
  SY: levant,
  LB: levant,
  JO: levant,
  PS: levant,
  DZ: tunisia,
  TN: tunisia,
  MA: morocco,
  MR: mauritania,
};

/** The twelve names a country's newspapers use; Egypt's where it has none of its own. */
export function monthNames(country: string): readonly string[] {
  return countries[country] ?? egypt;
}

/** «كانون الأول», or with `dual` «كانون الأول/ديسمبر». Months count from 1. */
export function monthName(month: number, country: string, dual: boolean): string {
  const name = monthNames(country)[month - 1] ?? '';
  const common = egypt[month - 1] ?? '';
  return dual && name !== common ? `${name}/${common}` : name;
}

// More spellings that are met in texts. A name that is in two lists means the same month in both.
const others: Readonly<Record<string, number>> = {
  ابريل: 4,
  نيسان: 4,
  يونية: 6,
  يوليه: 7,
  يونيه: 6,
  اغسطس: 8,
  ماية: 5,
  جويلية: 7,
  فيبراير: 2,
  'تشرين أول': 10,
  'تشرين ثاني': 11,
  'تشرين ثان': 11,
  'كانون أول': 12,
  'كانون ثاني': 1,
  'كانون ثان': 1,
  يولية: 7,
};

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

// Libya's names of 1986–2011. Most are plain words (spring, water, victor), so they count only between a day and a year.
const libya = [
  'أي النار',
  'النوار',
  'الربيع',
  'الطير',
  'الماء',
  'الصيف',
  'ناصر',
  'هانيبال',
  'الفاتح',
  'التمور',
  'الحرث',
  'الكانون',
];

/** The months in English, whole and cut to three letters, in lower case. */
export function englishMonthNames(): ReadonlyMap<string, number> {
  const whole = english.map((name, index) => [name, index + 1] as const);
  return new Map([
    ...whole,
    ...whole.map(([name, number]) => [name.slice(0, 3), number] as const),
    ['sept', 9],
  ]);
}

/** Libya's own names, which are no months but between a day and a year. */
export function libyanMonthNames(): ReadonlyMap<string, number> {
  return new Map(libya.map((name, index) => [name, index + 1]));
}

/** Every name of a month that is met in Arabic newspapers, with its number. */
export function allMonthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>(Object.entries(others));
  for (const list of [levant, egypt, tunisia, morocco, mauritania]) {
    list.forEach((name, index) => {
      names.set(name, index + 1);
    });
  }
  return names;
}
