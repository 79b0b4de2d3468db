// News agencies, by every spelling in which papers sign their news with them.

import { lineKey } from '../../text/line-key.ts';

/** An agency a row, by all its spellings. A dot or a space between single letters makes no difference. */
const table: readonly (readonly [string, ...string[]])[] = [
  ['أ ش أ', 'أ.ش.أ', 'أش أ', 'اش ا', 'أشأ', 'وكالة أنباء الشرق الأوسط', 'MENA'],
  ['واع', 'وكالة الأنباء العراقية', 'و ا ع', 'INA'],
  ['واس', 'وكالة الأنباء السعودية', 'و ا س', 'SPA'],
  ['وام', 'وكالة أنباء الإمارات', 'و ا م', 'WAM'],
  ['قنا', 'وكالة الأنباء القطرية', 'ق ن ا', 'QNA'],
  ['كونا', 'وكالة الأنباء الكويتية', 'ك و ن ا', 'KUNA'],
  ['بنا', 'وكالة أنباء البحرين', 'BNA'],
  ['العمانية', 'وكالة الأنباء العمانية', 'ONA'],
  ['سبأ', 'وكالة الأنباء اليمنية', 'وكالة سبأ', 'سبأ نت', 'سبأنت', 'سبانت'],
  ['بترا', 'وكالة الأنباء الأردنية', 'Petra'],
  ['سانا', 'وكالة الأنباء السورية', 'الوكالة العربية السورية للأنباء', 'SANA'],
  ['وفا', 'وكالة الأنباء الفلسطينية', 'وكالة الأنباء والمعلومات الفلسطينية', 'WAFA'],
  ['الوطنية للإعلام', 'الوكالة الوطنية للإعلام', 'وطنية', 'NNA'],
  ['وات', 'وكالة تونس إفريقيا للأنباء', 'وكالة تونس أفريقيا للأنباء', 'و ا ت', 'TAP'],
  ['وأج', 'واج', 'و أ ج', 'وكالة الأنباء الجزائرية', 'APS'],
  ['ومع', 'و م ع', 'وكالة المغرب العربي للأنباء', 'وكالة المغرب العربي', 'MAP'],
  ['وال', 'و ا ل', 'وكالة الأنباء الليبية', 'LANA'],
  ['سونا', 'وكالة السودان للأنباء', 'وكالة أنباء السودان', 'SUNA'],
  ['وما', 'و م ا', 'الوكالة الموريتانية للأنباء', 'الوكالة الموريتانية للأنباء وما', 'AMI'],
  ['صونا', 'وكالة الأنباء الصومالية', 'SONNA'],
  ['معا', 'وكالة معا'],
  ['صفا', 'وكالة صفا', 'قدس برس', 'وكالة قدس برس', 'وكالة شهاب'],
  ['شفق نيوز', 'وكالة شفق نيوز', 'السومرية نيوز', 'وكالة بغداد اليوم', 'الفرات نيوز', 'وكالة المعلومة'],
  ['نورث برس', 'وكالة نورث برس', 'وكالة هاوار', 'عمون', 'وكالة عمون'],
  ['رويترز', 'وكالة رويترز', 'رويتر', 'Reuters'],
  ['فرانس برس', 'وكالة فرانس برس', 'أ ف ب', 'ا ف ب', 'أ.ف.ب', 'أفب', 'AFP', 'فرانس بريس', 'الفرنسية'],
  [
    'أسوشيتد برس',
    'أسوشييتد برس',
    'اسوشيتدبرس',
    'أسوشيتدبرس',
    'أ ب',
    'أ.ب',
    'AP',
    'وكالة أسوشيتد برس',
    'الأسوشيتد برس',
  ],
  ['د ب أ', 'د.ب.أ', 'دب أ', 'دبأ', 'وكالة الأنباء الألمانية', 'الألمانية', 'dpa'],
  ['شينخوا', 'وكالة شينخوا', 'وكالة أنباء شينخوا', 'Xinhua', 'وكالة الأنباء الصينية'],
  ['سبوتنيك', 'وكالة سبوتنيك', 'Sputnik'],
  ['تاس', 'وكالة تاس', 'TASS'],
  ['نوفوستي', 'وكالة نوفوستي', 'ريا نوفوستي'],
  ['إنترفاكس', 'وكالة إنترفاكس'],
  ['الأناضول', 'وكالة الأناضول', 'الاناضول', 'وكالة أنباء الأناضول', 'Anadolu', 'AA'],
  ['إفي', 'وكالة إفي', 'إ ف ي', 'EFE', 'وكالة الأنباء الإسبانية'],
  ['آكي', 'وكالة آكي', 'آكي الإيطالية', 'وكالة آكي الإيطالية', 'أنسا', 'ANSA'],
  ['إرنا', 'وكالة إرنا', 'ارنا', 'IRNA'],
  ['بلومبرغ', 'بلومبيرغ', 'وكالة بلومبرغ', 'Bloomberg'],
  ['يو بي آي', 'يو بي أي', 'UPI'],
  ['كيودو', 'وكالة كيودو', 'Kyodo'],
  [
    'وكالات',
    'الوكالات',
    'وكالات الأنباء',
    'وكالات أنباء',
    'الوكالات الدولية',
    'وكالات عالمية',
    'وكالات دولية',
    'agencies',
    'agences',
  ],
];

// Too common a word, or too short in Latin, to count without a place or brackets beside it.
const needCompany = new Set(
  [
    'معا',
    'صفا',
    'عمون',
    'وال',
    'بنا',
    'وما',
    'تاس',
    'aa',
    'ap',
    'ami',
    'map',
    'tap',
    'وطنيه',
    'الفرنسيه',
    'الالمانيه',
    'العمانيه',
    'ا ب',
    'اب',
    'وات',
  ].map(lineKey),
);

const keys = new Set(table.flatMap((spellings) => spellings.map(agencyKey)));

// Single letters lose the spaces between them: «أ ش أ», «أ.ش.أ» and «أش أ» are one.
function agencyKey(text: string): string {
  const key = lineKey(text);
  return /^\p{Letter}{1,2}(?: \p{Letter}{1,2})*$/u.test(key) ? key.replaceAll(' ', '') : key;
}

/** The agency that words name, and nothing else, as they write it; «و» and commas may join several. */
export function agencyNamed(text: string): string | undefined {
  const bare = text
    .replace(/[()[\]{}«»"*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length > 70) return undefined;
  const key = agencyKey(bare);
  if (keys.has(key) || keys.has(key.replace(/^وكاله (?:انباء )?/, ''))) return bare;
  const parts = bare
    .split(/\s*[،,/+|&–—]\s*|\s+-\s+|\s*-\s*|\s+و\s*(?=\S)/)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 4) return undefined;
  // «إب» is a town, and «أ ب» an agency.
  const named = (part: string) =>
    keys.has(agencyKey(part)) && !(needsCompany(part) && /^\p{L}+$/u.test(part));
  return parts.every(named) ? [...new Set(parts)].join('، ') : undefined;
}

/** Whether the spelling is a word of its own as well, which counts only where a place or a bracket shows what it is. */
export function needsCompany(text: string): boolean {
  return needCompany.has(lineKey(text));
}
