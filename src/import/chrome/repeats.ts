// Lines that stand twice: headlines and captions above a picture and below it, in a ticker and over the text.

import { lineKey } from './line-key.ts';
import { endsInStop, type PageLine } from './page-lines.ts';
import { type PageState, recordRemoval, removeLines } from './page-state.ts';

/** The title of the browser's window: the headline, with the name of the site beside it. */
export function takeWindowTitle(state: PageState): void {
  const byKey = new Map(state.lines.filter(({ words }) => words >= 2).map((line) => [line.key, line]));
  const given = state.title === undefined ? '' : lineKey(state.title);
  removeLines(state, (line) => {
    if (line.words < 4 || line.running || line.zone === 'text') return undefined;
    const cut = /^(.+?)\s*(?:\s[-–—•]\s|\||::|»|\s\/\s)\s*([^|»]{2,40})$/u.exec(line.text);
    const turned = /^([^|»]{2,30}?)\s*(?:\s[-–—•]\s|\||::|»)\s*(.+)$/u.exec(line.text);
    for (const [title, site] of [
      [cut?.[1], cut?.[2]],
      [turned?.[2], turned?.[1]],
    ]) {
      if (title === undefined || site === undefined || site.split(' ').length > 5) continue;
      const other = byKey.get(lineKey(title));
      if (!other || other === line || other.running) continue;
      if (other.words < 3 && lineKey(title) !== given) continue;
      state.facts.headline ??= other.line.number;
      state.facts.outlet ??= site;
      return 'window-title';
    }
    return undefined;
  });
}

/**
 * Of lines that are the same the first stays. In the text only long paragraphs count as repeats, and the headline: a
 * refrain, an answer or a row of a table may stand twice. A sentence that says the headline again stays.
 */
export function takeRepeats(state: PageState): void {
  const first = new Map<string, PageLine>();
  const kept: PageLine[] = [];
  for (const line of state.lines) {
    const before = line.key === '' ? undefined : first.get(line.key);
    if (!before || !isRepeat(before, line)) {
      if (!before && line.key !== '') first.set(line.key, line);
      kept.push(line);
      continue;
    }
    state.repeated.add(before.line.number);
    recordRemoval(state, line, 'repeated-line');
  }
  state.lines = kept;
}

function isRepeat(before: PageLine, line: PageLine): boolean {
  if (endsInStop(line.text) !== endsInStop(before.text)) return false;
  if (before.zone === 'top') return line.zone === 'top' || line.words >= 3 || line.zone === 'tail';
  if (line.words >= 12 && !line.wrapped) return true;
  return false;
}
