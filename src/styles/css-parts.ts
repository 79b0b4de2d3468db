// A style sheet cut into its blocks and statements, each with its place: enough to read custom properties strictly.

/** `within`: the heads of the blocks around it, the outermost first. */
export type CssPart = Readonly<{
  kind: 'block' | 'statement';
  within: readonly string[];
  text: string;
  line: number;
  column: number;
}>;

export type CutCss = Readonly<{
  parts: readonly CssPart[];
  /** Where something is not closed, or not opened. */
  fault?: Readonly<{ line: number; column: number }>;
}>;

/** A head as it is compared: `@media  (prefers-color-scheme:dark)` is the same as with other spaces. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*(?=[\w-]+\))/, ': ');
}

export function cutCss(css: string): CutCss {
  // Blanks in place of comments, so that every place stays what it was.
  const text = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const parts: CssPart[] = [];
  const within: string[] = [];
  const opened: number[] = [];
  let start = 0;
  const add = (kind: CssPart['kind'], end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim() === '') return;
    const at = start + piece.search(/\S/);
    const said = kind === 'block' ? plain(piece) : piece.trim();
    parts.push({ kind, within: [...within], text: said, ...placeOf(text, at) });
  };
  // A string, a comment left open, or a sign that ends something.
  const signs = /"(?:[^"\\\n]|\\.)*("?)|'(?:[^'\\\n]|\\.)*('?)|\/\*|[{};]/g;
  for (const match of text.matchAll(signs)) {
    const [sign, double, single] = match;
    const at = match.index;
    if (/^["']/.test(sign)) {
      if (!double && !single) return { parts, fault: placeOf(text, at) };
      continue;
    }
    if (sign === '/*') return { parts, fault: placeOf(text, at) };
    add(sign === '{' ? 'block' : 'statement', at);
    if (sign === '{') {
      within.push(plain(text.slice(start, at)));
      opened.push(at);
    }
    if (sign === '}') {
      if (within.pop() === undefined) return { parts, fault: placeOf(text, at) };
      opened.pop();
    }
    start = at + 1;
  }
  const open = opened.at(-1);
  if (open !== undefined) return { parts, fault: placeOf(text, open) };
  add('statement', text.length);
  return { parts };
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
