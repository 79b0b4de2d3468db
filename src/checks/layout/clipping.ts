// Rule 19: no box cuts the tops of its letters off, nor the marks below them.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * The ink of each word, as a canvas measures it, against the box that clips it. The font's own ascent and descent
 * are far larger than the ink of most words: they only choose which words to measure. A word cut on purpose is left
 * alone: by line clamping, in a box that scrolls, or hidden for the eye in a box of a pixel.
 */
export function clippedLetters(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return faults;
  function clipOf(start: Element): Element | undefined {
    for (let at: Element | null = start; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowY, display, webkitLineClamp } = tools.style(at);
      if (overflowY === 'visible' || display === 'inline') continue;
      const scrolls = /auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1;
      const hidden = at.clientWidth <= 2 || at.clientHeight <= 2;
      return scrolls || hidden || webkitLineClamp !== 'none' ? undefined : at;
    }
    return undefined;
  }
  const range = document.createRange();
  for (const element of tools.arabicElements) {
    const clip = clipOf(element);
    if (clip === undefined || element instanceof SVGElement) continue;
    const box = clip.getBoundingClientRect();
    const style = tools.style(element);
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const found = [...element.childNodes].some((node) => {
      if (node.nodeType !== Node.TEXT_NODE) return false;
      return [...(node.nodeValue ?? '').matchAll(/\S+/g)].some((word) => {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const line = range.getBoundingClientRect();
        const touches = line.top < box.bottom && line.bottom > box.top;
        if (!touches || (line.top >= box.top && line.bottom <= box.bottom)) return false;
        const ink = canvas.measureText(word[0]);
        const baseline = line.top + ink.fontBoundingBoxAscent;
        const top = baseline - ink.actualBoundingBoxAscent;
        const bottom = baseline + ink.actualBoundingBoxDescent;
        return (
          (top < box.top - 1 && bottom > box.top + 1) || (bottom > box.bottom + 1 && top < box.bottom - 1)
        );
      });
    });
    if (found) faults.push(tools.fault(element, { text: tools.excerpt((element.textContent ?? '').trim()) }));
  }
  return faults;
}
