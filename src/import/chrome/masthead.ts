// The masthead: who runs the paper. Offices and names in any number and order, on one line or two.

import { keySet, lineKey } from '../../text/line-key.ts';
import { isPersonName, mayBePersonName } from '../head/person-names.ts';
import type { PageLine } from './page-lines.ts';
import { type PageState, recordRemoval } from './page-state.ts';

const officeWords = keySet(
  'رئيس|رئيسة|رئيسا|رئيسي|نائب|نائبة|نائبا|مدير|مديرة|مديرو|سكرتير|سكرتيرة|مساعد|صاحب|صاحبة|مؤسس|مؤسسة|مجلس|مجلسي|مجلسى|الإدارة|إدارة|التحرير|تحرير|والتحرير|والإدارة|والادارة|عام|العام|العامة|المسؤول|المسؤولة|المسئول|التنفيذي|التنفيذية|المنفذ|المشرف|المشرفة|الإشراف|إشراف|المدير|المديرة|الرئيس|الفني|الفنية|الامتياز|الإمتياز|الناشر|ناشر|المؤسس|المؤسسة|المفوض|أمين|أمينة|السر|على|للتحرير|الجريدة|الصحيفة|الموقع|المجلة|الوكالة|الأول|المفوض|النشر|النشرة|للنشر|ورئيس|ورئيسة|ومدير|ومديرة|والمدير|والمشرف|وصاحب|والناشر|ناشرها|مستشار|هيئة|لهيئة|شؤون|لشؤون|القسم|الإعلانات|التوزيع|المالي|الإداري|للإدارة|مكلف|بالنيابة|بالإدارة',
);
const heads =
  /^(?:رئيس|الاشراف|نائب|مدير|سكرتير|مساعد|صاحب|موسس|مؤسس|المشرف|المدير|الناشر|ناشر|المؤسس|امين|الرئيس|مستشار)/;
const fields = /(?:تحرير|اداره|امتياز|ناشر|تنفيذي|منفذ|عام|مسؤول|مسئول|نشر|موقع|صحيفه|جريده|مؤسس|الفني)/;

/** Whether words name an office of a newspaper, and nothing else. */
export function isOffice(text: string): boolean {
  if (text.length > 80) return false;
  const key = lineKey(text);
  const words = key.split(' ');
  return (
    words.length <= 9 &&
    heads.test(key) &&
    (words.length > 1 || key === 'الناشر' || key === 'المؤسس') &&
    fields.test(key) &&
    words.every((word) => officeWords.has(word))
  );
}

type Pair = Readonly<{ role: string; name: string }>;
type Entry = Readonly<{ pairs: readonly Pair[]; lines: readonly PageLine[] }>;

/** Takes the masthead from above and below the text. The first of each pair is kept as metadata. */
export function takeMasthead(state: PageState): void {
  const entries: Entry[] = [];
  const taken = new Set<PageLine>();
  const free = (line: PageLine | undefined): line is PageLine =>
    line !== undefined && !taken.has(line) && line.zone !== 'text' && !line.running;
  const add = (pairs: readonly Pair[], lines: readonly PageLine[]) => {
    entries.push({ pairs, lines });
    for (const line of lines) taken.add(line);
  };
  state.lines.forEach((line, at) => {
    if (!free(line) || line.words > 24) return;
    const pairs = pairsOf(line.text);
    if (pairs) add(pairs, [line]);
    else if (isOffice(line.text)) takeOffice(at);
  });
  tell(state, entries);
  state.lines = state.lines.filter((line) => !taken.has(line));

  // Several offices may share the name that follows them. A name that stands first is taken where none follows.
  function takeOffice(at: number): void {
    const roles: PageLine[] = [];
    let next = at;
    for (let line = state.lines[at]; free(line) && isOffice(line.text); line = state.lines[next]) {
      roles.push(line);
      next++;
    }
    const [before, after] = [state.lines[at - 1], state.lines[next]];
    const nameFirst =
      free(before) && isPersonName(before.text) && (at < 2 || before.line.block === roles[0]?.line.block);
    const name =
      nameFirst && !(free(after) && isNameLine(after) && !nameFollowedByOffice(next)) ? before : after;
    if (!free(name) || !isNameLine(name)) return;
    const role = roles.map(({ text }) => stripMarks(text)).join('، ');
    add([{ role, name: stripMarks(name.text) }], name === before ? [name, ...roles] : [...roles, name]);
  }

  function nameFollowedByOffice(at: number): boolean {
    return isOffice(state.lines[at + 1]?.text ?? '');
  }
}

function stripMarks(text: string): string {
  return text.replace(/^[\s:：–—|/-]+|[\s:：–—|/-]+$/g, '');
}

// «رئيس التحرير: فلان», «فلان - رئيس التحرير», «رئيس التحرير فلان», and several of them parted by bars.
function pairsOf(text: string): Pair[] | undefined {
  const pieces = text.split(/\s*[|•]\s*|\s{2,}/).filter((piece) => piece !== '');
  const pairs = pieces.map(pairOf);
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

function pairOf(text: string): Pair | undefined {
  const [one = '', two, ...more] = text.split(/\s*[:：]\s*|\s+[-–—/]\s+|\s*[–—/]\s*|\s*\/\s*/);
  if (two !== undefined && two !== '' && more.length === 0) {
    if (isOffice(one) && mayBePersonName(two)) return { role: one, name: two };
    if (isOffice(two) && mayBePersonName(one)) return { role: two, name: one };
    return undefined;
  }
  if (two !== undefined && two !== '') return undefined;
  const words = text.split(' ');
  for (let cut = Math.min(words.length - 2, 7); cut >= 2; cut--) {
    const [role, name] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (isOffice(role) && isPersonName(name)) return { role, name };
  }
  return undefined;
}

function isNameLine({ text }: PageLine): boolean {
  return mayBePersonName(stripMarks(text)) && !isOffice(text);
}

function tell(state: PageState, entries: readonly Entry[]): void {
  const known = new Set<string>();
  for (const { pairs, lines } of entries) {
    const keys = pairs.map(({ role, name }) => `${lineKey(role)}:${lineKey(name)}`);
    const repeats = keys.every((key) => known.has(key));
    if (!repeats) state.masthead.push(...pairs);
    for (const key of keys) known.add(key);
    for (const line of lines) {
      if (repeats) recordRemoval(state, line, 'repeated-masthead');
      state.gone.add(line.line.number);
    }
  }
}
