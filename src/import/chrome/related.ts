// Pointers to other articles, and the headlines that stand below them until the text goes on.

import type { PageLine } from './page-lines.ts';
import { type PageState, recordRemoval } from './page-state.ts';
import { isNextArticle, type Pointer, pointerOf } from './pointer-words.ts';
import { endsInStop, isContinuing } from './sentences.ts';

/** Whether a line may be the headline of another article: short, no sentence, and not the text going on. */
export function mayBeLink(line: PageLine): boolean {
  const { text, words, key } = line;
  if (words > 22 || line.running || line.wrapped || words === 0) return false;
  if (endsInStop(text) || /[،؛:]$/.test(text) || isContinuing(key)) return false;
  // Questions and answers are the article's.
  return !/^(?:س|ج|سؤال|جواب)\s?[0-9٠-٩]*\s?[:.)-]/.test(text) && line.line.kind === undefined;
}

export function takeRelated(state: PageState): void {
  const lines = state.lines;
  const gone = new Set<number>();
  const marked = endsInMarks(lines);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || gone.has(at) || line.wrapped) continue;
    if (line.zone === 'tail' && isNextArticle(line.key)) {
      gone.add(at);
      const next = lines[at + 1];
      if (next && mayBeLink(next) && next.words >= 2) gone.add(at + 1);
      continue;
    }
    const pointer = pointerOf(line.text, line.key, line.words);
    if (!pointer || !isCertain(line, pointer, state)) continue;
    const links = linksAfter(lines, at, pointer, marked);
    // «آخر الأخبار» over a paragraph is a sub-heading.
    if (!pointer.sure && line.zone === 'text' && links === 0) {
      state.doubtful.add(line.line);
      continue;
    }
    for (let link = at; link <= at + links; link++) gone.add(link);
    tellNext(state, lines, at, links);
  }
  state.lines = lines.filter((line, at) => {
    if (!gone.has(at)) return true;
    const leads = isNextArticle(line.key) || pointerOf(line.text, line.key, line.words) !== undefined;
    recordRemoval(state, line, leads ? 'pointer' : 'linked-headline');
    return false;
  });
}

// «اقرأ أيضا» at the head of a sentence that ends in a full stop may be the article's own words.
function isCertain(line: PageLine, pointer: Pointer, state: PageState): boolean {
  if (line.listed && line.zone === 'text' && pointer.rest === '' && !pointer.sure) return false;
  const sentence = pointer.rest !== '' && endsInStop(line.text);
  const parted = /[:：|».…–—-]/.test(pointer.separator);
  if (pointer.rest !== '' && !pointer.sure) {
    if (line.zone === 'tail' && !sentence) return true;
    if (line.zone === 'text') state.doubtful.add(line.line);
    return false;
  }
  if (sentence && (!parted || line.words > 16)) {
    state.doubtful.add(line.line);
    return false;
  }
  return true;
}

/** How many of the lines below a pointer are its links. */
function linksAfter(lines: readonly PageLine[], at: number, pointer: Pointer, marked: boolean): number {
  const head = lines[at];
  if (!head) return 0;
  let end = at;
  const next = () => lines[end + 1];
  if (head.zone === 'tail') {
    // Below the text everything that is no text goes with it; without marks in the text, only what surely is a link.
    const room = marked ? Number.POSITIVE_INFINITY : pointer.rest === '' ? 1 : 0;
    while (mayFollowInTail(next(), end - at < room)) end++;
    return end - at;
  }
  if (head.zone === 'top' && !lines.slice(0, at).some((line) => line.words >= 3 && !line.ends)) {
    return linksOfTicker(lines, at);
  }
  const first = next();
  if (!first || !mayBeLink(first) || first.words < 3) return 0;
  const own = first.line.block === head.line.block;
  if (pointer.rest !== '') {
    // Its link stands beside it; more may stand below it in the same block, or as items of a list.
    if (!own || !(blockIsLinks(lines, at + 1) || first.listed)) return 0;
  }
  const block = first.line.block;
  end++;
  for (let line = next(); line?.line.block === block && mayBeLink(line); line = next()) {
    if (!(line.listed || (line.words >= 6 && marked))) break;
    end++;
  }
  for (let line = next(); line?.listed && first.listed && mayBeLink(line); line = next()) end++;
  return end - at;
}

function mayFollowInTail(line: PageLine | undefined, room: boolean): boolean {
  if (!line || line.running) return false;
  if (line.listed) return mayBeLink(line);
  return room && (mayBeLink(line) || (/(?:…|\.\.)$/.test(line.text) && line.words <= 30));
}

// Above the headline a ticker's lines are those of its own block, if a line is left that can be the headline.
function linksOfTicker(lines: readonly PageLine[], at: number): number {
  const block = lines[at]?.line.block;
  let end = at;
  for (
    let line = lines[end + 1];
    line?.line.block === block && line && mayBeLink(line);
    line = lines[end + 1]
  )
    end++;
  const left = lines.slice(end + 1).some((line) => line.zone === 'top' && line.words >= 3 && !line.ends);
  return left ? end - at : 0;
}

function blockIsLinks(lines: readonly PageLine[], from: number): boolean {
  const block = lines[from]?.line.block;
  return lines.slice(from).every((line) => line.line.block !== block || mayBeLink(line));
}

// A short line between the links and the text is a link too, or a sub-heading: it stays, and is told.
function tellNext(state: PageState, lines: readonly PageLine[], at: number, links: number): void {
  const line = lines[at + links + 1];
  if (links > 0 && line?.zone === 'text' && mayBeLink(line) && !pointerOf(line.text, line.key, line.words))
    state.doubtful.add(line.line);
}

/** Whether the paragraphs of a text end in marks: where they do, a line that does not is none. */
export function endsInMarks(lines: readonly PageLine[]): boolean {
  const long = lines.filter(({ words, zone }) => words >= 10 && zone === 'text');
  return long.length > 0 && long.filter(({ ends }) => ends).length * 10 >= long.length * 7;
}
