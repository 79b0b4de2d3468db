// YAML in: quick where all is well, exact where it is not.

import { load, YAMLException } from 'js-yaml';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Fault, ValuePath } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { plainEntries } from './plain-entries.ts';

/** A piece of YAML: its text, the file it stands in, and the line of the file that its first line is. */
export type YamlSource = Readonly<{ text: string; file: string; firstLine: number }>;

/**
 * Reads YAML (core schema: no dates, no code) into a raw value. js-yaml does the reading, since it is an order of
 * magnitude quicker than a parser that knows positions; that one is asked only when something is wrong.
 */
export function readYaml(source: YamlSource): { raw: unknown; problems: readonly Problem[] } {
  // Nothing but comments is nothing: js-yaml calls it a fault.
  if (!/^[^\S\n]*[^\s#]/m.test(source.text)) return { raw: undefined, problems: [] };
  try {
    return { raw: loadSafely(source.text), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Counted here, since js-yaml takes a lone carriage return for the end of a line.
    const before = source.text.slice(0, error.mark?.position ?? 0).split('\n');
    const [line, column] = [before.length - 1, before.at(-1)?.length ?? 0];
    const alias = /alias/i.test(error.reason);
    const at = {
      file: source.file,
      line: source.firstLine + line,
      column: column + 1,
      severity: 'error',
    } as const;
    const problem: Problem = alias
      ? // The mark stands behind the star.
        { ...at, column, code: 'yaml-alias', values: {} }
      : { ...at, code: 'yaml-syntax', values: { detail: error.reason } };
    return { raw: undefined, problems: [problem] };
  }
}

/** Reads the YAML of a registry as `readYaml` does, and its plain entries many times as fast. */
export function readYamlList(source: YamlSource): ReturnType<typeof readYaml> {
  const raw = plainEntries(source.text, loadSafely);
  return raw && raw.length > 0 ? { raw, problems: [] } : readYaml(source);
}

// Aliases can grow a small file into a huge one («billion laughs»); no newsroom needs them.
function loadSafely(text: string): unknown {
  return load(text, { maxDepth: 20, maxAliases: 0 });
}

/** Gives faults their lines and columns. */
export function locateFaults(source: YamlSource, faults: readonly Fault[]): Problem[] {
  if (faults.length === 0) return [];
  const counter = new LineCounter();
  // The text has been read once already, so what this reader would complain of is no concern here.
  const document = parseDocument(source.text, {
    lineCounter: counter,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  return faults.map(({ path, atKey, complaint }) => {
    const offset = offsetOf(document, path, atKey);
    const { line, col } = counter.linePos(offset);
    return {
      file: source.file,
      line: source.firstLine + Math.max(line, 1) - 1,
      column: Math.max(col, 1),
      severity: 'error' as const,
      code: complaint.code,
      values: complaint.values ?? {},
    };
  });
}

// The offset of the value at a path, or of its key; of the nearest thing around it where the path leads nowhere.
function offsetOf(document: Document, path: ValuePath, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = start(node);
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = (node.items as Pair[]).find(
        (item) => isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) return offset;
      node = last && atKey ? pair.key : (pair.value ?? pair.key);
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
    } else return offset;
    offset = start(node, offset);
  }
  return offset;
}

function start(node: unknown, otherwise = 0): number {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0] ?? otherwise;
}
