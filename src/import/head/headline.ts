// Which of the lines above the text is the headline.

import { keySet, lineKey } from '../chrome/line-key.ts';
import { endsInStop, endsSentence } from '../chrome/page-lines.ts';
import type { SourceLine } from '../source-lines.ts';
import { factReason } from './facts.ts';

/** A kicker leads up to its headline: «في ختام الموسم», «خلال ندوة بالجامعة:». */
const leading =
  /^(?:في|خلال|بعد|قبل|مع|وسط|بمشاركة|بحضور|برعاية|على هامش|على خلفية|بسبب|تحت|ضمن|رغم|عقب|من أجل|بمناسبة|تزامنا|بالتزامن|لأول مرة|للمرة|بهدف|بالتعاون|استعدادا|بدعم|بتكلفة|تنفيذا|بالصور|بالفيديو|حوار|تقرير|تحقيق|خاص|جولة|ريبورتاج|ملف)(?:\s|$)/u;

/** Whether a line leads up to the next rather than being the headline itself. */
export function isKicker(line: SourceLine, next: SourceLine): boolean {
  if (next.words < 4 || next.words > 35) return false;
  if (line.words <= 3) return true;
  if (line.words <= 9 && /(?::|\.\.+|…)$/.test(line.text)) return true;
  // A headline may begin so as well, but has its own clause then.
  return (
    line.words <= 8 &&
    next.words >= 5 &&
    next.words >= line.words &&
    leading.test(line.text) &&
    !/[:؟!]|\.\./.test(line.text)
  );
}

/**
 * The headline among the lines that can be one, in their order: the first that the text below speaks of, since a paper's
 * name, a section or a number of an issue it does not; where it speaks of none, the first that leads to nothing else.
 */
export function chooseHeadline(
  candidates: readonly SourceLine[],
  text: readonly SourceLine[],
): SourceLine | undefined {
  const spoken = new Set(text.flatMap((line) => stemsOf(line.text)));
  const likely = candidates.filter((line) => {
    const stems = stemsOf(line.text);
    const shared = stems.filter((stem) => spoken.has(stem)).length;
    return shared >= 2 || (shared === 1 && line.words >= 2 && stems.length <= 2);
  });
  return firstOf(likely) ?? firstOf(candidates);
}

function firstOf(candidates: readonly SourceLine[]): SourceLine | undefined {
  for (const [at, line] of candidates.entries()) {
    const next = candidates[at + 1];
    if (!next || !isKicker(line, next)) return line;
  }
  return undefined;
}

// Rough on purpose: the same word with and without its article or ending.
function stemsOf(text: string): string[] {
  const words = lineKey(text)
    .split(' ')
    .map((word) => word.replace(/^(?:[وفبك]?ال|لل|[وبل](?=.{4}))/u, ''));
  return [
    ...new Set(words.filter((word) => word.length >= 3 && !common.has(word)).map((word) => word.slice(0, 4))),
  ];
}

const common = keySet(
  'رئيس|التحرير|مدير|عام|هذا|هذه|التي|الذي|على|إلى|بعد|قبل|خلال|اليوم|أمس|كان|كانت|أكثر|العدد|يوم|صباح|مساء',
);

/** The line that says what the form gives as the headline; forms add the site's name, or cut the end. */
export function givenHeadline(lines: readonly SourceLine[], title: string): SourceLine | undefined {
  const key = lineKey(title);
  const whole = lines.find((line) => lineKey(line.text) === key);
  if (whole) return whole;
  const bare = [
    title.replace(/\s*(?:\s[-–—•]\s|\||»|:)\s*[^-–—|»:]{2,40}$/u, ''),
    title.replace(/^[^-–—|»]{2,30}\s*(?:\s[-–—•]\s|\||»)\s*/u, ''),
  ].map(lineKey);
  const named = lines.find((line) => line.words >= 2 && bare.includes(lineKey(line.text)));
  if (named) return named;
  const cut = /(?:…|\.\.+)$/.test(title) ? key : undefined;
  return cut === undefined || cut.length < 12
    ? undefined
    : lines.find((line) => line.words <= 40 && lineKey(line.text).startsWith(cut));
}

/** A headline that was wrapped with its text, as one line. `margin` is the text's, in letters; 0 where it has none. */
export function joinWrappedHeadline(lines: readonly SourceLine[], margin: number): SourceLine[] {
  const at = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    if (!next || index > 12 || line.block !== next.block || line.text.length < margin * 0.8) return false;
    return (
      next.words <= 8 && !endsSentence(line.text) && !endsInStop(next.text) && factReason(next) === undefined
    );
  });
  const [line, next] = [lines[at], lines[at + 1]];
  if (margin === 0 || !line || !next) return [...lines];
  const joined = { ...line, text: `${line.text} ${next.text}`, words: line.words + next.words };
  return [...lines.slice(0, at), joined, ...lines.slice(at + 2)];
}
