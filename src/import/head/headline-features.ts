// What is seen of a line that may be the headline. Each feature is a number; `headline-weights.ts` says what it counts.

import { lineKey } from '../../text/line-key.ts';
import { endsInStop, endsSentence, goesOnWithAnd } from '../chrome/sentences.ts';
import type { SourceLine } from '../source-lines.ts';
import { datelineOf } from './dateline.ts';
import { isOutlet } from './outlets.ts';
import { isSection } from './sections.ts';
import { stemPairsOf, stemsOf } from './stems.ts';

/**
 * One line that may be the headline, or two to four that it may have been wrapped into; `cut` are words of the line
 * that are not the headline's: the site's name behind a bar, the section before a slash.
 */
export type Candidate = Readonly<{ lines: readonly SourceLine[]; text: string; words: number; cut?: string }>;

/** The lines above the text, in their order, and what is known of them. */
export type Region = Readonly<{
  lines: readonly SourceLine[];
  /** Lines of it that say nothing but facts, and so are not the headline. */
  isFact: (line: SourceLine) => boolean;
  isCaption: (line: SourceLine) => boolean;
  /** Would be a fact below the headline. */
  isSigned: (line: SourceLine) => boolean;
  /** Stood twice, right below itself: captions and mastheads do. */
  isDoubled: (line: SourceLine) => boolean;
  /** Stood twice. */
  isRepeated: (line: SourceLine) => boolean;
  /** The text's lines were broken at a margin. */
  wrapped: boolean;
  /** Most lines of the page have blank ones around them. */
  spaced: boolean;
  /** Where the text begins; lines from here on may still be the headline. */
  begin: number;
  /** The stems of the first two paragraphs, of the whole text, and the pairs of neighbours in it. */
  lead: () => ReadonlySet<string>;
  spoken: () => ReadonlySet<string>;
  pairs: () => ReadonlySet<string>;
}>;

/** How a line begins that leads up to the next. */
export const leading =
  /^(?:في|خلال|بعد|قبل|مع|وسط|بمشاركة|بحضور|برعاية|على|بسبب|تحت|ضمن|رغم|عقب|من أجل|بمناسبة|تزامنا|بالتزامن|لأول|للمرة|بهدف|بالتعاون|استعدادا|بدعم|بتكلفة|تنفيذا|بالصور|بالفيديو|حوار|تقرير|تحقيق|خاص|جولة|ريبورتاج|ملف)(?:\s|$)/u;
const dangling =
  /(?:^|\s)(?:ف[يى]|من|إلى|الى|على|عن|مع|أن|إن|لأن|كأن|التي|الذي|أو|ثم|بين|حتى|بعد|قبل|خلال|ضد|نحو|حول|دون|غير|كل|لم|لن|هذا|هذه)$|[:،–-]$/u;

const numeral =
  /^(?:\d[\d.,]*|مئة|مائة|مئات|ألف|آلاف|مليون|ملايين|مليار|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?|\p{L}+ون|\p{L}+ين)$/u;
/** A noun that cannot end a headline: its other half follows. */
const construct =
  /^(?:مدينة|محافظة|ولاية|قرية|وزارة|وزير|رئيس|مدير|جبل|وادي|نهر|قطاع|موسم|محصول|عدد|أول|أ\p{L}{3}|[وبلف]?\p{L}{3,}ي)$/u;

// How the second line of a headline begins: «بخلاياهم قبل نهاية أكتوبر».
const goesOn =
  /^(?:من|في|إلى|الى|على|عن|مع|قبل|بعد|خلال|بين|أن|التي|الذي|ضد|منذ|حتى)\s|^[وف]?(?:ب|ل|لل|بال)\p{L}{4,}(?:\s|$)/u;

/** Every line that may be the headline, and lines of one block joined. */
export function candidatesOf(region: Region): Candidate[] {
  const candidates: Candidate[] = [];
  const { lines } = region;
  lines.forEach((line, at) => {
    // «وسأل أحد الصغار» goes on with a text, and heads none.
    if (region.isFact(line) || region.isCaption(line) || goesOnWithAnd(lineKey(line.text))) return;
    candidates.push(bareLine(line));
    let [text, words] = [line.text, line.words];
    for (let next = at + 1; next < Math.min(lines.length, at + 4); next++) {
      const more = lines[next];
      if (!more || more.block !== line.block || region.isFact(more) || endsInStop(text)) return;
      if (region.isDoubled(more) || region.isSigned(more)) return;
      // A column breaks a line where it is full.
      if ((lines[next - 1]?.text.length ?? 0) < more.text.length * 0.75) return;
      if (endsSentence(more.text) && goesOnWithAnd(lineKey(more.text))) return;
      text += ` ${more.text}`;
      words += more.words;
      if (words > 36) return;
      const parts = lines.slice(at, next + 1);
      if (isOnePhrase(parts, region)) candidates.push({ lines: parts, text, words });
    }
  });
  return candidates;
}

// Two headlines below each other are more often two; what parts a phrase shows at the break.
function isOnePhrase(lines: readonly SourceLine[], region: Region): boolean {
  return lines.slice(1).every((line, index) => {
    const before = lines[index]?.text ?? '';
    const [end, start] = [before.split(' ').at(-1) ?? '', line.text.split(' ')[0] ?? ''];
    return (
      region.wrapped ||
      dangling.test(before) ||
      goesOn.test(line.text) ||
      numeral.test(end) ||
      construct.test(end) ||
      (/^ال/.test(end) && /^ال/.test(start)) ||
      /(?:اً|ًا)$/u.test(start) ||
      region.pairs().has(breakPair(before, line.text))
    );
  });
}

// «العنوان | الموقع», «ثقافي / العنوان», «العنوان - صحيفة كذا».
function bareLine(line: SourceLine): Candidate {
  const [, before = '', mark = '', after = ''] =
    /^(.+?)(\s*[|]\s*|\s+[-–—/]\s+)([^|]+)$/u.exec(line.text) ?? [];
  const words = (text: string) => text.split(' ').length;
  const named = (text: string) => isOutlet(text) || isSection(text) || /\|/.test(mark);
  const keep = (text: string, cut: string): Candidate => ({ lines: [line], text, words: words(text), cut });
  if (words(before) >= 4 && words(after) <= 4 && named(after)) return keep(before, `${mark}${after}`.trim());
  if (words(after) >= 4 && words(before) <= 3 && named(before)) return keep(after, `${before}${mark}`.trim());
  return { lines: [line], text: line.text, words: line.words };
}

/** The features of the candidates, in their order. */
export function featuresOf(region: Region, candidates: readonly Candidate[]): Record<string, number>[] {
  const [lead, spoken] = [region.lead(), region.spoken()];
  const shares = new Map(
    region.lines.map((line) => [line, stemsOf(line.text).filter((stem) => lead.has(stem)).length]),
  );
  const plain = region.lines.filter((line) => !region.isFact(line) && !region.isCaption(line));
  const widest = Math.max(...region.lines.map(({ text }) => text.length), 1);
  return candidates.map(({ lines, text, words }) => {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return {};
    const at = region.lines.indexOf(first);
    const end = region.lines.indexOf(last);
    const stems = stemsOf(text);
    const inLead = stems.filter((stem) => lead.has(stem)).length;
    const inText = stems.filter((stem) => spoken.has(stem)).length;
    const place = plain.indexOf(first);
    const [before, after] = [plain[place - 1], plain[plain.indexOf(last) + 1]];
    const is = (value: boolean) => (value ? 1 : 0);
    const [above, below] = [region.lines[at - 1], region.lines[end + 1]];
    // The last word of a line and the first of the next: what was one phrase shows it.
    const breaks = lines
      .slice(1)
      .map(
        (line, index) => [lines[index]?.text.split(' ').at(-1) ?? '', line.text.split(' ')[0] ?? ''] as const,
      );
    return {
      inLead: Math.min(inLead, 3),
      inText: Math.min(inText, 3),
      silent: is(inText === 0),
      share: stems.length === 0 ? 0 : inText / stems.length,
      leadShare: stems.length === 0 ? 0 : inLead / stems.length,
      oneWord: is(words === 1),
      twoWords: is(words === 2),
      threeWords: is(words === 3),
      fewWords: is(words >= 4 && words <= 6),
      manyWords: is(words >= 15 && words <= 22),
      tooMany: is(words > 22),
      stop: is(endsInStop(text)),
      mark: is(endsSentence(text)),
      colonInside: is(/\S[:؟!]\s\S|\.\.\s?\S/.test(text)),
      leads: is(leading.test(text)),
      dangles: is(dangling.test(text)),
      bars: is(/[|•]|\s\/\s/.test(text)),
      figures: (text.match(/\d[\d.,:/-]*/g)?.length ?? 0) > 2 ? 1 : 0,
      foreign: is(!/\p{Script=Arabic}{3}/u.test(text)),
      bullet: is(/^[-–•*●▪■◄>+»]|^\d+\s?[-.)]/.test(text)),
      outlet: is(isOutlet(text) || isSection(text)),
      dateline: is(datelineOf(text) !== undefined),
      brackets: is(/[([][^()[\]]*[)\]]$/.test(text)),
      firstLine: is(at === 0),
      firstPlain: is(place === 0),
      lastPlain: is(after === undefined),
      fromEnd: Math.min(Math.max(region.begin - end - 1, 0), 6),
      inSpan: is(end >= region.begin),
      doubled: is(region.isDoubled(first)),
      repeated: is(region.isRepeated(first) && !region.isDoubled(first)),
      factBelow: is(below !== undefined && region.isFact(below)),
      factAbove: is(above !== undefined && region.isFact(above)),
      sharingAbove: is(before !== undefined && before.words >= 4 && (shares.get(before) ?? 0) >= 2),
      sharingBelow: is(after !== undefined && after.words >= 4 && (shares.get(after) ?? 0) >= 2),
      shorterThanBelow: is(after !== undefined && (shares.get(after) ?? 0) >= 2 && words < after.words * 0.8),
      longerThanAbove: is(
        before !== undefined && (shares.get(before) ?? 0) >= 2 && words > before.words * 1.2,
      ),
      sharesLessThanBelow: is(after !== undefined && inLead < (shares.get(after) ?? 0)),
      sharesLessThanAbove: is(before !== undefined && inLead < (shares.get(before) ?? 0)),
      shortOverSharing: is(
        words <= 6 && after !== undefined && after.words >= 7 && (shares.get(after) ?? 0) >= 2,
      ),
      mediumOverSharing: is(
        words >= 7 && words <= 13 && after !== undefined && after.words >= 7 && (shares.get(after) ?? 0) >= 2,
      ),
      underMedium: is(
        before !== undefined && before.words >= 7 && before.words <= 13 && (shares.get(before) ?? 0) >= 2,
      ),
      underShort: is(
        before !== undefined && before.words >= 3 && before.words <= 6 && (shares.get(before) ?? 0) >= 1,
      ),
      blockAbove: is(before?.block === first.block),
      blockBelow: is(after?.block === last.block),
      clauses: is(/\.\.|[،؛]\s/.test(text)),
      joined: lines.length - 1,
      joinedInWrapped: is(region.wrapped) * (lines.length - 1),
      joinedInText: lines
        .slice(1)
        .filter((line, index) => region.pairs().has(breakPair(lines[index]?.text ?? '', line.text))).length,
      joinedOpen: lines.slice(0, -1).filter((line) => dangling.test(line.text)).length,
      number: is(/\d/.test(text)),
      third: is(plain.slice(0, Math.max(place, 0)).filter((one) => (shares.get(one) ?? 0) >= 2).length >= 2),
      joinedAgreeing: is(breaks.some(([end, start]) => /^ال/.test(end) && /^ال/.test(start))),
      joinedNumeral: is(breaks.some(([end]) => numeral.test(end))),
      joinedTanwin: is(breaks.some(([, start]) => /(?:اً|ًا|ا)$/u.test(start))),
      joinedConstruct: is(breaks.some(([end, start]) => construct.test(end) && !/^ال/.test(start))),
      joinedTight: is(region.spaced) * (lines.length - 1),
      joinedAlike: is(lines.length > 1 && longest(lines) <= shortest(lines) * 1.4),
      joinedLeads: lines.slice(1).filter((line) => goesOn.test(line.text)).length,
      joinedFull: lines
        .slice(0, -1)
        .filter((line, index) => region.wrapped && isFull(line.text, lines[index + 1]?.text ?? '', widest))
        .length,
      cutBefore: is(above?.block === first.block && region.pairs().has(breakPair(above.text, text))),
      cutAfter: is(below?.block === last.block && region.pairs().has(breakPair(text, below.text))),
    };
  });
}

function longest(lines: readonly SourceLine[]): number {
  return Math.max(...lines.map(({ text }) => text.length));
}

function shortest(lines: readonly SourceLine[]): number {
  return Math.min(...lines.map(({ text }) => text.length));
}

// The pair of words that the end of a line parts.
function breakPair(before: string, after: string): string {
  return stemPairsOf(`${before.split(' ').at(-1)} ${after.split(' ')[0]}`)[0] ?? '';
}

// The first word of the next line would not have fitted.
function isFull(text: string, next: string, widest: number): boolean {
  return text.length + 1 + (next.split(' ')[0]?.length ?? 0) > widest * 0.85;
}
