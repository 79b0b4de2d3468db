// One file in: strictly UTF-8, no links followed, no giants.

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { decodeUtf8 } from '../text/utf8.ts';

/** The largest text file a newsroom may hold, in MB; of a registry, which has room for some 200,000 names. */
const largest = 8;
export const largestRegistry = 32;

/** A file's text without a byte order mark and with `\n` line ends, or why it cannot be had. */
export type ReadResult = Readonly<{ text: string; problem?: never } | { text?: never; problem: Problem }>;

/** A problem of a whole file. */
export function fileProblem(file: string, code: ProblemCode, values: Problem['values'] = {}): Problem {
  return { file, line: 1, column: 1, severity: 'error', code, values };
}

/** Whether `file`, or a folder between `root` and it, is a symbolic link: it may lead out, so none is followed. */
export function passesLink(root: string, file: string): boolean {
  const parts = file.split('/');
  return parts.some((_, index) => lstatSync(join(root, ...parts.slice(0, index + 1))).isSymbolicLink());
}

/** Reads `file` (relative to `root`, which is also how a problem names it), of at most so many MB. */
export function readText(root: string, file: string, most = largest): ReadResult {
  const path = join(root, file);
  let bytes: Buffer;
  try {
    if (passesLink(root, file)) return { problem: fileProblem(file, 'symbolic-link') };
    const facts = lstatSync(path);
    if (facts.size > most * 1024 * 1024) {
      const size = String(Math.ceil(facts.size / 1024 / 1024));
      return { problem: fileProblem(file, 'too-large', { size, most: String(most) }) };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: fileProblem(file, 'unreadable', { detail: systemWords(error) }) };
  }
  return textOf(bytes, file);
}

/** `ENOENT`, `EACCES`: the system's own name of what went wrong, without the machine's path. */
export function systemWords(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function textOf(bytes: Buffer, file: string): ReadResult {
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded)
    return { text: decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text };
  const line = bytes
    .subarray(0, decoded.offset)
    .toString('latin1')
    .split(/\r\n|\r|\n/).length;
  return { problem: { ...fileProblem(file, 'not-utf8', { offset: String(decoded.offset) }), line } };
}
