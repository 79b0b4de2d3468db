// Text from outside as the report shows it: escaped, nothing unseen in it, foreign runs in their own direction.

import type { Language } from '../../model/problem.ts';
import { visibleText } from '../../text/visible.ts';
import { type Html, html, raw } from '../html.ts';
import { isolateLatin } from '../isolate.ts';

/** A text with what is unseen in it written out, each in an isolate: «\u202e» reads from the left. */
export function shownText(text: string): Html {
  const visible = visibleText(text);
  if (!visible.includes('\\u')) return isolateLatin(visible);
  const parts = visible.split(/((?:\\u[0-9a-f]{4})+)/);
  return html`${parts.map((part, index) =>
    index % 2 === 1 ? html`<bdi class="unseen" dir="ltr">${part}</bdi>` : isolateLatin(part),
  )}`;
}

const arabicRun =
  /(\p{Script=Arabic}(?:[\p{Script=Arabic}\p{Mark}\p{Number}\s،؛:.-]*[\p{Script=Arabic}\p{Mark}])?)/u;

// An option of the command line, whose hyphens would otherwise go to its other end.
const option = /((?<!\S)--[a-z][a-z-]*)/;

/** A message in the page's language, with names and words of the article in it. */
export function shownMessage(message: string, language: Language): Html {
  const parts = message.split(option);
  return html`${parts.map((part, index) =>
    index % 2 === 1 ? html`<bdi dir="ltr" class="code">${part}</bdi>` : inLanguage(part, language),
  )}`;
}

function inLanguage(text: string, language: Language): Html {
  if (language === 'ar') return shownText(text);
  const parts = text.split(arabicRun);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<bdi${arabicText(language)}>${part}</bdi>` : part))}`;
}

/** The language and direction of what comes from outside, where the page itself is in English. */
export function arabicText(language: Language): Html {
  return raw(language === 'ar' ? '' : ' lang="ar" dir="rtl"'); // Both are ours.
}

// Space, tab and the other blanks of Unicode. A blank that was taken out or put in would show as nothing.
const blank = /[\s\u00a0]/gu;

/** The same for what was taken out or put in: its blanks are seen too. */
export function shownEdit(text: string): Html {
  return shownText(
    text.replace(blank, (character) => {
      return character === ' ' ? '␣' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }),
  );
}
