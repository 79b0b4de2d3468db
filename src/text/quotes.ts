// Quotation marks: straight ones turned into «» and “ ”, by what stands beside them, never by counting.

/** A mark without its partner: its offset in the text, and which half is there. */
export type LoneQuote = Readonly<{ offset: number; kind: 'unopened' | 'unclosed' }>;

const pairs: Readonly<Record<string, string>> = { '«': '»', '“': '”' };
const closers = new Set(Object.values(pairs));

/**
 * Turns straight double quotes into «», and into “ ” inside «». A mark opens after a space and before a letter,
 * closes after a letter and before a space or a mark; between two letters (ب"الأسايش") or two spaces the depth decides.
 * The length of the text stays the same.
 */
export function curlyQuotes(text: string): string {
  const open: string[] = [];
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character !== '"') {
      if (pairs[character]) open.push(character);
      else if (closers.has(character)) open.pop();
      result += character;
      continue;
    }
    if (opens(result.at(-1), text.charAt(at + 1), open.length)) {
      const mark = open.includes('«') ? '“' : '«';
      open.push(mark);
      result += mark;
    } else {
      result += pairs[open.pop() ?? '«'];
    }
  }
  return result;
}

// `before` is the character as turned already: of two straight marks in a row, the first may have opened.
function opens(before: string | undefined, after: string, depth: number): boolean {
  const spaceBefore = before === undefined || /[\s([{«“:،؛]/.test(before);
  const spaceAfter = after === '' || /[\s)\]}»”.،؛:؟!]/.test(after);
  if (spaceBefore !== spaceAfter) return spaceBefore;
  return depth === 0;
}

/** The marks of a text that have no partner. */
export function loneQuotes(text: string): LoneQuote[] {
  const lone: LoneQuote[] = [];
  const open: { mark: string; offset: number }[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (pairs[character]) open.push({ mark: character, offset });
    else if (closers.has(character)) {
      const partner = open.findLastIndex((opening) => pairs[opening.mark] === character);
      if (partner < 0) lone.push({ offset, kind: 'unopened' });
      else
        for (const crossed of open.splice(partner).slice(1))
          lone.push({ offset: crossed.offset, kind: 'unclosed' });
    }
  }
  for (const opening of open) lone.push({ offset: opening.offset, kind: 'unclosed' });
  return lone.sort((a, b) => a.offset - b.offset);
}
