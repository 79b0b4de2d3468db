// What a line of its own above or below the text says, if it says nothing else: dates, who wrote it and where.

import type { DateFault } from '../../text/date-settling.ts';
import type { EdtfDate } from '../../text/edtf.ts';
import { lineKey } from '../../text/line-key.ts';
import { relativeTimeKey } from '../chrome/counters.ts';
import type { SourceLine } from '../source-lines.ts';
import { agencyNamed } from './agencies.ts';
import { type Signature, signatureOf } from './byline.ts';
import { creditOf } from './caption.ts';
import { type DateOptions, datesOf } from './date-line.ts';
import { looseSignature } from './loose-signature.ts';
import { areNameShaped } from './person-names.ts';
import { isSection } from './sections.ts';

export type LineFacts = Signature & {
  reason: string;
  published?: EdtfDate;
  updated?: EdtfDate;
  weekday?: number;
  dateFaults?: readonly DateFault[];
  section?: string;
  credit?: string;
};

/** Reads a line. `below` the headline it is read more freely. */
export function factsOf(
  line: Pick<SourceLine, 'text' | 'words' | 'kind'>,
  below = false,
  options: DateOptions = {},
): LineFacts | undefined {
  const { text, words } = line;
  if (words > 22 || line.kind === 'caption' || line.kind === 'item') return undefined;
  const dates = /[0-9٠-٩]|يوم|سبت|[أا]حد|ثنين|ثلاثاء|ربعاء|خميس|جمعة/.test(text)
    ? datesOf(text, options)
    : undefined;
  if (dates) {
    const { rest, faults, sure, ...read } = dates;
    const beside = besideDate(rest, below);
    if (beside.unknown > (below || sure ? mostBeside : 0)) return undefined;
    // «أسعار الأسمدة اليوم الجمعة 24-5-2024» is a headline.
    if (beside.unknown > 0 && /(?<!\p{L})اليوم(?!\p{L})/u.test(rest)) return undefined;
    const told = faults.length > 0 && { dateFaults: faults };
    return { ...read, ...beside.facts, reason: 'date', weak: false, ...told };
  }
  if (words > 14) return undefined;
  const credit = creditOf(text);
  if (credit !== undefined) return { credit, reason: 'credit' };
  if (isSection(text)) return { section: text, reason: 'section', weak: true };
  const signature = signatureOf(text, below) ?? (below ? looseSignature(text) : undefined);
  return signature && { ...signature, reason: reasonOf(signature) };
}

/** Why a line would be taken as a fact, whatever stands around it. */
export function factReason(line: SourceLine): string | undefined {
  return factsOf(line)?.reason;
}

function reasonOf({ byline, agency, dateline, outlet, editor }: Signature): string {
  if (editor) return 'editor';
  if (byline !== undefined) return 'byline';
  if (agency !== undefined) return 'agency';
  if (dateline !== undefined) return 'dateline';
  return outlet !== undefined ? 'outlet' : 'byline';
}

/** So many words that are nothing known may stand beside a date that is surely the article's. */
const mostBeside = 6;

// Beside a date: nothing, or a byline, a section, a clock, a counter; and how many words are none of these.
function besideDate(
  rest: string,
  below: boolean,
): { facts: Signature & { section?: string }; unknown: number } {
  const parts = rest
    .split(/\s*[|•·]\s*|\s+[-–—]+\s*|\s*[–—]+\s*|\s+\/\s+|\s+(?=\p{L}{4,9}\s*[:：]\s)/u)
    .map((part) => part.replace(/^[\s:：،,()/\\.-]+|[\s:：،,()/\\-]+$|\s+ف[يى]$/gu, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const facts: Signature & { section?: string } = {};
  let unknown = 0;
  for (const part of parts) {
    const [, label = '', value = ''] = /^(\p{L}{4,8})\s*[:：]\s*(.+)$/u.exec(part) ?? [];
    const [, paper] = /^نشرت? في (.{3,30})$/u.exec(part) ?? [];
    if (paper !== undefined) facts.outlet ??= paper;
    else if (/^(?:ال)?مصدر$/u.test(label)) Object.assign(facts, sourceNamed(value));
    else if (/^(?:البلد|القسم|التصنيف|المشاهدات|القراءات|التعليقات|الزيارات)$/u.test(label)) continue;
    else if (isSection(part)) facts.section ??= part;
    else if (isOfDate(part)) continue;
    else {
      const signature = signatureOf(part, below) ?? (below ? looseSignature(part) : undefined);
      if (signature) Object.assign(facts, signature);
      else if (below && areNameShaped(part)) facts.byline ??= part;
      else unknown += part.split(/\s+/).length;
    }
  }
  return { facts, unknown };
}

function sourceNamed(name: string): Signature {
  const agency = agencyNamed(name);
  return agency === undefined ? { outlet: name } : { agency };
}

// Clocks, counters, the number of the issue, the label of another date.
function isOfDate(part: string): boolean {
  return (
    /^[\d٠-٩:. ]*$/.test(part) ||
    relativeTimeKey.test(lineKey(part)) ||
    isCountPart(part) ||
    isIssue(part) ||
    /^(?:آخر|اخر) (?:تحديث|تعديل|تحيين)(?![\p{L}])/u.test(part)
  );
}

function isCountPart(part: string): boolean {
  return /^[\d٠-٩., ]+\s*(?:مشاهدة|قراءة|تعليق|تعليقات|دقائق|دقيقة|دقائق للقراءة|دقيقة للقراءة)$|^(?:المشاهدات|عدد المشاهدات|القراءات|التعليقات|العدد|مدة القراءة)\s*[:：]?\s*[\d٠-٩.,]*(?:\s\S+)?$/u.test(
    part,
  );
}

// «العدد 44», «السنة الثالثة»: of the paper.
function isIssue(part: string): boolean {
  if (/^رقم العدد\s*\[?[\d٠-٩]+\]?$/u.test(part)) return true;
  const one = '(?:ال)?(?:عدد|سنة|مجلد|إصدار|اصدار)(?: رقم)?\\s*[:：]?\\s*[\\p{L}\\d٠-٩]+(?: \\p{L}+){0,2}';
  return new RegExp(`^(?:${one}\\s*[،,]?\\s*){1,2}$`, 'u').test(part);
}
