// Rule 22, drawn arrows: inline SVG chevrons mirror; pictures, logos, clocks and media controls do not.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * Which way a chevron points is read off its line: the middle against its two ends, as drawn on the screen, so any
 * transform counts. Only an open line of one stroke can be read so; arrows with a shaft, filled shapes, `use` and
 * background images cannot, and pass.
 */
export function icons(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  const sign = { left: '←', right: '→' };
  function pointing(svg: Element): 'left' | 'right' | undefined {
    const lines = svg.querySelectorAll<SVGGeometryElement>('path, polyline');
    const [line] = lines;
    const matrix = line?.getScreenCTM() ?? null;
    if (line === undefined || matrix === null || lines.length > 1) return undefined;
    const d = line.getAttribute('d') ?? '';
    if (/z/i.test(d) || (d.match(/m/gi)?.length ?? 0) > 1) return undefined;
    const length = line.getTotalLength();
    const [start, middle, end] = [0, length / 2, length].map((at) => {
      return new DOMPoint(line.getPointAtLength(at).x, line.getPointAtLength(at).y).matrixTransform(matrix);
    });
    if (start === undefined || middle === undefined || end === undefined) return undefined;
    const depth = middle.x - (start.x + end.x) / 2;
    // A chevron up or down has its ends beside each other, not above each other.
    if (Math.abs(depth) < 1 || Math.abs(start.x - end.x) > Math.abs(start.y - end.y)) return undefined;
    return depth < 0 ? 'left' : 'right';
  }
  function wanted(svg: Element, name: string): 'left' | 'right' | undefined {
    const link = svg.closest('a, button');
    const words = `${name} ${link?.textContent?.trim() || (link?.getAttribute('rel') ?? '')}`;
    if (/next|forward|older|التالي|الأقدم|المزيد/i.test(words)) return 'left';
    if (/prev|back|newer|السابق|الأحدث|رجوع|عودة/i.test(words)) return 'right';
    if (link === null) return svg.closest('nav, [class*=breadcrumb]') === null ? undefined : 'left';
    const [text] = [...link.childNodes].filter(
      (node) => (node.textContent ?? '').trim() !== '' && !node.contains(svg),
    );
    if (text === undefined) return undefined;
    return text.compareDocumentPosition(svg) & Node.DOCUMENT_POSITION_FOLLOWING ? 'left' : 'right';
  }
  for (const svg of document.querySelectorAll('svg')) {
    const name = `${svg.getAttribute('data-icon') ?? ''} ${svg.getAttribute('class') ?? ''} ${svg.id}`;
    if (!/chevron|arrow|caret/i.test(name)) continue;
    const is = pointing(svg);
    const must = wanted(svg, name);
    if (is === undefined || must === undefined || is === must) continue;
    faults.push(tools.fault(svg, { text: name.trim(), value: sign[is], expected: sign[must] }));
  }
  const never =
    'img, video, [class*=logo], [data-icon*=logo], [data-icon*=clock], [data-icon*=play], [data-icon*=pause]';
  for (const element of document.querySelectorAll(never)) {
    const { transform, scale } = tools.style(element);
    if (!/^matrix\(-/.test(transform) && !scale.startsWith('-')) continue;
    faults.push(
      tools.fault(element, { text: element.tagName.toLowerCase(), value: 'scaleX(-1)', expected: 'none' }),
    );
  }
  return faults;
}
