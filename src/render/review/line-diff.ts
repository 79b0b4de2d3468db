// What differs between a line before and after cleaning, as short stretches that can be marked in the line.

/** `before.slice(start, end)` became `insert`. */
export type Edit = Readonly<{ start: number; end: number; insert: string }>;

/** More differences than this are not looked for one by one: the whole middle of the line is one. */
const mostSteps = 400;

type Hunk = { from: number; to: number; start: number; end: number };

/** The differences of two texts, in order (Myers 1986), never through the middle of a character or off its marks. */
export function editsBetween(before: string, after: string): Edit[] {
  if (before === after) return [];
  const [a, b] = [[...before], [...after]];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [oldMiddle, newMiddle] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const hunks = shortestScript(oldMiddle, newMiddle) ?? [
    { from: 0, to: oldMiddle.length, start: 0, end: newMiddle.length },
  ];
  for (const hunk of hunks) {
    hunk.from += head;
    hunk.to += head;
    hunk.start += head;
    hunk.end += head;
    // A mark without its letter cannot be shown.
    while (hunk.from > 0 && hunk.start > 0 && (isMark(a[hunk.from]) || isMark(b[hunk.start]))) {
      hunk.from--;
      hunk.start--;
    }
  }
  const offsets = offsetsOf(a);
  return joinClose(hunks).map(({ from, to, start, end }) => ({
    start: offsets[from] ?? before.length,
    end: offsets[to] ?? before.length,
    insert: b.slice(start, end).join(''),
  }));
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && /^\p{Mark}$/u.test(character);
}

function offsetsOf(characters: readonly string[]): number[] {
  let offset = 0;
  const offsets = [0];
  for (const character of characters) {
    offset += character.length;
    offsets.push(offset);
  }
  return offsets;
}

// Words that all changed, with their spaces between, read as one change.
function joinClose(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && hunk.from - last.to <= 1) {
      last.to = Math.max(last.to, hunk.to);
      last.end = Math.max(last.end, hunk.end);
    } else joined.push({ ...hunk });
  }
  return joined;
}

function shortestScript(a: readonly string[], b: readonly string[]): Hunk[] | undefined {
  const trace: Map<number, number>[] = [];
  const reach = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= Math.min(a.length + b.length, mostSteps); steps++) {
    trace.push(new Map(reach));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = goesDown(reach, diagonal, steps)
        ? (reach.get(diagonal + 1) ?? 0)
        : (reach.get(diagonal - 1) ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return undefined;
}

function goesDown(reach: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  return (
    diagonal === -steps ||
    (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
  );
}

function walkBack(trace: readonly ReadonlyMap<number, number>[], oldLength: number, newLength: number) {
  const hunks: Hunk[] = [];
  let [x, y] = [oldLength, newLength];
  for (let steps = trace.length - 1; steps > 0; steps--) {
    const reach = trace[steps] ?? new Map<number, number>();
    const down = goesDown(reach, x - y, steps);
    const from = reach.get(x - y + (down ? 1 : -1)) ?? 0;
    const start = from - (x - y + (down ? 1 : -1));
    const [to, end] = down ? [from, start + 1] : [from + 1, start];
    const next = hunks[0];
    if (next && next.from === to && next.start === end) [next.from, next.start] = [from, start];
    else hunks.unshift({ from, to, start, end });
    [x, y] = [from, start];
  }
  return hunks;
}
