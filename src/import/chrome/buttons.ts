// Buttons, menus and forms: lines that are nothing else, and rows of them.

import { lineKey } from '../../text/line-key.ts';
import { isSection } from '../head/sections.ts';
import { buttonLines, edgeLines, networkWords } from './button-words.ts';
import { counterReason } from './counters.ts';
import type { PageLine } from './page-lines.ts';
import { type PageState, removeLines } from './page-state.ts';

const partings = /\s*[|•·▪●/\\]\s*|\s+[-–—»«<>]\s+|\s{2,}/;

/** Takes the buttons. A list item of the text, or a sentence's last word in a wrapped text, is none. */
export function takeButtons(state: PageState): void {
  const isButton = state.lines.map(isSureButton);
  // A line that may be anything is a button beside another: one way down, then up, so that a row of them goes.
  const spread = (at: number, beside: number) => {
    const line = state.lines[at];
    if (line && !isButton[at] && isEdgeButton(line) && (isButton[beside] || isGone(state, at, beside)))
      isButton[at] = true;
  };
  for (let at = 0; at < isButton.length; at++) spread(at, at - 1);
  for (let at = isButton.length - 1; at >= 0; at--) spread(at, at + 1);
  state.lines.forEach((line, at) => {
    if (isButton[at] || !isEdgeButton(line)) return;
    if (line.zone !== 'text') isButton[at] = true;
    else if (line.alone) state.doubtful.add(line.line);
  });
  removeLines(state, (_, at) => (isButton[at] ? 'interface' : undefined));
}

// A line beside it that another rule has taken is the page's as well.
function isGone(state: PageState, at: number, beside: number): boolean {
  const line = state.lines[at];
  const neighbour = line && state.all[state.all.indexOf(line) + beside - at];
  return neighbour !== undefined && state.gone.has(neighbour.line.number);
}

function mayBeButton({ text, words, wrapped, listed, zone, line }: PageLine): boolean {
  if (words > 12 || wrapped || /[^.][.،؛]$/.test(text)) return false;
  if (line.kind === 'heading' && zone === 'text') return false;
  return !(listed && zone === 'text');
}

function isSureButton(line: PageLine): boolean {
  if (!mayBeButton(line)) return false;
  if (buttonLines.has(line.key)) return true;
  const parts = line.text.split(partings).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => isButtonPart(lineKey(part), line))) return true;
  return isRowOfNetworks(line.key);
}

function isButtonPart(key: string, line: PageLine): boolean {
  if (key === '' || buttonLines.has(key) || edgeLines.has(key)) return true;
  return counterReason({ ...line, key, zone: 'tail' }) !== undefined;
}

function isEdgeButton(line: PageLine): boolean {
  return mayBeButton(line) && edgeLines.has(line.key);
}

function isRowOfNetworks(key: string): boolean {
  const words = key.split(' ');
  return words.length >= 2 && words.every((word) => networkWords.has(word));
}

/** A menu: three names of sections or more in a row above the headline, or on one line. */
export function takeMenu(state: PageState): void {
  const isItem = state.lines.map(
    (line) =>
      line.zone === 'top' &&
      line.words <= 4 &&
      !line.ends &&
      (isSection(line.text) || edgeLines.has(line.key)),
  );
  const isMenu = state.lines.map((line) => {
    if (line.zone === 'text' || line.ends) return false;
    const parts = line.text.split(/\s*[|•·/\\]\s*|\s+[-–—]\s+|،\s*/).filter((part) => part !== '');
    if (parts.length >= 4) {
      const known = parts.filter((part) => isSection(part) || edgeLines.has(lineKey(part))).length;
      return known * 3 >= parts.length * 2 && known >= 3;
    }
    // Items of a menu without anything between them: «سياسة اقتصاد رياضة ثقافة».
    const words = line.text.split(' ');
    return words.length >= 4 && words.every((word) => isSection(word) || edgeLines.has(lineKey(word)));
  });
  for (let at = 0; at < isItem.length; ) {
    let end = at;
    while (isItem[end]) end++;
    if (end - at >= 3) isMenu.fill(true, at, end);
    at = Math.max(end, at + 1);
  }
  removeLines(state, (_, at) => (isMenu[at] ? 'menu' : undefined));
}
