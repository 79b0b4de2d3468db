// A fault in the built site: on which page, where on it, and in whose words.

import type { Language } from '../model/problem.ts';
import { visibleText } from '../text/visible.ts';
import { findingWords, wordsByPrefix } from './finding-words.ts';

/** What a check found. `page` is an address from the site's root; `line` and `column` count from 1. */
export type Finding = Readonly<{
  code: string;
  page: string;
  selector?: string;
  line?: number;
  column?: number;
  /** The values that the words of this code speak of. `more`: how many others like it were left out. */
  detail: Readonly<Record<string, string>>;
  severity: 'error' | 'warning';
}>;

export type FindingText = Readonly<{ message: string; remedy: string }>;

export type FindingWords = Readonly<Record<Language, FindingText>>;

const others = {
  ar: (count: string) => ` (وغيره مثله: ${count})`,
  en: (count: string) => ` (and others like it: ${count})`,
} as const;

/** The words of a finding in a language, its values filled in and made harmless for a terminal. */
export function describeFinding(finding: Finding, language: Language): FindingText {
  const words = wordsOf(finding.code)[language];
  const values = { code: finding.code, ...finding.detail };
  const more = finding.detail['more'];
  const where = finding.selector === undefined ? '' : ` [${visibleText(finding.selector)}]`;
  const tail = more === undefined ? '' : others[language](visibleText(more));
  return { message: fill(words.message, values) + where + tail, remedy: fill(words.remedy, values) };
}

/** One line: `page:line:column severity code message — what to do`. */
export function findingLine(finding: Finding, language: Language): string {
  const { message, remedy } = describeFinding(finding, language);
  const line = finding.line === undefined ? '' : `:${finding.line}:${finding.column ?? 1}`;
  return `${visibleText(finding.page)}${line} ${finding.severity} ${finding.code} ${message} — ${remedy}`;
}

/** Orders findings by page, line, column, code and selector, so that a report never depends on the order of checks. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.page, b.page) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.selector ?? '', b.selector ?? '')
  );
}

/** By code units: a report's order must not depend on the machine's locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** html-validate and axe have rules of their own, which all share the words of their prefix. */
function wordsOf(code: string): FindingWords {
  const words = findingWords[code];
  if (words !== undefined) return words;
  const prefix = Object.keys(wordsByPrefix).find((start) => code.startsWith(start));
  const shared = prefix === undefined ? undefined : wordsByPrefix[prefix];
  if (shared === undefined) throw new Error(`no words for the finding ${code}`);
  return shared;
}

function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => visibleText(values[name] ?? ''));
}
