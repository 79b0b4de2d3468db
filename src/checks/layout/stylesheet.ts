// Rule 8: logical properties only. Read from the stylesheet's text, so that it names the line; pure, no browser.

type Declaration = Readonly<{ property: string; value: string; line: number; column: number }>;

/** A declaration that names left or right. `better` is what to write instead, where it is a matter of one word. */
export type PhysicalDeclaration = Declaration & Readonly<{ better: string }>;

const physical: readonly (readonly [RegExp, string])[] = [
  [/^(scroll-)?(margin|padding)-(left|right)$/, '$1$2-inline-start/end'],
  [/^border-(left|right)(-.+)?$/, 'border-inline-start/end$2'],
  [/^border-(top|bottom)-(left|right)-radius$/, 'border-start-start-radius…'],
  [/^(left|right)$/, 'inset-inline-start/end'],
];

/** The declarations of a stylesheet that fix a side: `margin-left`, `float: right`, `inset: 0 auto 0 0`. */
export function physicalDeclarations(css: string): PhysicalDeclaration[] {
  return readDeclarations(css).flatMap((declaration) => {
    const better = logicalForm(declaration);
    return better === undefined ? [] : [{ ...declaration, better }];
  });
}

function logicalForm({ property, value }: Declaration): string | undefined {
  for (const [pattern, better] of physical) {
    if (pattern.test(property)) return property.replace(pattern, better);
  }
  if (/^(float|clear|caption-side)$/.test(property) && /^(left|right)\b/.test(value)) {
    return `${property}: inline-start/end`;
  }
  if (property === 'text-align' && /^(left|right)\b/.test(value)) return 'text-align: start/end';
  const sides = splitValue(value);
  const sided = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/.test(property);
  if (sided && sides.length === 4 && sides[1] !== sides[3]) return `${property}-block, ${property}-inline`;
  // Corners run round from the top left: a mirrored box needs the left two equal to the right two.
  const corners = property === 'border-radius' && !value.includes('/') ? sides : [];
  const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = corners;
  return topLeft !== topRight || bottomRight !== bottomLeft ? 'border-start-start-radius…' : undefined;
}

/** Splits at spaces outside brackets: `calc(1px + 2px) 0` is two values. */
function splitValue(value: string): string[] {
  const parts = value.replace(/\s*!important$/, '').match(/(?:[^\s(]*\((?:[^()]|\([^()]*\))*\)|[^\s])+/g);
  return parts ?? [];
}

/**
 * Every declaration with its place. A scanner and no parser: it only has to tell declarations from selectors, in
 * nested rules too, which the sign that ends a run does: `;` or `}` a declaration, `{` a selector.
 */
export function readDeclarations(css: string): Declaration[] {
  const text = css.replace(/\/\*[\s\S]*?(\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const found: Declaration[] = [];
  const sign = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\([^)]*\)|[(){};]/g;
  let from = 0;
  let depth = 0;
  for (const match of text.matchAll(sign)) {
    if (match[0] === '(') depth++;
    if (match[0] === ')') depth--;
    if (depth > 0 || !/^[{};]$/.test(match[0])) continue;
    if (match[0] !== '{') addDeclaration(found, text, from, match.index);
    from = match.index + 1;
  }
  addDeclaration(found, text, from, text.length);
  return found;
}

function addDeclaration(found: Declaration[], text: string, from: number, to: number): void {
  const match = /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(text.slice(from, to));
  if (match === null) return;
  const [run, property = '', value = ''] = match;
  const before = text.slice(0, from + run.indexOf(property));
  const line = before.split('\n').length;
  found.push({
    property: property.toLowerCase(),
    value,
    line,
    column: before.length - before.lastIndexOf('\n'),
  });
}
