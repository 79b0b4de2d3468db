// Rules 3, 4 and 5: what must be isolated, so that the bidi algorithm does not carry it, or its neighbours, off.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * Rule 3. A link that CSS isolates as a whole does nothing for the Latin run inside its Arabic text, so only
 * isolates in the markup count. A block with no Arabic of its own has nothing to confuse.
 */
export function latinRun(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  for (const unit of tools.units) {
    if (!unit.rtl || unit.marked || !tools.isArabic(unit.text)) continue;
    for (const run of unit.text.matchAll(/[@#]?[A-Za-z\u00c0-\u024f]{2,}[^\s\ufffc\u0600-\u06ff]*/g)) {
      faults.push(tools.faultAt(unit, run.index, { text: tools.excerpt(run[0]) }));
    }
  }
  return faults;
}

/**
 * Rule 4, by what UAX #9 does and not by look. After an Arabic letter digits become Arabic numbers (W2), and then a
 * hyphen no longer holds them together (W4): 18-12-2015 shows as 2015-12-18. Alone in a cell the same date is
 * right. A dash, a space or an Arabic-Indic digit breaks it anywhere; a slash, colon or full stop never.
 */
export function numberRun(tools: PageTools): Fault[] {
  const number =
    /(?<![\d\u0660-\u0669\w-])(\+ ?\d[\d ()-]{5,}\d|0\d{2,4}([ -]\d{2,4}){2,}|[\d\u0660-\u0669]+([-\u2010-\u2015][\d\u0660-\u0669]+)+)(?![\w-])/g;
  const faults: Fault[] = [];
  for (const unit of tools.units) {
    if (!unit.rtl || unit.marked) continue;
    for (const run of unit.text.matchAll(number)) {
      const before = unit.text.slice(0, run.index).match(/\p{L}(?=\P{L}*$)/u)?.[0] ?? '';
      const holds = /^\d+(-\d+)+$/.test(run[0]) && !tools.isArabic(before);
      if (!holds) faults.push(tools.faultAt(unit, run.index, { text: run[0] }));
    }
  }
  return faults;
}

/** Rule 5. Which text is unknown, only its template knows: links, titles of works and `data-name` are taken as such. */
export function unknownText(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  for (const unit of tools.units) {
    if (unit.marked) continue;
    const named = new Map<Element, string>();
    let rest = '';
    for (const { text, parent } of unit.pieces) {
      const holder = parent.closest('a, cite, [data-name]');
      if (holder === null || holder === unit.root || !unit.root.contains(holder)) rest += text;
      else named.set(holder, (named.get(holder) ?? '') + text);
    }
    for (const [holder, text] of named) {
      const others = [...named].filter(([other]) => other !== holder).map(([, words]) => words);
      const besideText = /[\p{L}\p{N}]/u.test(rest + others.join(''));
      if (besideText && /[\p{L}\p{N}]/u.test(text))
        faults.push(tools.fault(holder, { text: tools.excerpt(text) }));
    }
  }
  return faults;
}
