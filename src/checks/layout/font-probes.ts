// Rule 15, inside the page: hidden probes that hold the Arabic letters of each face, for the browser to be asked about.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * For each combination of family, weight and style that Arabic is set in, a probe with the letters set in it, once
 * each and with nothing else: so a space or a Latin word cannot be mistaken for Arabic. (Presentation forms are rule
 * 17's.) Each comes back as `letters` and, in the same order, the selectors of the elements that hold them.
 *
 * A letter that no font of the machine has is drawn as the bundled font's empty box, which the browser counts as the
 * bundled font's; so a canvas compares each with a character that nobody has (`missing`).
 */
export function placeProbes(tools: PageTools): Fault[] {
  const letters =
    /[\u0600-\u0603\u0606-\u061b\u061d-\u06ff\u0750-\u077f\u0870-\u088e\u08a0-\u08ff\ufd3e-\ufd4f\ufdfa\ufdfc-\ufdff]/g;
  const canvas = document.createElement('canvas').getContext('2d');
  const faces = new Map<string, Map<string, Element>>();
  for (const unit of tools.units) {
    for (const { text, parent } of unit.pieces) {
      const found = text.match(letters);
      if (found === null) continue;
      const { fontFamily, fontWeight, fontStyle } = tools.style(parent);
      const key = `${fontFamily}|${fontWeight}|${fontStyle}`;
      const owners = faces.get(key) ?? new Map<string, Element>();
      faces.set(key, owners);
      for (const letter of found) if (!owners.has(letter)) owners.set(letter, parent);
    }
  }

  function shape(letter: string): string {
    const ink = canvas?.measureText(letter);
    return `${ink?.width} ${ink?.actualBoundingBoxAscent} ${ink?.actualBoundingBoxDescent}`;
  }

  // A mark with no letter to sit on draws a dotted circle, which is no Arabic glyph.
  function seated(letter: string): string {
    return /\p{M}/u.test(letter) ? `ب${letter}` : letter;
  }

  return [...faces.values()].map((owners) => {
    const [first = document.body] = owners.values();
    const { fontFamily, fontWeight, fontStyle } = tools.style(first);
    const probe = document.createElement('div');
    probe.setAttribute('data-font-probe', '');
    probe.style.cssText =
      'position: fixed; top: 0; visibility: hidden; width: 1px; height: 1px; overflow: hidden';
    Object.assign(probe.style, { fontFamily, fontWeight, fontStyle, fontSize: '20px', whiteSpace: 'nowrap' });
    const all = [...owners.keys()];
    probe.textContent = all.map(seated).join('');
    document.body.append(probe);
    if (canvas !== null) canvas.font = `${fontStyle} ${fontWeight} 40px ${fontFamily}`;
    const missing = all.filter((letter) => seated(letter) === letter && shape(letter) === shape('\u0378'));
    const selectors = new Map([...new Set(owners.values())].map((owner) => [owner, tools.selector(owner)]));
    return {
      selector: selectors.get(first) ?? '',
      detail: {
        family: fontFamily,
        letters: all.join(''),
        missing: missing.join(''),
        owners: [...owners.values()].map((owner) => selectors.get(owner) ?? '').join('\n'),
      },
    };
  });
}
