// Rules 24 and 25: Arabic punctuation and quotation marks. Warnings: a source may be at fault, and is kept.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/** Rule 24. A Latin mark that follows an Arabic letter is in the wrong script; digits keep their own commas. */
export function punctuation(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  const wrong = /(?<=[\u0620-\u064a\u0651])[,;?](?![\w/])|(?<=\S)[^\S\n]+[،؛؟]|[،؛؟](?=\p{L})|[،؛]{2,}/gu;
  for (const unit of tools.units) {
    if (unit.code || !unit.rtl || !tools.isArabic(unit.text)) continue;
    for (const found of unit.text.matchAll(wrong)) {
      const detail = { value: found[0].trim(), text: tools.excerpt(unit.text, found.index) };
      faults.push(tools.faultAt(unit, found.index, detail));
    }
  }
  return faults;
}

/**
 * Rule 25, for each block. A mark that is all of its element's text is an arrow (rule 22); an excerpt that ends in
 * «…» may have lost a closing mark.
 */
export function quotes(tools: PageTools): Fault[] {
  const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”' };
  const faults: Fault[] = [];
  for (const { root, text } of tools.blocks) {
    if (!tools.isArabic(text) || root.closest('pre, code') !== null) continue;
    const open: { mark: string; index: number }[] = [];
    let fault: { mark: string; index: number } | undefined;
    for (const { 0: mark, index } of text.matchAll(/[«»“”]/g)) {
      const last = open.at(-1);
      if (mark === '«' || mark === '“') {
        if (open.some((one) => one.mark === mark)) fault ??= { mark, index };
        open.push({ mark, index });
      } else if (last !== undefined && closing[last.mark] === mark) open.pop();
      else fault ??= { mark, index };
    }
    const cut = /(…|\.\.\.)\s*$/.test(text);
    if (!cut) fault ??= open[0];
    if (fault === undefined) continue;
    faults.push(tools.fault(root, { value: fault.mark, text: tools.excerpt(text, fault.index) }));
  }
  return faults;
}
