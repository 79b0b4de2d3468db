// Rule 15: every Arabic glyph comes from a bundled font. Only the browser's own protocol tells which font drew what.

import type { CDPSession } from 'playwright-core';
import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

type Probe = Readonly<{ selector: string; family: string; letters: string }>;

const mark = 'data-font-probe';

/**
 * Runs in the page. For each combination of family, weight and style that Arabic is set in, a hidden probe holds the
 * letters set in it, once each and with nothing else: so a space or a Latin word cannot be mistaken for Arabic.
 */
export function placeProbes(tools: PageTools): Fault[] {
  const letters =
    /[\u0600-\u0603\u0606-\u061b\u061d-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g;
  const faces = new Map<string, { element: Element; letters: Set<string> }>();
  for (const unit of tools.units) {
    for (const { text, parent } of unit.pieces) {
      const found = text.match(letters);
      if (found === null) continue;
      const { fontFamily, fontWeight, fontStyle } = tools.style(parent);
      const key = `${fontFamily}|${fontWeight}|${fontStyle}`;
      const face = faces.get(key) ?? { element: parent, letters: new Set() };
      faces.set(key, face);
      for (const letter of found) face.letters.add(letter);
    }
  }
  return [...faces.values()].map(({ element, letters }, index) => {
    const { fontFamily, fontWeight, fontStyle } = tools.style(element);
    const probe = document.createElement('div');
    probe.setAttribute('data-font-probe', String(index));
    probe.style.cssText =
      'position: fixed; top: 0; visibility: hidden; width: 1px; height: 1px; overflow: hidden';
    Object.assign(probe.style, { fontFamily, fontWeight, fontStyle, fontSize: '20px', whiteSpace: 'nowrap' });
    // A mark with no letter to sit on draws a dotted circle, which is no Arabic glyph.
    const text = [...letters].map((letter) => (/\p{M}/u.test(letter) ? `ب${letter}` : letter)).join('');
    probe.textContent = text;
    document.body.append(probe);
    return { selector: tools.selector(element), detail: { family: fontFamily, letters: text } };
  });
}

/** Asks the browser for the fonts of each probe that `placeProbes` left, and takes the probes away. */
export async function findForeignGlyphs(session: CDPSession, placed: readonly Fault[]): Promise<Fault[]> {
  const probes = placed.map(({ selector, detail }): Probe => {
    return { selector, family: detail['family'] ?? '', letters: detail['letters'] ?? '' };
  });
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: `[${mark}]`,
  });
  const faults = await Promise.all(
    nodeIds.map(async (nodeId, index): Promise<Fault[]> => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const foreign = fonts.filter((font) => !font.isCustomFont);
      const probe = probes[index];
      if (foreign.length === 0 || probe === undefined) return [];
      const names = foreign.map((font) => font.familyName).join(', ');
      const letters = await lettersDrawnElsewhere(session, nodeId, probe.letters);
      return [{ selector: probe.selector, detail: { value: names, family: probe.family, text: letters } }];
    }),
  );
  await session.send('Runtime.evaluate', {
    expression: `for (const probe of document.querySelectorAll('[${mark}]')) probe.remove()`,
  });
  return faults.flat();
}

/** Only once a probe has failed: each letter by itself, to name those that the bundled font lacks. */
async function lettersDrawnElsewhere(session: CDPSession, nodeId: number, letters: string): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const missing: string[] = [];
  for (const letter of letters) {
    await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: 'function (text) { this.textContent = text; this.offsetWidth; }',
      arguments: [{ value: letter }],
    });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    if (fonts.some((font) => !font.isCustomFont)) missing.push(letter);
  }
  const few = 20;
  return missing.slice(0, few).join(' ') + (missing.length > few ? '…' : '');
}
