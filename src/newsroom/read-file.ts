// One file in: strictly UTF-8, no links followed, no giants.

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ProblemCode } from '../model/problem.ts';

/** The largest text file a newsroom may hold, in bytes. */
const largest = 8 * 1024 * 1024;

/** A file's text without a byte order mark and with `\n` line ends, or why it cannot be had. */
export type ReadResult = Readonly<{ text: string; problem?: never } | { text?: never; problem: Problem }>;

/** A problem of a whole file. */
export function fileProblem(file: string, code: ProblemCode, values: Problem['values'] = {}): Problem {
  return { file, line: 1, column: 1, severity: 'error', code, values };
}

/** Reads `file` (relative to `root`, which is also how a problem names it). */
export function readText(root: string, file: string): ReadResult {
  const path = join(root, file);
  let bytes: Buffer;
  try {
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) return { problem: fileProblem(file, 'symbolic-link') };
    if (facts.size > largest) {
      const size = (facts.size / 1024 / 1024).toFixed(0);
      return { problem: fileProblem(file, 'too-large', { size, most: '8' }) };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: fileProblem(file, 'unreadable', { detail: systemWords(error) }) };
  }
  return decodeUtf8(bytes, file);
}

/** `ENOENT`, `EACCES`: the system's own name of what went wrong, without the machine's path. */
export function systemWords(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Buffer, file: string): ReadResult {
  try {
    const text = strict.decode(bytes);
    return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
  } catch {
    const offset = firstInvalidByte(bytes);
    const line = bytes.subarray(0, offset).toString('latin1').split('\n').length;
    return { problem: { ...fileProblem(file, 'not-utf8', { offset: String(offset) }), line } };
  }
}

// The decoder does not say where it failed: halve until found. A cut character at a slice's end is no fault.
function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let end = bytes.length;
  while (end - valid > 1) {
    const middle = (valid + end) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      end = middle;
    }
  }
  return valid;
}
