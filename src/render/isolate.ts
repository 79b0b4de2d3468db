// Keeps foreign runs in their order inside Arabic: «18-12-2015» otherwise shows as 2015-12-18.

import { type Html, html } from './html.ts';

const letter = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const digit = '[0-9٠-٩۰-۹]';
const word = String.raw`${letter}(?:${letter}|\p{M}|[0-9]|['’](?=${letter}))*`;

// Ordered: the longest and surest first, for a run belongs to the first that takes it.
const runs: readonly string[] = [
  // E-mail, then addresses of the web with or without a scheme, without the punctuation that follows them.
  String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`,
  String.raw`(?:https?:\/\/|www\.)[^\s<>«»،؛؟]*[^\s<>«»،؛؟.,;:!?)\]}'"]`,
  String.raw`[@#][A-Za-z_][\w.]*\w`,
  // +964 770 123 4567, (0770) 123-4567 and 00964…: three groups or more, or a plus.
  String.raw`\+${digit}[${digit.slice(1, -1)} ()-]{5,}${digit}`,
  `(?<!${digit})${digit}{2,5}(?:[ -]${digit}{3,4}){2,}(?!${digit})`,
  // Dates, ranges and scores: digits joined by hyphens, dashes or a colon, with %, and times 10:30–11:00.
  // Not from within a number: else a hundred thousand digits in a row would be tried from each of them.
  `(?<!${digit}[.,:/]?)${digit}+(?:[.,:/]${digit}+)*%?(?:[-‐‑–—:]${digit}+(?:[.,:/]${digit}+)*%?)+`,
  // Latin words in a row with what joins them, of two letters or more in all: Thomson Reuters, AT&T, COVID-19, F-16.
  // A number between words belongs to them; one after them may count the next Arabic noun.
  String.raw`(?=${word}[-./&+_ ]*[\p{L}0-9])${word}(?:(?:[-./&+_:]|[,.]? | & )${word}|[-./+_]${digit}+(?:\.${digit}+)*|(?: ${digit}+)+(?= ${letter}))*`,
];

const foreign = new RegExp(runs.join('|'), 'gu');
// Every run has one of these; most Arabic texts have none (nor has a number alone), and are spared the long pattern.
const anyForeign = new RegExp(`${letter}|[@#]|\\+${digit}|${digit}%?[-‐‑–—: ]${digit}`, 'u');
const oneLetter = new RegExp(`^${letter}$`, 'u');

/** Escapes a text and wraps its foreign runs in `<bdi dir="ltr">`. */
export function isolateLatin(text: string): Html {
  if (!anyForeign.test(text)) return html`${text}`;
  const parts: (string | Html)[] = [];
  let end = 0;
  for (const match of text.matchAll(foreign)) {
    if (oneLetter.test(match[0])) continue;
    parts.push(text.slice(end, match.index), html`<bdi dir="ltr">${match[0]}</bdi>`);
    end = match.index + match[0].length;
  }
  return html`${[...parts, text.slice(end)]}`;
}
