// The doubts of some kinds, mended: each change told with its kind as the rule.

import { wordsOf } from '../../text/words.ts';
import type { LineChange, SourceLine } from '../source-lines.ts';
import type { Finding, Fix } from './finding.ts';

/** Mending one place may show another; more rounds than this would mean that two fixes undo each other. */
const mostRounds = 8;

/** Mends what `find` finds until it finds no more. */
export function mendLines(
  lines: readonly SourceLine[],
  find: (lines: readonly SourceLine[]) => readonly Finding[],
): { lines: SourceLine[]; changes: LineChange[] } {
  let mended = [...lines];
  const changes: LineChange[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const byLine = new Map<SourceLine, Finding[]>();
    for (const finding of find(mended)) {
      if (!finding.fix) continue;
      const known = byLine.get(finding.line);
      if (known) known.push(finding);
      else byLine.set(finding.line, [finding]);
    }
    if (byLine.size === 0) break;
    mended = mended.map((line) => {
      const findings = byLine.get(line);
      return findings ? mendLine(line, findings, changes) : line;
    });
  }
  return { lines: mended, changes };
}

// From the end of the line, so that offsets hold; what overlaps waits for the next round.
function mendLine(line: SourceLine, findings: readonly Finding[], changes: LineChange[]): SourceLine {
  let { text } = line;
  let from = text.length + 1;
  for (const { code, fix } of findings.toSorted((a, b) => start(b) - start(a))) {
    if (!fix || fix.end > from) continue;
    const after = apply(text, fix);
    changes.push({ line: line.number, rule: code, before: text, after });
    text = after;
    from = fix.start;
  }
  return { ...line, text, words: wordsOf(text).length };
}

function start({ fix }: Finding): number {
  return fix?.start ?? 0;
}

function apply(text: string, fix: Fix): string {
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}
