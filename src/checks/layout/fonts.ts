// Rule 15: every Arabic glyph comes from a bundled font. Only the browser's own protocol tells which font drew what.

import type { CDPSession } from 'playwright-core';
import type { Fault } from './rule.ts';

const probes = '[data-font-probe]';

/** Asks the browser for the fonts of each probe that `placeProbes` left, and takes the probes away. */
export async function findForeignGlyphs(session: CDPSession, placed: readonly Fault[]): Promise<Fault[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: probes });
  const faults: Fault[] = [];
  for (const [index, nodeId] of nodeIds.entries()) {
    const { family = '', letters = '', missing = '', owners = '' } = placed[index]?.detail ?? {};
    const report = (fonts: string, faulty: readonly string[]): void => {
      const [first = ''] = faulty;
      const selector = owners.split('\n')[[...letters].indexOf(first)] ?? '';
      faults.push({ selector, detail: { value: fonts, family, text: listed(faulty) } });
    };
    if (missing !== '') report('.notdef', [...missing]);
    const foreign = await foreignFonts(session, nodeId);
    if (foreign.length === 0) continue;
    report(foreign.join(', '), await lettersDrawnElsewhere(session, nodeId, letters));
  }
  const expression = `for (const probe of document.querySelectorAll('${probes}')) probe.remove()`;
  await session.send('Runtime.evaluate', { expression });
  return faults;
}

async function foreignFonts(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName);
}

/** Only once a probe has failed: each letter by itself, to name those that the bundled font lacks. */
async function lettersDrawnElsewhere(
  session: CDPSession,
  nodeId: number,
  letters: string,
): Promise<string[]> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { objectId = '' } = object;
  const functionDeclaration = 'function (text) { this.textContent = text; this.offsetWidth; }';
  const found: string[] = [];
  for (const letter of letters) {
    const text = /\p{M}/u.test(letter) ? `ب${letter}` : letter;
    await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      arguments: [{ value: text }],
    });
    if ((await foreignFonts(session, nodeId)).length > 0) found.push(letter);
  }
  return found;
}

function listed(letters: readonly string[]): string {
  const few = 20;
  return letters.slice(0, few).join(' ') + (letters.length > few ? ' …' : '');
}
