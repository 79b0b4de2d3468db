// Rules 6, 13, 14 and 17: characters that have no place in the output.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * Rule 6. Where no markup can stand (titles, options, labels, SVG) a site isolates with U+2066–U+2069, so these pass
 * there when each is closed. In running text, ids and addresses, percent-encoded or not, no control passes.
 */
export function bidiControls(tools: PageTools): Fault[] {
  const control = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  const isolates = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
  const plain = /^(alt|title|aria-label|placeholder|content|option|textarea|desc)$/;
  const faults: Fault[] = [];
  function decoded(text: string): string {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  function nameOf(character: string): string {
    return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  for (const unit of tools.units) {
    const svg = unit.root.closest('svg') !== null;
    const text = svg ? unit.text.replace(isolates, (run) => ' '.repeat(run.length)) : unit.text;
    for (const found of text.matchAll(new RegExp(control, 'g'))) {
      const detail = { value: nameOf(found[0]), text: tools.excerpt(unit.text, found.index) };
      faults.push(tools.faultAt(unit, found.index, detail));
    }
  }
  for (const { element, name, text } of tools.hiddenTexts) {
    const found = (plain.test(name) ? text.replace(isolates, '') : decoded(text)).match(control);
    if (found !== null)
      faults.push(tools.fault(element, { value: nameOf(found[0]), text: `${name}=${text}` }));
  }
  return faults;
}

/** Rule 13. `hyphens: manual` is harmless once there is no soft hyphen. */
export function hyphenation(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  for (const unit of tools.units) {
    const index = unit.text.indexOf('\u00ad');
    if (index >= 0) faults.push(tools.faultAt(unit, index, { value: 'U+00AD' }));
  }
  const hyphenated = tools.arabicElements.filter((element) => tools.style(element).hyphens === 'auto');
  for (const element of tools.origins(hyphenated, (style) => style.hyphens)) {
    faults.push(tools.fault(element, { value: 'hyphens: auto' }));
  }
  return faults;
}

/** Rule 14. «هـ» for the Hijri year is an abbreviation, not a stretched word. */
export function tatweel(tools: PageTools): Fault[] {
  const stretched = /\u0640(?<!(?<![\u0620-\u064a])ه\u0640(?![\u0620-\u064a]))/;
  const faults: Fault[] = [];
  for (const element of document.querySelectorAll('h1, h2, h3, h4, h5, h6, [rel~=tag], [data-name]')) {
    const text = element.textContent ?? '';
    if (stretched.test(text)) faults.push(tools.fault(element, { text: tools.excerpt(text.trim()) }));
  }
  for (const { element, name, text } of tools.hiddenTexts) {
    const kind = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    const title = name === 'title' && element.tagName === 'TITLE';
    const tag = name === 'content' && /title|tag|keywords/.test(kind);
    const address = /^(id|href|src)$/.test(name);
    const letters = address ? text.replaceAll('%D9%80', '\u0640') : text;
    if ((title || tag || address) && stretched.test(letters)) {
      faults.push(tools.fault(element, { text: tools.excerpt(letters.trim()) }));
    }
  }
  return faults;
}

/** Rule 17. Symbols of one character (ﷺ, ﷼, ﷽, ornate brackets) are no presentation forms and pass. */
export function presentationForms(tools: PageTools): Fault[] {
  const form = /[\ufb50-\ufd3d\ufd50-\ufdce\ufdf0-\ufdf9\ufdfb\ufe70-\ufefc]/;
  const faults: Fault[] = [];
  for (const unit of tools.units) {
    const index = unit.text.search(form);
    if (index >= 0) faults.push(tools.faultAt(unit, index, { text: tools.excerpt(unit.text, index) }));
  }
  for (const { element, text } of tools.hiddenTexts) {
    const index = text.search(form);
    if (index >= 0) faults.push(tools.fault(element, { text: tools.excerpt(text, index) }));
  }
  return faults;
}
