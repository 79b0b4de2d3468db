// The lines of a source with what is to be marked in each: changes, removals, evidence, doubts.

import type { Problem } from '../../model/problem.ts';
import type { ReviewDraft, ReviewEntry } from './entry.ts';
import { type Edit, editsBetween } from './line-diff.ts';
import { isMoved } from './reasons.ts';
import { doubtfulStretch, stretchOf } from './stretches.ts';

export type EvidenceKind = 'place' | 'actor' | 'proposed';

/** What the headline and its like became; the text of the line itself is in the article. */
export type Field = 'title' | 'kicker' | 'summary' | 'caption' | 'masthead';

/** A stretch of a line, in UTF-16 offsets. A doubt's `number` is that of its note below the line. */
export type Mark = Readonly<{ start: number; end: number }> &
  (Readonly<{ kind: EvidenceKind | 'removed' | 'moved' }> | Readonly<{ kind: 'doubt'; number: number }>);

/** What is said below a line. Texts are given where they cannot be marked in the line. */
export type Note =
  | Readonly<{ kind: 'removed'; reason: string; moved: boolean }>
  | Readonly<{ kind: 'field'; field: Field }>
  | Readonly<{ kind: 'changed'; rule: string; before?: string; after?: string }>
  | Readonly<{ kind: 'joined'; lines: number }>
  | Readonly<{ kind: 'doubt'; problem: Problem; number?: number }>;

export type SourceRow = {
  readonly number: number;
  readonly raw: string;
  /** The line as the rules left it. */
  current: string;
  gone: boolean;
  marks: Mark[];
  edits: Edit[];
  notes: Note[];
};

type ByNumber = ReadonlyMap<number, readonly SourceRow[]>;

/** The rows of an entry, without the blank ones, and the problems that belong to no line. */
export function sourceRows(entry: ReviewEntry): { rows: SourceRow[]; general: Problem[] } {
  const rows = entry.lines
    .filter(({ raw }) => raw.trim() !== '')
    .map(({ number, raw }) => rowOf(number, raw));
  const byNumber = new Map<number, SourceRow[]>();
  for (const row of rows) {
    const same = byNumber.get(row.number);
    if (same) same.push(row);
    else byNumber.set(row.number, [row]);
  }
  const { draft } = entry;
  if (draft) markChanges(draft, byNumber);
  const lost = draft ? markRemovals(draft, byNumber) : [];
  if (draft) {
    markFields(draft, rows);
    for (const place of draft.places) markEvidence('place', place, byNumber);
    for (const actor of draft.actors) markEvidence('actor', actor, byNumber);
    for (const name of draft.proposed) markEvidence('proposed', name, byNumber);
  }
  const general = markDoubts(entry.problems, byNumber);
  for (const row of rows) if (!row.gone) row.edits = editsBetween(row.raw, row.current);
  return { rows: [...rows, ...lost].sort((a, b) => a.number - b.number), general };
}

function rowOf(number: number, raw: string): SourceRow {
  return { number, raw, current: raw, gone: false, marks: [], edits: [], notes: [] };
}

// The changes of a line follow one another: what one rule left is what the next one found.
function markChanges({ changed }: ReviewDraft, byNumber: ByNumber): void {
  for (const { line, rule, before, after } of changed) {
    const rows = byNumber.get(line) ?? [];
    const row = rows.find(({ current }) => current === before);
    if (row) {
      row.current = after;
      row.notes.push({ kind: 'changed', rule });
    } else if (rule === 'joined-lines')
      rows[0]?.notes.push({ kind: 'joined', lines: before.split('\n').length });
    else rows[0]?.notes.push({ kind: 'changed', rule, before, after });
  }
}

/** Marks what was taken out. What stands in no line (a part of a saved page) comes back as rows of its own. */
function markRemovals(draft: ReviewDraft, byNumber: ByNumber): SourceRow[] {
  const lost: SourceRow[] = [];
  for (const { line, text, reason } of draft.removed) {
    const rows = (byNumber.get(line) ?? []).filter(({ gone }) => !gone);
    const whole = rows.find(({ current, raw }) => current === text || raw === text);
    const part = whole ?? rows.find(({ raw }) => raw.includes(text));
    const row = part ?? rowOf(line, text);
    const moved = isMoved(reason, draft);
    const kind = moved ? 'moved' : 'removed';
    if (!part) lost.push(row);
    if (whole || !part) {
      row.gone = true;
      // What was cleaned in a line that then went is of no interest.
      row.notes = [{ kind: 'removed', reason, moved }];
      row.marks.push({ kind, start: 0, end: row.raw.length });
    } else {
      const start = row.raw.indexOf(text);
      row.marks.push({ kind, start, end: start + text.length });
      row.notes.push({ kind: 'removed', reason, moved });
    }
  }
  return lost;
}

function markFields(
  { title, kicker, summary, image, outlet }: ReviewDraft,
  rows: readonly SourceRow[],
): void {
  const fields: [Field, string | undefined][] = [
    ['title', title],
    ['kicker', kicker],
    ['summary', summary],
    ['caption', image?.caption],
  ];
  for (const { role, name } of outlet?.masthead ?? []) fields.push(['masthead', role], ['masthead', name]);
  const waiting = new Map(
    fields.filter(([, text]) => text !== undefined).map(([field, text]) => [text, field]),
  );
  for (const row of rows) {
    if (waiting.size === 0) return;
    const field = row.gone ? undefined : waiting.get(row.current);
    if (!field) continue;
    row.notes.unshift({ kind: 'field', field });
    waiting.delete(row.current);
  }
}

function markEvidence(
  kind: EvidenceKind,
  { evidence }: ReviewDraft['places'][number],
  byNumber: ByNumber,
): void {
  for (const { text, line, column } of evidence) {
    for (const row of byNumber.get(line) ?? []) {
      const stretch = stretchOf(row.raw, text, column);
      if (!stretch) continue;
      row.marks.push({ kind, ...stretch });
      break;
    }
  }
}

/** Numbers the doubts in the order of the text, and returns those that speak of the whole. */
function markDoubts(problems: readonly Problem[], byNumber: ByNumber): Problem[] {
  const general: Problem[] = [];
  let number = 0;
  for (const problem of problems.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
    const { values, line, column } = problem;
    const rows = byNumber.get(line) ?? [];
    const found = rows
      .map((row) => ({ row, stretch: doubtfulStretch(row.raw, values['value'], column) }))
      .find(({ stretch }) => stretch);
    if (found?.stretch) {
      number++;
      found.row.marks.push({ kind: 'doubt', number, ...found.stretch });
      found.row.notes.push({ kind: 'doubt', problem, number });
    } else if (rows[0] && (line > 1 || column > 1)) rows[0].notes.push({ kind: 'doubt', problem });
    else general.push(problem);
  }
  return general;
}
