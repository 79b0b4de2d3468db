// Rule 16: letters join. A font cut without its joining tables still shows every letter, each by itself.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/** Three joined letters are much narrower than the same three kept apart (55 against 93 px at 40 px in Naskh). */
export function joining(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  function width(text: string, style: CSSStyleDeclaration): number {
    const probe = document.createElement('span');
    probe.textContent = text;
    probe.style.cssText =
      'position: absolute; visibility: hidden; white-space: nowrap; font-size: 40px; padding: 0';
    probe.style.letterSpacing = 'normal';
    for (const name of ['fontFamily', 'fontWeight', 'fontStyle', 'fontFeatureSettings'] as const) {
      probe.style[name] = style[name];
    }
    document.body.append(probe);
    const measured = probe.getBoundingClientRect().width;
    probe.remove();
    return measured;
  }
  for (const element of tools.arabicElements) {
    const style = tools.style(element);
    const face = `${style.fontFamily} ${style.fontWeight} ${style.fontStyle} ${style.fontFeatureSettings}`;
    if (seen.has(face)) continue;
    seen.add(face);
    if (width('ببب', style) > 0.85 * width('ب\u200cب\u200cب', style)) {
      faults.push(tools.fault(element, { value: style.fontFamily }));
    }
  }
  return faults;
}
