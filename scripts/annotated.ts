// Annotated texts: news with every name marked, to measure the finder by. The marks: docs/names.md.

/** A name as a person marked it; offsets are UTF-16, in the line without marks. `inside`: within an organisation's. */
export type Marked = Readonly<{
  line: number;
  start: number;
  end: number;
  kind: string;
  id: string;
  inside: boolean;
}>;

export type AnnotatedArticle = Readonly<{ name: string; lines: readonly string[]; marks: readonly Marked[] }>;

/** Reads `== name`, then lines with `{words|kind:id}`; marks may stand inside each other. Throws where one is not closed. */
export function readAnnotated(text: string): AnnotatedArticle[] {
  const articles: { name: string; lines: string[]; marks: Marked[] }[] = [];
  text.split('\n').forEach((raw, index) => {
    const heading = /^== (\S+)$/.exec(raw.trim());
    if (heading?.[1] !== undefined) {
      articles.push({ name: heading[1], lines: [], marks: [] });
      return;
    }
    const article = articles.at(-1);
    if (!article || raw.trim() === '' || raw.startsWith('#')) return;
    const { line, marks } = readLine(raw.trim(), article.lines.length, index + 1);
    article.lines.push(line);
    article.marks.push(...marks);
  });
  return articles;
}

function readLine(raw: string, number: number, at: number): { line: string; marks: Marked[] } {
  let line = '';
  const marks: Marked[] = [];
  const open: number[] = [];
  for (let index = 0; index < raw.length; index++) {
    const letter = raw[index] ?? '';
    if (letter === '{') open.push(line.length);
    else if (letter === '|' && open.length > 0) {
      const close = raw.indexOf('}', index);
      const start = open.pop();
      if (close < 0 || start === undefined) throw new Error(`line ${at}: a mark is not closed`);
      const [kind = '', id = ''] = raw.slice(index + 1, close).split(':');
      marks.push({ line: number, start, end: line.length, kind, id, inside: open.length > 0 });
      index = close;
    } else line += letter;
  }
  if (open.length > 0) throw new Error(`line ${at}: a mark is not closed`);
  return { line, marks };
}
