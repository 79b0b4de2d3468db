// What a line of its own above or below the text says, if it says nothing else: dates, who wrote it and where.

import type { DateFault } from '../../text/date-settling.ts';
import type { EdtfDate } from '../../text/edtf.ts';
import { relativeTimeKey } from '../chrome/counters.ts';
import { lineKey } from '../chrome/line-key.ts';
import type { SourceLine } from '../source-lines.ts';
import { type Signature, signatureOf } from './byline.ts';
import { creditOf } from './caption.ts';
import { type DateOptions, datesOf } from './date-line.ts';
import { looseSignature } from './loose-signature.ts';
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
    const { rest, faults, ...read } = dates;
    const beside = restOf(rest, below);
    if (!beside) return undefined;
    return {
      ...read,
      ...beside,
      reason: 'date',
      weak: false,
      ...(faults.length > 0 && { dateFaults: faults }),
    };
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

// Beside a date: nothing, or a byline, a section, a clock, a counter. One part that is none of these, and it is no line of facts.
function restOf(rest: string, below: boolean): (Signature & { section?: string }) | undefined {
  const parts = rest
    .split(/\s*[|•·]\s*|\s+[-–—]+\s*|\s*[–—]+\s*|\s+\/\s+/)
    .map((part) => part.replace(/^[\s:：،,()/\\.-]+|[\s:：،,()/\\-]+$/g, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const found: Signature & { section?: string } = {};
  for (const part of parts) {
    if (isSection(part)) found.section ??= part;
    else if (
      /^[\d٠-٩:. ]*$/.test(part) ||
      relativeTimeKey.test(lineKey(part)) ||
      isCountPart(part) ||
      isIssue(part)
    )
      continue;
    else {
      const signature = signatureOf(part, below);
      if (!signature) return undefined;
      Object.assign(found, signature);
    }
  }
  return found;
}

function isCountPart(part: string): boolean {
  return /^[\d٠-٩., ]+\s*(?:مشاهدة|قراءة|تعليق|تعليقات|دقائق|دقيقة|دقائق للقراءة|دقيقة للقراءة)$|^(?:المشاهدات|عدد المشاهدات|القراءات|التعليقات|العدد|مدة القراءة)\s*[:：]?\s*[\d٠-٩.,]*(?:\s\S+)?$/u.test(
    part,
  );
}

// «العدد 44», «السنة الثالثة»: of the paper.
function isIssue(part: string): boolean {
  return /^(?:ال)?(?:عدد|سنة|مجلد|إصدار|اصدار)(?: رقم)?\s*[:：]?\s*[\p{L}\d٠-٩]+(?: \p{L}+){0,2}$/u.test(
    part,
  );
}
