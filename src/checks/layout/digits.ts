// Rule 26: one system of digits on a page, dates and list numbers included.

import type { PageTools } from './page-tools.ts';
import type { Fault, LayoutSettings } from './rule.ts';

/**
 * Only what a reader sees counts. Left out: code, isolates set left to right or holding Latin letters, and words
 * with Latin letters (F-16); an isolated date or range counts.
 */
export function oneDigitSystem(tools: PageTools, settings: LayoutSettings): Fault[] {
  const systems = [
    ['latn', /[0-9]/],
    ['arab', /[\u0660-\u0669]/],
    ['arabext', /[\u06f0-\u06f9]/],
  ] as const;
  const markers: Readonly<Record<string, string>> = {
    decimal: 'latn',
    'arabic-indic': 'arab',
    persian: 'arabext',
  };
  const seen: { system: string; element: Element; text: string; count: number }[] = [];
  for (const unit of tools.units) {
    const foreign = unit.code || !unit.rtl || (unit.inline && /[A-Za-z]/.test(unit.text));
    if (foreign) continue;
    for (const { text, parent } of unit.pieces) {
      const words = text.replace(/\S*[A-Za-z@]\S*/g, ' ');
      for (const [system, digits] of systems) {
        const found = words.match(digits);
        if (found === null) continue;
        const count = words.match(new RegExp(digits, 'g'))?.length ?? 0;
        seen.push({ system, element: parent, text: tools.excerpt(words, found.index), count });
      }
    }
  }
  for (const item of document.querySelectorAll('ol > li')) {
    const style = tools.style(item);
    const system = markers[style.listStyleType];
    if (system === undefined || style.display !== 'list-item') continue;
    seen.push({ system, element: item, text: `list-style-type: ${style.listStyleType}`, count: 1 });
  }
  const counts = new Map<string, number>();
  for (const { system, count } of seen) counts.set(system, (counts.get(system) ?? 0) + count);
  const [majority] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const expected = settings.digits ?? majority;
  return seen
    .filter(({ system }) => system !== expected)
    .map(({ element, system, text }) =>
      tools.fault(element, { value: system, expected: expected ?? '', text }),
    );
}
