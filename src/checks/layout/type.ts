// Rules 7, 9, 10, 11, 12, 18, 20 and 27: type that Arabic letters bear. Read from computed styles, not pixels.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/** Rule 7. Centred is a choice; `right` looks the same as `start` here and says something else. */
export function textAlign(tools: PageTools): Fault[] {
  const blocks = tools.units
    .filter((unit) => !unit.inline && tools.isArabic(unit.text))
    .map(({ root }) => root);
  const wrong = blocks.filter((block) => /left|right|justify/.test(tools.style(block).textAlign));
  return tools
    .origins(wrong, (style) => style.textAlign)
    .map((element) => tools.fault(element, { value: `text-align: ${tools.style(element).textAlign}` }));
}

/** Rule 9. Chromium does not space joined letters and so hides the fault; other browsers tear them apart. */
export function letterSpacing(tools: PageTools): Fault[] {
  const spaced = tools.arabicElements.filter((element) => {
    return !/^(normal|0px)$/.test(tools.style(element).letterSpacing);
  });
  return tools
    .origins(spaced, (style) => style.letterSpacing)
    .map((element) =>
      tools.fault(element, { value: `letter-spacing: ${tools.style(element).letterSpacing}` }),
    );
}

/** Rule 10. A `::first-letter` that changes nothing has the style of its element. */
export function letterCase(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  const transformed = tools.arabicElements.filter((element) => tools.style(element).textTransform !== 'none');
  for (const element of tools.origins(transformed, (style) => style.textTransform)) {
    faults.push(tools.fault(element, { value: `text-transform: ${tools.style(element).textTransform}` }));
  }
  const small = tools.arabicElements.filter((element) => tools.style(element).fontVariantCaps !== 'normal');
  for (const element of tools.origins(small, (style) => style.fontVariantCaps)) {
    faults.push(
      tools.fault(element, { value: `font-variant-caps: ${tools.style(element).fontVariantCaps}` }),
    );
  }
  const touched = ['fontSize', 'fontWeight', 'fontFamily', 'color', 'float', 'initialLetter'] as const;
  for (const { root, inline, text } of tools.units) {
    if (inline || !tools.isArabic(text)) continue;
    const whole = tools.style(root);
    const first = getComputedStyle(root, '::first-letter');
    // `float` and the like are not inherited: unset, they are not the element's own value but the initial one.
    const unset = ['none', 'normal', ''];
    const changed = touched.find((name) => {
      const value = String(first[name as 'color']);
      return value !== String(whole[name as 'color']) && !unset.includes(value);
    });
    if (changed !== undefined) faults.push(tools.fault(root, { value: '::first-letter' }));
  }
  return faults;
}

/** Rule 11. A family that brings its own italic is not slanted by machine. */
export function italics(tools: PageTools): Fault[] {
  const families = [...document.fonts].filter((face) => face.style !== 'normal').map((face) => face.family);
  const drawn = new Set(families.map((family) => family.replace(/["']/g, '')));
  const slanted = tools.arabicElements.filter((element) => {
    const { fontStyle, fontFamily } = tools.style(element);
    const [first = ''] = fontFamily.split(',');
    return fontStyle !== 'normal' && !drawn.has(first.replace(/["']/g, '').trim());
  });
  const faults = tools
    .origins(slanted, (style) => style.fontStyle)
    .map((element) => tools.fault(element, { value: `font-style: ${tools.style(element).fontStyle}` }));
  const synthetic = tools.arabicElements.filter((element) => {
    return /weight|style/.test(tools.style(element).fontSynthesis);
  });
  for (const element of tools.origins(synthetic, (style) => style.fontSynthesis)) {
    faults.push(tools.fault(element, { value: `font-synthesis: ${tools.style(element).fontSynthesis}` }));
  }
  return faults;
}

/** Rule 12. A browser thickens by machine where 600 or more is asked of a family whose heaviest face is lighter. */
export function bold(tools: PageTools): Fault[] {
  const heaviest = new Map<string, number>();
  for (const face of document.fonts) {
    const family = face.family.replace(/["']/g, '');
    const weights = face.weight.replace('bold', '700').replace('normal', '400').split(' ').map(Number);
    heaviest.set(family, Math.max(heaviest.get(family) ?? 0, ...weights));
  }
  const faked = tools.arabicElements.filter((element) => {
    const { fontWeight, fontFamily } = tools.style(element);
    const families = fontFamily.split(',').map((name) => name.replace(/["']/g, '').trim());
    const bundled = families.find((family) => heaviest.has(family));
    // Without any bundled family it is rule 15 that speaks.
    return (
      bundled !== undefined && Number(fontWeight) >= 600 && Number(fontWeight) > (heaviest.get(bundled) ?? 0)
    );
  });
  return tools
    .origins(faked, (style) => `${style.fontWeight} ${style.fontFamily}`)
    .map((element) => tools.fault(element, { value: `font-weight: ${tools.style(element).fontWeight}` }));
}

/**
 * Rule 20. Only underlines that are there: one that comes with :hover or :focus cannot be seen without moving the
 * pointer over every link.
 */
export function underlines(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  for (const element of tools.elements) {
    const style = tools.style(element);
    if (!style.textDecorationLine.includes('underline') || !tools.isArabic(element.textContent ?? ''))
      continue;
    const offset = style.textUnderlineOffset;
    const size = Number.parseFloat(style.fontSize);
    const em = Number.parseFloat(offset) / (offset.endsWith('%') ? 100 : size);
    const under = style.textUnderlinePosition.includes('under');
    if (!under && !(em >= 0.195))
      faults.push(tools.fault(element, { value: `text-underline-offset: ${offset}` }));
    const ink = style.textDecorationSkipInk;
    if (ink === 'none') faults.push(tools.fault(element, { value: `text-decoration-skip-ink: ${ink}` }));
  }
  return faults;
}

/** Rule 27. Text of no opacity at all is hidden on purpose; a halo of a map's label lies below its letters. */
export function transparency(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  function alpha(colour: string): number {
    const value = colour.match(/\/ ([\d.]+)\)|rgba\([^)]*, ([\d.]+)\)/);
    return value === null ? 1 : Number(value[1] ?? value[2]);
  }
  function seeThrough(amount: number): boolean {
    return amount > 0 && amount < 1;
  }
  const isSvg = (element: Element) => element instanceof SVGElement;
  const pale = tools.arabicElements.filter((element) => {
    const style = tools.style(element);
    if (isSvg(element)) return seeThrough(alpha(style.fill) * Number(style.fillOpacity));
    return seeThrough(alpha(style.color)) || seeThrough(alpha(style.webkitTextFillColor));
  });
  for (const element of tools.origins(pale, (style) => `${style.color} ${style.fill} ${style.fillOpacity}`)) {
    const { color, fill } = tools.style(element);
    faults.push(tools.fault(element, { value: `color: ${isSvg(element) ? fill : color}` }));
  }
  const stroked = tools.arabicElements.filter((element) => {
    const style = tools.style(element);
    if (isSvg(element)) return style.stroke !== 'none' && !style.paintOrder.startsWith('stroke');
    return Number.parseFloat(style.webkitTextStrokeWidth) > 0;
  });
  for (const element of tools.origins(stroked, (style) => `${style.webkitTextStrokeWidth} ${style.stroke}`)) {
    faults.push(tools.fault(element, { value: 'text-stroke' }));
  }
  const opacities = new Set<Element>();
  for (const start of tools.arabicElements) {
    for (let at: Element | null = start; at !== null; at = at.parentElement) {
      if (seeThrough(Number(tools.style(at).opacity))) opacities.add(at);
    }
  }
  for (const element of opacities) {
    faults.push(tools.fault(element, { value: `opacity: ${tools.style(element).opacity}` }));
  }
  return faults;
}
