// A body as it may be shown: nothing unseen in it, and no link or picture that leads where it must not.

import type { Problem } from '../model/problem.ts';
import { bidiControls, unprintable, withoutUnseen, zeroWidth } from '../text/bidi.ts';
import { mixedWord } from '../text/look-alikes.ts';
import { refusedTargets, tooDeepLine } from '../text/markdown.ts';
import { visibleText } from '../text/visible.ts';

const unseen = [bidiControls, zeroWidth, unprintable];

/**
 * Takes unseen characters out of a body, with a warning each line, and reports look-alike letters, refused links and
 * pictures, and what lies too deep to be shown.
 * `firstLine` is the line of the file on which the body begins.
 */
export function checkBody(
  body: string,
  file: string,
  firstLine: number,
): { body: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const shown = withoutUnseen(body);
  if (shown !== body) {
    body.split('\n').forEach((line, index) => {
      const at = Math.min(...unseen.map((pattern) => line.search(pattern)).filter((found) => found >= 0));
      if (!Number.isFinite(at)) return;
      const where = { file, line: firstLine + index, column: at + 1, severity: 'warning' as const };
      const value = visibleText(String.fromCodePoint(line.codePointAt(at) ?? 0));
      problems.push({ ...where, code: 'body-unseen', values: { value } });
    });
  }
  // Most bodies are spared the cutting into lines.
  if (mixedWord(shown)) {
    body.split('\n').forEach((line, index) => {
      const mixed = mixedWord(line);
      if (!mixed) return;
      const where = { file, line: firstLine + index, column: mixed.start + 1, severity: 'warning' as const };
      problems.push({ ...where, code: 'mixed-letters', values: { value: mixed.text } });
    });
  }
  const deep = tooDeepLine(shown);
  if (deep !== undefined) {
    const where = { file, line: firstLine + deep, column: 1, severity: 'error' as const };
    problems.push({ ...where, code: 'too-deep', values: {} });
  }
  // Links need one of these signs; most bodies have none, and are spared the parsing.
  if (/[[\]<]|\/\//.test(shown)) {
    for (const { target, line, picture } of refusedTargets(shown)) {
      const where = { file, line: firstLine + line, column: 1, severity: 'error' as const };
      problems.push({ ...where, code: picture ? 'body-picture' : 'refused-link', values: { value: target } });
    }
  }
  return { body: shown, problems };
}
