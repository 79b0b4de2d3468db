// What every layout rule needs inside the page: its text in bidi units, styles, and names for elements.

import type { Fault } from './rule.ts';

type TextPiece = Readonly<{ text: string; parent: Element; start: number }>;

/**
 * Text that the bidi algorithm orders as one: a block, or an inline element that isolates. An isolate inside it
 * shows in `text` as U+FFFC, a line break as a newline.
 */
export type TextUnit = {
  readonly root: Element;
  /** An inline isolate; false for a block. */
  readonly inline: boolean;
  /** Isolated by its markup (`bdi`, `dir`, code), itself or an inline ancestor: not by CSS alone. */
  readonly marked: boolean;
  /** Holds code or keys: `code`, `kbd`, `samp`, `pre`. */
  readonly code: boolean;
  readonly rtl: boolean;
  text: string;
  readonly pieces: TextPiece[];
};

/** All the text of a block, its inline isolates included: what a reader reads as one. */
type TextBlock = { readonly root: Element; text: string };

/** An attribute or another text without layout: where it stands, and what it says. */
type HiddenText = Readonly<{ element: Element; name: string; text: string }>;

export type PageTools = Readonly<{
  units: readonly TextUnit[];
  blocks: readonly TextBlock[];
  /** Elements that are rendered, in document order. */
  elements: readonly Element[];
  /** Elements that hold Arabic letters of their own. */
  arabicElements: readonly Element[];
  hiddenTexts: readonly HiddenText[];
  isArabic: (text: string) => boolean;
  style: (element: Element) => CSSStyleDeclaration;
  selector: (element: Element) => string;
  fault: (element: Element, detail: Readonly<Record<string, string>>) => Fault;
  /** A fault at a place in a unit's text: named after the element that holds it. */
  faultAt: (unit: TextUnit, index: number, detail: Readonly<Record<string, string>>) => Fault;
  /** The element where an inherited value begins: one fault for a stylesheet's line, not one a paragraph. */
  origins: (elements: readonly Element[], read: (style: CSSStyleDeclaration) => string) => Element[];
  excerpt: (text: string, index?: number) => string;
}>;

/** Runs in the page. Walks it once. */
export function makePageTools(): PageTools {
  const unseenTags = new Set(
    'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE DESC METADATA TEXTAREA SELECT OPTION DATALIST OBJECT IFRAME'.split(
      ' ',
    ),
  );
  const codeTags = new Set(['CODE', 'KBD', 'SAMP', 'PRE']);
  const isolating = new Set(['isolate', 'isolate-override', 'plaintext']);
  const letters =
    /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdfb\ufe70-\ufefc]/;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const units: TextUnit[] = [];
  const blocks: TextBlock[] = [];
  const elements: Element[] = [];
  const arabicElements = new Set<Element>();
  const hiddenTexts: HiddenText[] = [];

  function style(element: Element): CSSStyleDeclaration {
    let found = styles.get(element);
    if (found === undefined) {
      found = getComputedStyle(element);
      styles.set(element, found);
    }
    return found;
  }

  function isArabic(text: string): boolean {
    return letters.test(text);
  }

  function newUnit(root: Element, inline: boolean, marked: boolean): TextUnit {
    const code = root.closest('code, kbd, samp, pre') !== null;
    const rtl = style(root).direction === 'rtl';
    const unit: TextUnit = { root, inline, marked: marked || code, code, rtl, text: '', pieces: [] };
    units.push(unit);
    return unit;
  }

  function newBlock(root: Element): TextBlock {
    const block = { root, text: '' };
    blocks.push(block);
    return block;
  }

  function addText(parent: Element, node: Node, unit: TextUnit, block: TextBlock): void {
    const text = (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    if (text === '') return;
    unit.pieces.push({ text, parent, start: unit.text.length });
    unit.text += text;
    block.text += text;
    if (isArabic(text)) arabicElements.add(parent);
  }

  function visit(element: Element, unit: TextUnit, block: TextBlock): void {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) addText(element, node, unit, block);
      if (node instanceof Element && !unseenTags.has(node.tagName.toUpperCase())) enter(node, unit, block);
    }
  }

  function enter(element: Element, unit: TextUnit, block: TextBlock): void {
    const { display, unicodeBidi } = style(element);
    if (display === 'none') return;
    elements.push(element);
    if (element.tagName === 'BR') {
      unit.text += '\n';
      block.text += '\n';
      return;
    }
    const inline =
      (/^(inline|contents)$/.test(display) || display.startsWith('ruby')) && element.tagName !== 'svg';
    if (!inline) {
      // An inline block stands in its line as one neutral character does; any other block ends the line.
      const mark = display.startsWith('inline') ? '\ufffc' : '\n';
      unit.text += mark;
      block.text += mark;
      visit(element, newUnit(element, false, false), newBlock(element));
      return;
    }
    const marked = element.hasAttribute('dir') || element.tagName === 'BDI' || codeTags.has(element.tagName);
    if (marked || isolating.has(unicodeBidi)) {
      unit.text += '\ufffc';
      visit(element, newUnit(element, true, marked || (unit.inline && unit.marked)), block);
    } else visit(element, unit, block);
  }

  function nameOf(element: Element): string {
    const tag = element.tagName.toLowerCase();
    const [first] = element.classList;
    const name = first === undefined ? tag : `${tag}.${CSS.escape(first)}`;
    const alike = [...(element.parentElement?.children ?? [])].filter(
      (one) => one.tagName === element.tagName,
    );
    return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
  }

  function selector(element: Element): string {
    const names: string[] = [];
    for (
      let at: Element | null = element;
      at !== null && at !== document.documentElement;
      at = at.parentElement
    ) {
      if (at.id !== '' && document.getElementById(at.id) === at) {
        names.unshift(`#${CSS.escape(at.id)}`);
        break;
      }
      names.unshift(nameOf(at));
    }
    return names.join(' > ') || 'html';
  }

  function fault(element: Element, detail: Readonly<Record<string, string>>): Fault {
    return { selector: selector(element), detail };
  }

  function faultAt(unit: TextUnit, index: number, detail: Readonly<Record<string, string>>): Fault {
    const piece = unit.pieces.findLast((one) => one.start <= index);
    return fault(piece?.parent ?? unit.root, detail);
  }

  function origins(from: readonly Element[], read: (style: CSSStyleDeclaration) => string): Element[] {
    const found = new Set<Element>();
    for (const element of from) {
      const value = read(style(element));
      let at = element;
      while (at.parentElement !== null && read(style(at.parentElement)) === value) at = at.parentElement;
      found.add(at);
    }
    return [...found];
  }

  function excerpt(text: string, index = 0): string {
    const from = Math.max(0, index - 20);
    const cut = text
      .slice(from, index + 40)
      .replace(/[\s\ufffc]+/g, ' ')
      .trim();
    return `${from > 0 ? '…' : ''}${cut}${index + 40 < text.length ? '…' : ''}`;
  }

  function collectHiddenTexts(): void {
    const names = [
      'alt',
      'title',
      'aria-label',
      'placeholder',
      'content',
      'id',
      'name',
      'href',
      'src',
      'action',
    ];
    for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
      for (const name of names) {
        const text = element.getAttribute(name);
        if (text !== null && text !== '') hiddenTexts.push({ element, name, text });
      }
    }
    for (const element of document.querySelectorAll('title, option, textarea, desc')) {
      hiddenTexts.push({ element, name: element.tagName.toLowerCase(), text: element.textContent ?? '' });
    }
  }

  elements.push(document.documentElement, document.body);
  visit(document.body, newUnit(document.body, false, false), newBlock(document.body));
  collectHiddenTexts();
  return {
    units: units.filter((unit) => unit.text.trim() !== ''),
    blocks: blocks.filter((block) => block.text.trim() !== ''),
    elements,
    arabicElements: [...arabicElements],
    hiddenTexts,
    isArabic,
    style,
    selector,
    fault,
    faultAt,
    origins,
    excerpt,
  };
}
