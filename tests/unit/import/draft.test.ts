// What the import reads out of raw texts: tests/fixtures/import/drafts.txt, and the letters it must not lose.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../../src/import/decode.ts';
import { type Draft, draftArticle } from '../../../src/import/draft.ts';
import { gatherNames } from '../../../src/import/names/known.ts';
import { plainArticle } from '../../../src/import/raw-article.ts';
import type { Actor, Place } from '../../../src/model/registry.ts';
import { plainText } from '../../../src/text/markdown.ts';
import { escapeMarkdown } from '../../../src/text/markdown-escape.ts';
import { testFixtures } from '../fixture-file.ts';

const place = (id: string, name: string, more: Partial<Place> = {}): [string, Place] => [
  id,
  { id, slug: id, name, kind: 'city', ...more },
];
const actor = (id: string, name: string, more: Partial<Actor> = {}): [string, Actor] => [
  id,
  { id, slug: id, name, kind: 'state-body', ...more },
];

const names = gatherNames(
  new Map([
    place('jordan', 'الأردن', { kind: 'state' }),
    place('oman', 'عُمان', { kind: 'state', ambiguous: true }),
    place('amman', 'عمّان', { parent: 'jordan', aliases: ['عمان'], ambiguous: true }),
    place('irbid', 'إربد', { parent: 'jordan' }),
    place('muscat', 'مسقط', { parent: 'oman' }),
  ]),
  new Map([
    actor('jo-farming', 'وزارة الزراعة الأردنية', {
      aliases: ['وزارة الزراعة'],
      country: 'jordan',
      ambiguous: true,
    }),
    actor('om-farming', 'وزارة الزراعة العمانية', {
      aliases: ['وزارة الزراعة'],
      country: 'oman',
      ambiguous: true,
    }),
  ]),
);

function draftOf(text: string) {
  return draftArticle(plainArticle(text), { file: 'text.txt', timeZone: 'Asia/Amman', names });
}

testFixtures('import/drafts.txt', (input) => {
  const { draft, problems } = draftOf(input);
  assert(draft, JSON.stringify(problems));
  const facts: (keyof Draft)[] = ['title', 'weekday', 'kicker', 'summary', 'byline', 'agency'];
  const found = facts.flatMap((key) => (draft[key] === undefined ? [] : [`${key}: ${draft[key]}`]));
  if (draft.published) found.splice(1, 0, `published: ${draft.published.edtf}`);
  for (const { role, name } of draft.outlet?.masthead ?? []) found.push(`masthead: ${role} = ${name}`);
  return [
    ...found,
    ...draft.removed.map(({ line, reason }) => `- ${line} ${reason}`),
    ...problems.map(({ line, code }) => `! ${line} ${code}`),
    ...plainText(draft.body)
      .split('\n')
      .map((paragraph) => `= ${paragraph}`),
  ].join('\n');
});

const headline = 'عنوان طويل بما يكفي للخبر\n\n';
const rest = ' وهذه جملة أخرى تكفي كي يكون السطر فقرة كاملة في الخبر.';

describe('names in an import', () => {
  it('settles a shared name by the country of the others', () => {
    const jordan = draftOf(`${headline}تحدث ركاب في إربد وعمان عن الحافلات.${rest}`).draft;
    assert.deepEqual(
      jordan?.places.map(({ id }) => id),
      ['irbid', 'amman'],
    );
    const oman = draftOf(`${headline}تحدث ركاب في مسقط وعمان عن الحافلات.${rest}`).draft;
    assert.deepEqual(
      oman?.places.map(({ id }) => id),
      ['muscat', 'oman'],
    );
  });

  it('takes a ministry for its country’s', () => {
    const { draft } = draftOf(`${headline}أعلنت وزارة الزراعة في الأردن بدء الموسم.${rest}`);
    assert.deepEqual(
      draft?.actors.map(({ id }) => id),
      ['jo-farming'],
    );
  });

  it('asks a person where nothing settles it, and tags nothing', () => {
    const { draft, problems } = draftOf(`${headline}تحدث ركاب في عمان عن الحافلات.${rest}`);
    assert.deepEqual(draft?.places, []);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['ambiguous-name'],
    );
  });

  it('proposes persons and bodies that no registry knows, and tags none', () => {
    const { draft } = draftOf(
      `${headline}وقال المهندس خالد الربيعي إن جمعية البذور البلدية ستوزع الشتلات.${rest}`,
    );
    assert.deepEqual(
      draft?.proposed.map(({ name, kind }) => `${kind} ${name}`),
      ['person خالد الربيعي', 'organisation جمعية البذور البلدية'],
    );
    assert.deepEqual(draft?.actors, []);
  });
});

describe('what is no article', () => {
  const codes = (text: string) => draftOf(text).problems.map(({ code, severity }) => `${severity} ${code}`);

  it('is told when it has no headline', () => {
    assert.deepEqual(
      codes(`هذه فقرة واحدة طويلة تنتهي بنقطة وليس فوقها عنوان يدل عليها في هذا النص.\n${rest}`),
      ['error no-headline'],
    );
  });

  it('is told when nothing follows the headline', () => {
    assert.deepEqual(codes('عنوان وحده بلا نص'), ['error no-paragraphs']);
  });

  it('is told when it is not Arabic', () => {
    assert.deepEqual(codes('A headline in English\n\nAnd a paragraph that goes on and on.'), [
      'error not-arabic',
    ]);
  });
});

describe('decoding', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it('reads UTF-8 and UTF-16 with their marks', () => {
    assert.deepEqual(decodeText(new TextEncoder().encode('\ufeffخبر')), { text: 'خبر', encoding: 'utf-8' });
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0x2e, 0x06)), { text: 'خ', encoding: 'utf-16le' });
    assert.deepEqual(decodeText(bytes(0xfe, 0xff, 0x06, 0x2e)), { text: 'خ', encoding: 'utf-16be' });
  });

  it('names the byte that cannot be read', () => {
    assert.deepEqual(decodeText(bytes(0xd8, 0xae, 0xd8, 0xae, 0xc7, 0x20)), { fault: 'not-utf8', offset: 4 });
  });

  it('refuses what is empty or not text', () => {
    assert.deepEqual(decodeText(bytes()), { fault: 'empty-file' });
    assert.deepEqual(decodeText(bytes(0x20, 0x0a)), { fault: 'empty-file' });
    assert.deepEqual(decodeText(bytes(0x50, 0x4b, 0, 0)), { fault: 'not-text' });
  });
});

describe('markdown of an import', () => {
  it('shows exactly the text, whatever signs it has', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ابت 1.)(*_`#[]<>~|!&;\\-+=:/"'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(signs, (text) => {
        const line = text.replace(/ +/g, ' ').trim();
        fc.pre(line !== '');
        assert.equal(plainText(escapeMarkdown(line)), line);
      }),
      { numRuns: 3000 },
    );
  });
});
