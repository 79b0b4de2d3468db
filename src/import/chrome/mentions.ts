// Lines that say something of the article beside its text: keywords, the source, its address, the section.

import { keyPattern, lineKey } from '../../text/line-key.ts';
import { agencyNamed } from '../head/agencies.ts';
import { isSection } from '../head/sections.ts';
import { buttonLines, edgeLines } from './button-words.ts';
import { counterReason } from './counters.ts';
import type { PageLine } from './page-lines.ts';
import { type PageState, recordRemoval, removeLines } from './page-state.ts';
import { isNextArticle, pointerOf } from './pointer-words.ts';

const keywordLabel = keyPattern(
  /^(?:(?:ال)?كلمات (?:ال)?(?:دلالية|مفتاحية|دالة|البحث)|(?:ال)?وسوم|وسوم (?:الخبر|المقال)|(?:ال)?أوسمة|(?:ال)?تاغات|(?:ال)?تاجات|تاج|(?:ال)?هاشتاغات?|(?:ال)?هاشتاج|tags?|keywords?|mots clés|étiquettes)$/,
);
/** Everyday words: labels only below the text. */
const looseKeywordLabel = keyPattern(
  /^(?:(?:ال)?علامات|(?:ال)?دلالات|(?:ال)?سمات|كلمات|مواضيع|موضوعات|في هذا المقال)$/,
);
const sourceLabel = keyPattern(
  /^(?:(?:ال)?مصدر|مصدر (?:الخبر|المقال|المادة|الموضوع)|المصادر|نقلا عن|source)$/,
);
const addressLabel = keyPattern(
  /^(?:(?:ال)?رابط|رابط (?:الخبر|المقال|المصدر|الموضوع|الصفحة|مختصر)|الرابط (?:الأصلي|المختصر|الدائم)|الرابط المختصر|المصدر|مصدر الخبر|url|link|lien|اقرأ (?:الخبر|المقال) (?:من|على) (?:المصدر|الموقع)|رابط المقال الأصلي)$/,
);
const sectionLabel = keyPattern(/^(?:القسم|قسم|التصنيف|تصنيف|التصنيفات|الباب|نشر في قسم|rubrique|category)$/);

const labelled = /^\W{0,3}?([^:：|]{2,30}?)\s*[:：|]\s*(\S.*)$/u;
const address = /(?:https?:\/\/|www\.)[^\s<>«»،؛]+/i;

export function takeMentions(state: PageState): void {
  takeHashtags(state);
  takeKeywords(state);
  removeLines(state, (line) => {
    if (line.running && line.words > 12) return undefined;
    return takeAddress(state, line) ?? takeSource(state, line) ?? takeSection(state, line);
  });
}

function takeHashtags(state: PageState): void {
  removeLines(state, (line) => {
    const words = line.text.split(/[\s،,|]+/).filter((word) => word !== '');
    if (words.length === 0 || !words.every((word) => /^#[\p{Letter}\p{Number}_\u0640]{2,}$/u.test(word)))
      return undefined;
    if (line.zone === 'text' && words.length < 2) {
      state.doubtful.add(line.line);
      return undefined;
    }
    addKeywords(
      state,
      words.map((word) => word.slice(1).replaceAll('_', ' ')),
    );
    return 'keywords';
  });
}

function takeKeywords(state: PageState): void {
  const kept: PageLine[] = [];
  for (let at = 0; at < state.lines.length; at++) {
    const line = state.lines[at];
    if (!line) break;
    const [, label = line.text, list = ''] = labelled.exec(line.text) ?? [];
    const key = lineKey(label);
    const strict = keywordLabel.test(key);
    // «كلمات مفتاحية عراق، نفط» has no mark after its label.
    if (!strict && !(line.zone === 'tail' && looseKeywordLabel.test(key))) {
      kept.push(line);
      continue;
    }
    if (line.ends && line.words > 12) {
      kept.push(line);
      continue;
    }
    recordRemoval(state, line, 'keywords');
    if (list !== '') {
      addKeywords(state, list.split(/\s*[،,#|/؛;•]\s*|\s+[-–—]\s+/));
      continue;
    }
    // In the text a list below its label could be the article's.
    for (let next = state.lines[at + 1]; next && isKeywordLine(next, line); next = state.lines[at + 1]) {
      addKeywords(state, next.text.split(/\s*[،,#|/؛;•]\s*|\s+[-–—]\s+/));
      recordRemoval(state, next, 'keywords');
      at++;
    }
  }
  state.lines = kept;
}

function isKeywordLine(line: PageLine, label: PageLine): boolean {
  if (line.running || line.ends || line.zone === 'text') return false;
  if (line.line.block - label.line.block > 1 && line.words > 2) return false;
  if (buttonLines.has(line.key) || edgeLines.has(line.key) || isNextArticle(line.key)) return false;
  if (pointerOf(line.text, line.key, line.words) || counterReason(line)) return false;
  const parts = line.text.split(/[،,|#]/).filter((part) => part.trim() !== '');
  if (/[:：]/.test(line.text)) return false;
  return line.words <= 4 || (parts.length >= 2 && parts.every((part) => part.trim().split(' ').length <= 4));
}

function addKeywords(state: PageState, words: readonly string[]): void {
  const clean = words
    .map((word) => word.replace(/^[\s#•*-]+|[\s.]+$/g, '').trim())
    .filter((word) => /\p{Letter}/u.test(word));
  const known = new Set(state.facts.keywords ?? []);
  for (const word of clean) known.add(word);
  if (known.size > 0) state.facts.keywords = [...known];
}

// An address alone, or behind its label. Two that differ name no source, unless one is labelled.
function takeAddress(state: PageState, line: PageLine): string | undefined {
  const found = address.exec(line.text)?.[0].replace(/[.)\]]+$/, '');
  if (found === undefined) return undefined;
  const rest = line.text.replace(found, '');
  const label = lineKey(rest);
  const named = addressLabel.test(label);
  if (!named && (label !== '' || line.zone === 'text' || line.listed)) return undefined;
  if (named && line.zone === 'text' && !/[:：]/.test(rest)) return undefined;
  const social = /(?:facebook|twitter|x|instagram|t|wa|youtube|youtu)\.(?:com|me|be)\//i.test(found);
  if (social) return 'interface';
  if (state.facts.url === undefined || named) state.facts.url = found;
  return 'source-address';
}

function takeSource(state: PageState, line: PageLine): string | undefined {
  if (line.words > 10 || line.zone === 'text') return undefined;
  const [, label = '', value = ''] = labelled.exec(line.text) ?? [];
  if (!sourceLabel.test(lineKey(label)) || (line.ends && line.words > 4)) return undefined;
  const names = value.split(/\s*[+،,/]\s*|\s+[-–—]\s+|\s+و(?=وكال)/).filter((name) => name !== '');
  const agencies: string[] = [];
  const outlets: string[] = [];
  for (const name of names) {
    const agency = agencyNamed(name);
    if (agency !== undefined) agencies.push(agency);
    else outlets.push(name.replace(/[.\s]+$/, ''));
  }
  if (outlets.length > 1 || (outlets[0]?.split(' ').length ?? 0) > 5) return undefined;
  if (agencies.length > 0) state.facts.agency ??= agencies.join('، ');
  if (outlets[0] !== undefined) state.facts.outlet ??= outlets[0];
  return agencies.length > 0 ? 'agency' : 'source';
}

function takeSection(state: PageState, line: PageLine): string | undefined {
  if (line.words > 7 || line.zone === 'text') return undefined;
  const [, label = '', value = ''] = labelled.exec(line.text) ?? [];
  if (sectionLabel.test(lineKey(label)) && value.split(' ').length <= 4) {
    state.facts.section ??= value;
    return 'section';
  }
  const inside = /^(?:نشر في|نشرت في|منشور في|في قسم|في|posted in)\s+(.{3,30})$/i.exec(line.text)?.[1];
  if (inside === undefined || !isSection(inside)) return undefined;
  state.facts.section ??= inside;
  return 'section';
}
