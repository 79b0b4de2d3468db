// An article with a line put into it, and what the import keeps of it: for the tests of chrome, head and paragraphs.

import { readFileSync } from 'node:fs';
import { type Stripped, stripChrome } from '../../../src/import/chrome.ts';
import { type Head, type HeadOptions, readHead } from '../../../src/import/head.ts';
import { bodyMarkdown, paragraphsOf } from '../../../src/import/paragraphs.ts';
import { type Given, plainArticle } from '../../../src/import/raw-article.ts';
import { type SourceLine, sourceLines } from '../../../src/import/source-lines.ts';
import { plainText } from '../../../src/text/markdown.ts';

/** The cleaned lines of a text. */
export function linesOf(text: string): SourceLine[] {
  return sourceLines(plainArticle(text).lines).lines;
}

/** The lines of a fixture, without comments and blank ones. */
export function fixtureLines(file: string): string[] {
  return readFileSync(new URL(`../../fixtures/import/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^#(?:#|\s)/.test(line));
}

/** A text as far as its body. */
export function readText(text: string, given: Given = {}, options: HeadOptions = {}) {
  const stripped: Stripped = stripChrome(
    linesOf(text),
    given.title === undefined ? {} : { title: given.title },
  );
  const { facts, doubtful } = stripped;
  const head: Head = readHead(stripped.lines, stripped, given, { ...options, facts, doubtful });
  const { paragraphs, changes } = paragraphsOf(head.body);
  const markdown = bodyMarkdown(paragraphs);
  return { stripped, head, paragraphs, changes, markdown, body: plainText(markdown) };
}

export const headline = 'افتتاح حديقة النهر أمام العائلات بعد صيانة طويلة';
export const paragraphsAround = [
  'افتتحت البلدية حديقة النهر صباح أمس بعد صيانة استمرت ثلاثة أشهر وشملت الممرات والمقاعد وشبكة الري.',
  'وقال مدير الحدائق إن الزوار سيجدون مسارا للدراجات وملعبا صغيرا للأطفال ومقاعد جديدة في الظل.',
  'وتبقى الحديقة مفتوحة كل يوم حتى العاشرة مساء طوال أشهر الصيف.',
] as const;
