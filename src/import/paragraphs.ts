// The body's paragraphs: lines that were wrapped are joined, and each is written as markdown that shows it exactly.

import { groupLines, joinedChange, type LineGroup } from './body/blocks.ts';
import { exactLine } from './body/exact-line.ts';
import { breaksOff, bulletOf, isDialog, isHeadingLine, isNumbered } from './body/shapes.ts';
import { verseRun } from './body/verses.ts';
import { isFinished } from './body/wrapping.ts';
import type { LineChange, SourceLine } from './source-lines.ts';

/** What a paragraph is, where it is not plain text. The lines of a verse are parted by `\n` in its text. */
export type ParagraphKind = 'heading' | 'item' | 'quote' | 'verse';

/** A paragraph and the source lines it is made of. */
export type Paragraph = Readonly<{ text: string; lines: readonly SourceLine[]; kind?: ParagraphKind }>;

/** Makes lines paragraphs. What was joined, and the marks of lists that went, are told as changes of their lines. */
export function paragraphsOf(lines: readonly SourceLine[]): {
  paragraphs: Paragraph[];
  changes: LineChange[];
} {
  const changes: LineChange[] = [];
  const groups = joinBroken(groupLines(lines));
  const paragraphs: Paragraph[] = [];
  // Only what no wrapping joined can be a verse or an item.
  const alone = groups.map((group) => (group.length === 1 ? group[0] : undefined));
  for (let at = 0; at < groups.length; ) {
    const verses = verseRun(alone, at);
    const items = verses === 0 ? itemRun(alone, at) : 0;
    const group = groups[at] ?? [];
    if (verses > 0) {
      const run = groups.slice(at, at + verses).flat();
      paragraphs.push({ text: run.map(({ text }) => text).join('\n'), lines: run, kind: 'verse' });
    } else if (items > 0) {
      for (const line of groups.slice(at, at + items).flat()) paragraphs.push(itemOf(line, changes));
    } else {
      const text = group.map((line) => line.text).join(' ');
      if (group.length > 1) changes.push(joinedChange(group, text));
      const kind = kindOf(groups, at);
      paragraphs.push({ text, lines: group, ...(kind && { kind }) });
    }
    at += Math.max(1, verses, items);
  }
  return { paragraphs, changes };
}

/** The body as markdown. Items of a list stand together, and so do the paragraphs of a quotation. */
export function bodyMarkdown(paragraphs: readonly Paragraph[]): string {
  let markdown = '';
  paragraphs.forEach(({ kind, text }, at) => {
    const before = paragraphs[at - 1]?.kind;
    const parting =
      kind === 'item' && before === 'item' ? '\n' : kind === 'quote' && before === 'quote' ? '\n>\n' : '\n\n';
    if (at > 0) markdown += parting;
    markdown += paragraphMarkdown(text, kind);
  });
  return `${markdown}\n`;
}

function paragraphMarkdown(text: string, kind: ParagraphKind | undefined): string {
  switch (kind) {
    case 'heading':
      // Hashes at the end would close the heading.
      return `## ${exactLine(text).replace(/(?<!\\)#+$/, (hashes) => hashes.replaceAll('#', '\\#'))}`;
    case 'item':
      return `- ${exactLine(text)}`;
    case 'quote':
      return `> ${exactLine(text)}`;
    case 'verse':
      return text
        .split('\n')
        .map(exactLine)
        .reduce((verse, line) => `${verse}${lineBreak(verse)}${line}`);
    case undefined:
      return exactLine(text);
  }
}

// Behind an address the backslash would be a part of it.
function lineBreak(before: string): string {
  return /:\S*$/.test(before) ? '  \n' : '\\\n';
}

// One paragraph broken by a blank line or an advertisement; only where the first part cannot end there.
function joinBroken(groups: readonly LineGroup[]): LineGroup[] {
  const joined: SourceLine[][] = [];
  for (const group of groups) {
    const [before, first] = [joined.at(-1)?.at(-1), group[0]];
    const isBroken =
      before !== undefined &&
      first !== undefined &&
      before.kind === undefined &&
      first.kind === undefined &&
      breaksOff(before.text) &&
      !/\t/.test(before.raw) &&
      !bulletOf(first.text) &&
      !isNumbered(first.text) &&
      !isDialog(first.text);
    if (isBroken) joined.at(-1)?.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

// Two items or more with one mark; a question among them makes it a talk. A form's own items need no mark.
function itemRun(lines: readonly (SourceLine | undefined)[], at: number): number {
  const first = lines[at];
  if (!first) return 0;
  if (first.kind === 'item') return 1;
  const mark = bulletOf(first.text)?.mark;
  if (mark === undefined || first.kind !== undefined) return 0;
  let end = at;
  for (let line = lines[end]; line && bulletOf(line.text)?.mark === mark; line = lines[end]) end++;
  const talk = lines.slice(at, end).some((line) => /؟[»”]?$/.test(line?.text ?? ''));
  return end - at >= 2 && !talk ? end - at : 0;
}

function itemOf(line: SourceLine, changes: LineChange[]): Paragraph {
  const bullet = bulletOf(line.text);
  if (!bullet) return { text: line.text, lines: [line], kind: 'item' };
  changes.push({ line: line.number, rule: 'bullet', before: line.text, after: bullet.rest });
  return { text: bullet.rest, lines: [line], kind: 'item' };
}

// A short line between a finished paragraph and another is a heading; the form may say so itself.
function kindOf(groups: readonly LineGroup[], at: number): ParagraphKind | undefined {
  const [line, ...more] = groups[at] ?? [];
  if (!line) return undefined;
  if (line.kind === 'heading' || line.kind === 'quote') return line.kind;
  if (more.length > 0 || !isHeadingLine(line)) return undefined;
  const [before, after] = [groups[at - 1], groups[at + 1]];
  const last = before?.at(-1);
  if (!last || !after || !isFinished(last.text) || last.kind === 'item' || bulletOf(last.text))
    return undefined;
  const words = after.reduce((sum, one) => sum + one.words, 0);
  const first = after[0];
  if (!first || bulletOf(first.text) || isNumbered(first.text) || isDialog(first.text)) return undefined;
  return words >= 15 || (words >= 8 && isFinished(after.at(-1)?.text ?? '')) ? 'heading' : undefined;
}
