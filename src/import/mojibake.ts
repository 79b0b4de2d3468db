// Text that some program read in the wrong encoding and saved so: «Ø§Ù„Ø¹Ø±Ø§Ù‚» for «العراق». Put right line by line,
// only where nothing of it was lost on the way.

import { iso88596, latin1, macRoman, windows1251, windows1252, windows1256 } from './encodings.ts';
import { bytesReadAs } from './misread-bytes.ts';
import { utf8ReadAs } from './misread-utf8.ts';
import { type Misreading, mayBeMisread, type Repair } from './misreading.ts';

/** What happened to a text, named for the report. */
export type MojibakeKind = Misreading['kind'] | 'misread-twice';

/** A line that was put right. `line` counts from 1. */
export type MojibakeChange = Readonly<{ line: number; before: string; after: string; kind: MojibakeKind }>;

/** A text put right. `damaged` are lines that were misread too, but have lost characters, and stay as they are. */
export type Mended = Readonly<{
  text: string;
  changes: readonly MojibakeChange[];
  damaged: readonly Readonly<{ line: number; text: string }>[];
}>;

/** The likeliest first. */
const misreadings: readonly Misreading[] = [
  ...([windows1252, latin1, windows1256, macRoman, windows1251] as const).map(utf8ReadAs),
  ...([windows1252, latin1] as const).flatMap((wrong) => [
    bytesReadAs(windows1256, wrong),
    bytesReadAs(iso88596, wrong),
  ]),
];

// Those that change the line.
function repairsOf(line: string): (Repair & Readonly<{ misreading: Misreading }>)[] {
  return misreadings.flatMap((misreading) => {
    const repair = misreading.undo(line, false);
    return repair && repair.after !== line ? [{ misreading, ...repair }] : [];
  });
}

/** More misreadings than this on top of one another were never seen. */
const mostTimes = 3;

/** A line with so many misread letters is surely what it looks like by itself; a shorter one goes with the others. */
const ownMind = 40;

type Repaired = Readonly<{ after: string; path: readonly Misreading[]; weight: number }>;

/**
 * Puts right what was misread. A line with enough of it speaks for itself; where there is such a line, short ones
 * follow the way of most. What is put right gives the very same line when it is misread again.
 */
export function repairMojibake(text: string): Mended {
  if (!mayBeMisread(text)) return { text, changes: [], damaged: [] };
  // The line ends stand at the odd places.
  const parts = text.split(/(\r\n|\r|\n)/);
  const changes: MojibakeChange[] = [];
  const damaged: { line: number; text: string }[] = [];
  const own = parts.map((part, at) =>
    at % 2 === 0 && mayBeMisread(part) ? repairLine(part, mostTimes) : undefined,
  );
  const paths = usualPaths(own.filter((repaired) => repaired !== undefined && repaired !== 'damaged'));
  for (let at = 0; at < parts.length; at += 2) {
    const before = parts[at] ?? '';
    const line = at / 2 + 1;
    const repaired = settle(before, own[at], paths);
    if (repaired === 'damaged') damaged.push({ line, text: before });
    else if (repaired && repaired.after !== before) {
      const [only] = repaired.path;
      const kind = repaired.path.length === 1 && only ? only.kind : 'misread-twice';
      changes.push({ line, before, after: repaired.after, kind });
      parts[at] = repaired.after;
    }
  }
  return { text: parts.join(''), changes, damaged };
}

// The shortest path of repairs that ends in what is surely Arabic.
function repairLine(line: string, times: number): Repaired | 'damaged' | undefined {
  const repairs = repairsOf(line);
  const sure = repairs.filter((repair) => repair.sure || (repair.sign && times === mostTimes));
  const [best] = sure.filter((repair) => !repair.damaged).sort((a, b) => b.weight - a.weight);
  if (!best && sure.length > 0) return 'damaged';
  if (best) {
    const more = times > 1 && mayBeMisread(best.after) ? repairLine(best.after, times - 1) : undefined;
    if (more === 'damaged') return more;
    return { ...best, ...more, path: [best.misreading, ...(more?.path ?? [])] };
  }
  if (times === 1) return undefined;
  for (const { misreading, after, damaged } of repairs) {
    const more = damaged ? undefined : repairLine(after, times - 1);
    if (more && more !== 'damaged') return { ...more, path: [misreading, ...more.path] };
  }
  return undefined;
}

// By how much was put right on each.
function usualPaths(repaired: readonly Repaired[]): (readonly Misreading[])[] {
  const weights = new Map<string, { path: readonly Misreading[]; weight: number }>();
  for (const { path, weight } of repaired) {
    const key = path.map(({ kind }) => kind).join();
    weights.set(key, { path, weight: weight + (weights.get(key)?.weight ?? 0) });
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight).map(({ path }) => path);
}

function settle(
  line: string,
  own: Repaired | 'damaged' | undefined,
  paths: readonly (readonly Misreading[])[],
): Repaired | 'damaged' | undefined {
  if (own === 'damaged' || paths.length === 0 || !/[^\0-\x7f]/.test(line)) return own;
  if (own && own.weight >= ownMind) return own;
  for (const path of paths) {
    const after = follow(line, path);
    if (after !== undefined) return { after, path, weight: 0 };
  }
  return own;
}

// Of two misreadings one may have left a line as it was, and so may what undoes it.
function follow(line: string, path: readonly Misreading[]): string | undefined {
  let after = line;
  for (const misreading of path) {
    const repair = misreading.undo(after, true);
    if (!repair || repair.damaged) return undefined;
    after = repair.after;
  }
  return after === line ? undefined : after;
}
