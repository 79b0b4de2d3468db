// What a page puts around an article, taken off: ordered, named rules over the lines, each with its reason.

import { nameKey } from '../text/key.ts';
import type { SourceLine } from './source-lines.ts';

/** A line that is not of the article, and why. */
export type Removal = Readonly<{ line: number; text: string; reason: string }>;

/** The lines that stay, what was taken off, and the masthead found among it. */
export type Stripped = {
  lines: SourceLine[];
  removed: Removal[];
  masthead: { role: string; name: string }[];
  /** Lines that stood there twice; the first stays. */
  repeated: Set<number>;
};

type ChromeRule = Readonly<{ name: string; apply: (state: Stripped) => void }>;

/** Offices of a newspaper. A person in one of them is the paper's, not the article's author. */
const office =
  /^(?:رئيس|رئيسة|نائب رئيس|مدير|مديرة|سكرتير|المشرف|المشرفة|المدير|صاحب|مؤسس)[ىيا]?\s.*(?:التحرير|الإدارة|الادارة|العام|الامتياز|التنفيذي|الجريدة|الصحيفة|الموقع)/;

const longestName = 5;

/** Lines of navigation, sharing and asking that stand by themselves. */
const interfaceLines =
  /^(?:شارك(?:ها|نا| الخبر| المقال| هذا الخبر)?|مشاركة|طباعة|اطبع|نسخ الرابط|تم نسخ الرابط|انسخ الرابط|حفظ|تكبير الخط|تصغير الخط|فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|تليجرام|لينكدإن|الرئيسية|الأكثر قراءة|الأكثر مشاهدة|مواضيع ذات صلة|موضوعات متعلقة|أخبار متعلقة|أخبار ذات صلة|إعلان|اعلان|إعلانات|تعليقات|أضف تعليقا?|اترك تعليقا?|التعليقات|اشترك الآن|النشرة البريدية)[\s:.!]*$/;

/** «شارك على فيسبوك» and its like. */
const sharing =
  /^(?:شارك(?:ها|نا)?|انشر|أرسل|تابعنا|تابعونا)(?: هذا)?(?: الخبر| المقال)? (?:على|عبر|في) (?:فيسبوك|تويتر|إكس|واتساب|واتس|تلغرام|تيليجرام|تليجرام|إنستغرام|يوتيوب)/;

/** Lines that begin so lead to other articles or ask to be followed. */
const pointers =
  /^(?:[-•*»]?\s*)(?:اقرأ أيضا|اقرأ ايضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|إقرأ المزيد|شاهد أيضا|طالع أيضا|تابعونا|تابعنا|للمزيد من الأخبار|جميع الحقوق محفوظة|حقوق النشر|كل الحقوق محفوظة)(?:[\s:.،!–-]|$)/;

/**
 * The rules in their order. The masthead goes first: its names would pass for captions and bylines. Repeats go last,
 * so that a share button that stands twice is removed as what it is.
 */
export const chromeRules: readonly ChromeRule[] = [
  { name: 'masthead', apply: takeMasthead },
  {
    name: 'interface',
    apply: (state) =>
      remove(
        state,
        'interface',
        ({ text, words }) => words <= 6 && (interfaceLines.test(text) || sharing.test(text)),
      ),
  },
  {
    name: 'pointer',
    apply: (state) => remove(state, 'pointer', ({ text, words }) => words <= 25 && pointers.test(text)),
  },
  {
    name: 'breadcrumb',
    apply: (state) => remove(state, 'breadcrumb', ({ text }) => /^الرئيسية\s*[>»/›|\\-]/.test(text)),
  },
  { name: 'repeated-line', apply: takeRepeats },
];

/** Takes the chrome off. */
export function stripChrome(lines: readonly SourceLine[]): Stripped {
  const state: Stripped = { lines: [...lines], removed: [], masthead: [], repeated: new Set() };
  for (const rule of chromeRules) rule.apply(state);
  state.removed.sort((a, b) => a.line - b.line);
  return state;
}

function remove(state: Stripped, reason: string, isChrome: (line: SourceLine) => boolean): void {
  state.lines = state.lines.filter((line) => {
    if (!isChrome(line)) return true;
    state.removed.push({ line: line.number, text: line.text, reason });
    return false;
  });
}

// A role and then a name, on two lines or on one with a colon. The first of each pair is kept as metadata.
function takeMasthead(state: Stripped): void {
  const known = new Set<string>();
  const taken = new Set<SourceLine>();
  state.lines.forEach((line, index) => {
    if (line.words > 9 || !office.test(line.text)) return;
    const [role = '', sameLine] = line.text.split(/\s*:\s*/, 2);
    const next = state.lines[index + 1];
    const name = sameLine || (next && isNameLine(next) ? next.text : undefined);
    if (name === undefined) return;
    taken.add(line);
    if (!sameLine && next) taken.add(next);
    const key = `${nameKey(role)}:${nameKey(name)}`;
    if (!known.has(key)) state.masthead.push({ role, name });
    else
      for (const repeat of sameLine || !next ? [line] : [line, next]) {
        state.removed.push({ line: repeat.number, text: repeat.text, reason: 'repeated-masthead' });
      }
    known.add(key);
  });
  state.lines = state.lines.filter((line) => !taken.has(line));
}

function isNameLine({ text, words }: SourceLine): boolean {
  return words >= 2 && words <= longestName && !/[.،؛:؟!«»]/.test(text);
}

// Headlines and captions stand twice on many pages: above a picture and below it, in a ticker and over the text.
function takeRepeats(state: Stripped): void {
  const first = new Map<string, SourceLine>();
  state.lines = state.lines.filter((line) => {
    const key = nameKey(line.text);
    const before = first.get(key);
    if (!before) {
      first.set(key, line);
      return true;
    }
    state.repeated.add(before.number);
    state.removed.push({ line: line.number, text: line.text, reason: 'repeated-line' });
    return false;
  });
}
