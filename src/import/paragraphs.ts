// The body's paragraphs: lines that were wrapped are joined, and each is written as markdown that shows it exactly.

import { escapeMarkdown } from '../text/markdown-escape.ts';
import type { LineChange, SourceLine } from './source-lines.ts';

/** A paragraph and the source lines it is made of. */
export type Paragraph = Readonly<{ text: string; lines: readonly SourceLine[] }>;

/** Joins lines into paragraphs. What was joined is told as a change of its first line. */
export function paragraphsOf(lines: readonly SourceLine[]): {
  paragraphs: Paragraph[];
  changes: LineChange[];
} {
  const paragraphs: Paragraph[] = [];
  const changes: LineChange[] = [];
  for (const block of blocksOf(lines)) {
    if (!isWrapped(block)) {
      paragraphs.push(...block.map((line) => ({ text: line.text, lines: [line] })));
      continue;
    }
    const text = block.map((line) => line.text).join(' ');
    paragraphs.push({ text, lines: block });
    changes.push({
      line: block[0]?.number ?? 1,
      rule: 'joined-lines',
      before: block.map((line) => line.text).join('\n'),
      after: text,
    });
  }
  return { paragraphs, changes };
}

/** The body as markdown. */
export function bodyMarkdown(paragraphs: readonly Paragraph[]): string {
  return `${paragraphs.map(({ text }) => escapeMarkdown(text)).join('\n\n')}\n`;
}

function blocksOf(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks = new Map<number, SourceLine[]>();
  for (const line of lines) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
  return [...blocks.values()];
}

// Wrapped text: lines of about one width that break in the middle of sentences. Paragraphs on lines of their own
// end in a mark, and differ in length.
function isWrapped(block: readonly SourceLine[]): boolean {
  if (block.length < 2) return false;
  const broken = block.slice(0, -1);
  const even = broken.every(({ text }) => text.length >= 40 && text.length <= 110);
  const ended = broken.filter(({ text }) => /[.؟!:؛…][»”")]*$/.test(text)).length;
  return even && ended * 2 < broken.length;
}
