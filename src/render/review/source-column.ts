// The source of an article: every line with its number, what was done to it marked in place, and said below it.

import { describeProblem, type Language, type Problem } from '../../model/problem.ts';
import { type Html, html, raw } from '../html.ts';
import type { ReviewEntry } from './entry.ts';
import { editsBetween } from './line-diff.ts';
import { markedText } from './marked-text.ts';
import { reasonWords, ruleWords } from './reasons.ts';
import { arabicText, shownMessage, shownText } from './shown-text.ts';
import type { Note, SourceRow } from './source-rows.ts';
import { counted, reviewWords } from './words.ts';

/** Of a text that became no article, so much is shown as tells what it is. */
const preview = { lines: 40, letters: 1000 };

/** A text that became no article may be in any language. */
const anyDirection: Html = raw(' dir="auto"'); // Ours.

/** Around a change that cannot be marked in its line, so many letters are shown. */
const beside = 20;

/** The source's lines under a heading. Their ids are `a1-l12`; of lines with one number the first has it. */
export function sourceColumn(
  entry: ReviewEntry,
  id: string,
  rows: readonly SourceRow[],
  language: Language,
): Html {
  const words = reviewWords(language);
  const shown = entry.draft ? rows : rows.slice(0, preview.lines).map(shortened);
  const isCut = shown.length < rows.length || shown.some((row, index) => row !== rows[index]);
  const numbers = new Set<number>();
  const items = shown.map((row) => {
    const first = !numbers.has(row.number);
    numbers.add(row.number);
    return html`<li value="${row.number}"${first && html` id="${id}-l${row.number}"`}><div class="source-line"${entry.draft ? arabicText(language) : anyDirection}>${markedText(row)}</div>${notesOf(row, language)}</li>\n`;
  });
  return html`<div class="source">
<h4>${words.source}</h4>
${items.length > 0 ? html`<ol class="source-lines">\n${items}</ol>` : html`<p>${words.nothingRead}</p>`}
${isCut && html`<p class="label">${words.cutShort}</p>\n`}</div>`;
}

function shortened(row: SourceRow): SourceRow {
  if (row.raw.length <= preview.letters) return row;
  const marks = row.marks.filter(({ end }) => end <= preview.letters);
  return { ...row, raw: `${row.raw.slice(0, preview.letters)}…`, marks, edits: [] };
}

// The rules that changed a line share a note; all else has its own.
function notesOf({ notes }: SourceRow, language: Language): Html {
  const words = reviewWords(language);
  const rules = notes.flatMap((note) =>
    note.kind === 'changed' && note.before === undefined ? [note.rule] : [],
  );
  const names = rules.map((rule) => ruleWords(rule, language)).join(language === 'ar' ? '، ' : ', ');
  return html`${notes.map((note) => noteOf(note, language))}${
    names !== '' && html`<p class="note">${words.changed}: ${shownText(names)}</p>`
  }`;
}

function noteOf(note: Note, language: Language): Html | undefined {
  const words = reviewWords(language);
  switch (note.kind) {
    case 'removed': {
      const how = note.moved ? words.moved : words.removed;
      return html`<p class="note" data-kind="removed"><b>${how}:</b> ${shownText(reasonWords(note.reason, language))}</p>`;
    }
    case 'field':
      return html`<p class="note">${words[note.field]}</p>`;
    case 'joined':
      return html`<p class="note"><b>${counted(language, note.lines, 'lines')}</b> ${words.joined}</p>`;
    case 'changed':
      return note.before === undefined || note.after === undefined
        ? undefined
        : html`<p class="note"><b>${words.changed}:</b> ${shownText(ruleWords(note.rule, language))}: <bdi${arabicText(language)}>${excerpt(note.before, note.after)}</bdi></p>`;
    case 'doubt':
      return problemNote(note.problem, language, note.number);
  }
}

/** A doubt or an error in words: what is wrong, and what to do. */
export function problemNote(problem: Problem, language: Language, number?: number): Html {
  const { message, remedy } = describeProblem(problem, language);
  const kind = reviewWords(language)[problem.severity];
  return html`<p class="note" data-kind="${problem.severity}"><b>${kind}${number !== undefined && html` ${number}`}:</b> ${shownMessage(message, language)} <span class="remedy">— ${shownMessage(remedy, language)}</span></p>`;
}

/** What changed, with the letters beside it: for a change whose words stand in no line. */
function excerpt(before: string, after: string): Html {
  const edits = editsBetween(before, after);
  const first = edits[0]?.start ?? 0;
  const last = edits.at(-1)?.end ?? 0;
  const start = Math.max(0, first - beside);
  const end = Math.min(before.length, last + beside);
  const inside = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const line = markedText({ raw: before.slice(start, end), marks: [], edits: inside });
  return html`${start > 0 && '…'}${line}${end < before.length && '…'}`;
}
