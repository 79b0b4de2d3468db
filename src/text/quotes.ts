// Quotation marks: straight ones turned into «» and “ ”, by what stands beside them, never by counting; and how the
// marks of a text pair.

/** A mark without its partner: its offset in the text, and which half is there. */
export type LoneQuote = Readonly<{ offset: number; kind: 'unopened' | 'unclosed' }>;

/** The offsets of the two marks of a quotation. */
export type QuotePair = Readonly<{ open: number; close: number }>;

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

/** The marks of a text that have no partner, or whose partner lies across another quotation. */
export function loneQuotes(text: string): LoneQuote[] {
  const { lone } = pairQuotes(text);
  return lone
    .map(
      (offset): LoneQuote => ({ offset, kind: closers.has(text.charAt(offset)) ? 'unopened' : 'unclosed' }),
    )
    .sort((a, b) => a.offset - b.offset);
}

/** The quotations whose two marks do not belong together: «نعم”, ”نعم“, »نعم«. */
export function unlikeQuotes(text: string): QuotePair[] {
  return pairQuotes(text)
    .pairs.filter(({ open, close }) => pairs[text.charAt(open)] !== text.charAt(close))
    .sort((a, b) => a.open - b.open);
}

/** The two marks that a quotation opened with this mark should have. */
export function rightPair(mark: string): readonly [string, string] {
  return isRound(mark) ? ['“', '”'] : ['«', '»'];
}

type Pair = { open: number; close: number };

// What a mark does is read from its neighbours where its shape would leave it without a partner: ”نعم“ is a quotation.
function pairQuotes(text: string): { pairs: Pair[]; lone: number[] } {
  const made: Pair[] = [];
  const lone: number[] = [];
  const open: number[] = [];
  // The last quotation that was closed, and what it left open inside.
  let last: { pair: Pair; over: number[] } | undefined;
  for (const { index } of text.matchAll(/[«»“”]/g)) {
    if (actsAsOpening(text, index, open)) {
      open.push(index);
      continue;
    }
    const round = isRound(text.charAt(index));
    let at = open.findLastIndex((opening) => isRound(text.charAt(opening)) === round);
    if (at < 0 && last && open.length === 0 && isRound(text.charAt(last.pair.open)) === round) {
      const [inner] = last.over;
      if (inner !== undefined && last.over.length === 1) {
        // «أ “ب» ج»: the first » was meant for the inner quotation, this one for the outer.
        lone.splice(lone.indexOf(inner), 1);
        made.push({ open: inner, close: last.pair.close });
        last.pair.close = index;
        last = undefined;
        continue;
      }
      if (isRound(text.charAt(last.pair.close)) !== round) {
        // «أ” ب»: the pair is this one, and the ” between is lone.
        lone.push(last.pair.close);
        last.pair.close = index;
        last = undefined;
        continue;
      }
    }
    // «نعم”: with no opening of its own kind, it closes what is open.
    if (at < 0) at = open.length - 1;
    const opening = open[at];
    if (opening === undefined) {
      lone.push(index);
      continue;
    }
    const over = open.splice(at).slice(1);
    lone.push(...over);
    const pair = { open: opening, close: index };
    made.push(pair);
    last = { pair, over };
  }
  return { pairs: made, lone: [...lone, ...open] };
}

function actsAsOpening(text: string, index: number, open: readonly number[]): boolean {
  const mark = text.charAt(index);
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (pairs[mark]) {
    const top = open.at(-1);
    const closesHere =
      /[\p{Letter}\p{Mark}\p{Number}.!؟…%)»”]/u.test(before) &&
      (after === '' || /[\s)\]}.،؛:؟!,]/.test(after));
    return !(closesHere && top !== undefined && isRound(text.charAt(top)) === isRound(mark));
  }
  const opensHere = (before === '' || /[\s([{:،؛–—-]/.test(before)) && /[\p{Letter}\p{Number}]/u.test(after);
  return opensHere && !open.some((opening) => isRound(text.charAt(opening)) === isRound(mark));
}

function isRound(mark: string): boolean {
  return mark === '“' || mark === '”';
}
