// What the reading of a head gathers: the facts of its lines, and the lines that went into them.

import type { Head } from '../head.ts';
import type { SourceLine } from '../source-lines.ts';
import type { LineFacts } from './facts.ts';

export type Found = { line: SourceLine; facts: LineFacts };
export type Take = (line: SourceLine, read: LineFacts) => void;

/** Puts a line on record that is not of the article. */
export function drop(head: Head, line: SourceLine, reason: string): void {
  head.taken.push({ line: line.number, text: line.text, reason });
}
