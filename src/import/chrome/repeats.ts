// Lines that stand twice: headlines and captions above a picture and below it, in a ticker and over the text.

import { lineKey } from '../../text/line-key.ts';
import { factReason } from '../head/facts.ts';
import type { PageLine } from './page-lines.ts';
import { type PageState, recordRemoval, removeLines } from './page-state.ts';
import { endsInStop } from './sentences.ts';

/** The title of the browser's window: the headline, with the name of the site beside it. */
export function takeWindowTitle(state: PageState): void {
  const byKey = new Map<string, PageLine>();
  for (const line of state.lines) if (line.words >= 2 && !byKey.has(line.key)) byKey.set(line.key, line);
  const given = state.title === undefined ? '' : lineKey(state.title);
  removeLines(state, (line) => {
    if (line.words < 4 || line.zone === 'text') return undefined;
    for (const [title, site] of cuts(line.text)) {
      if (site.split(' ').length > 8) continue;
      const other = byKey.get(lineKey(title));
      if (!other || other === line || other.zone !== 'top' || factReason(other.line) === 'date') continue;
      if (other.words < 3 && lineKey(title) !== given) continue;
      state.facts.headline ??= other.line.number;
      if (site.split(' ').length <= 5) state.facts.outlet ??= site;
      return 'window-title';
    }
    return undefined;
  });
}

// Every way to part a line into a headline and a site's name, on either side.
function* cuts(text: string): Generator<readonly [title: string, site: string]> {
  for (const { index, 0: mark } of text.matchAll(/\s[-–—•/]\s|\s?[|:»]\s?/gu)) {
    const [before, after] = [text.slice(0, index).trim(), text.slice(index + mark.length).trim()];
    if (before === '' || after === '') continue;
    yield [before, after];
    yield [after, before];
  }
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
    if (kept.at(-1) === before) state.doubled.add(before.line.number);
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
