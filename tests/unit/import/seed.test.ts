// The one real input: what the import makes of the seed, down to the committed file.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..', '..');
const seed = join(root, 'tests', 'fixtures', 'seed', '000_a89bba148e75803f.txt');
const folder = mkdtempSync(join(tmpdir(), 'warraq-seed-'));
cpSync(join(root, '_data'), join(folder, '_data'), { recursive: true });

type Evidence = { text: string; line: number; column: number };
type Named = { id: string; name: string; evidence: Evidence[]; roles?: string[] };
type Imported = {
  file: string;
  title: string;
  published: string | null;
  weekday: string | null;
  byline: string | null;
  outlet: { masthead: { role: string; name: string }[] };
  image: { caption: string };
  places: Named[];
  actors: Named[];
  removed: { line: number; text: string; reason: string }[];
  changed: { line: number; rule: string }[];
  problems: { line: number; column: number; code: string; message: string }[];
};

function importSeed(...options: string[]): Imported {
  const warraq = join(root, 'scripts', 'warraq.js');
  const output = execFileSync(
    process.execPath,
    [warraq, 'import', seed, '--newsroom', folder, '--json', ...options],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const [article] = (JSON.parse(output) as { articles: Imported[] }).articles;
  assert(article);
  return article;
}

const article = importSeed();
const lines = readFileSync(seed, 'utf8').split('\n');

describe('the import of the seed', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('writes the very file that is committed', () => {
    const name = article.file.slice(article.file.lastIndexOf('/') + 1);
    const written = readFileSync(join(folder, 'articles', name), 'utf8');
    assert.equal(written, readFileSync(join(root, 'articles', name), 'utf8'));
  });

  it('changes nothing the second time', () => {
    importSeed();
    assert.equal(readdirSync(join(folder, 'articles')).length, 1);
  });

  it('finds the headline, and the chairman and editor is not the author', () => {
    assert.equal(article.title, 'العراق: تعاون أمنى مع «الأسايش» لتعقب الإرهابيين');
    assert.equal(article.byline, null);
    assert.deepEqual(article.outlet.masthead, [{ role: 'رئيس مجلسى الإدارة والتحرير', name: 'محمد الباز' }]);
  });

  it('keeps the caption once, and tells what stood twice', () => {
    assert.equal(article.image.caption, 'قيادة العمليات المشتركة');
    assert.deepEqual(
      article.removed.map(({ line }) => line),
      [3, 4, 9],
    );
  });

  it('says Thursday and invents no date', () => {
    assert.equal(article.weekday, 'thursday');
    assert.equal(article.published, null);
  });

  it('has ten paragraphs', () => {
    const body = readFileSync(
      join(folder, article.file.slice(article.file.indexOf('articles/'))),
      'utf8',
    ).split('---\n')[2];
    assert.equal(body?.trim().split('\n\n').length, 10);
  });

  it('finds the places', () => {
    const names = article.places.map(({ name }) => name);
    assert.deepEqual(
      names.toSorted(),
      ['الأنبار', 'الرطبة', 'العراق', 'بغداد', 'ديالى', 'صلاح الدين', 'نينوى'].toSorted(),
    );
  });

  it('finds the actors, الأسايش as one in its spellings, and the spokesman with his roles', () => {
    const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
    assert.deepEqual([...actors.keys()].toSorted(), [
      'asayish',
      'counter-terrorism-service',
      'investigations-and-intelligence-agency',
      'iraqi-army',
      'iraqi-interior-ministry',
      'isis',
      'joint-operations-command',
      'rapid-response',
      'tahsin-al-khafaji',
    ]);
    assert.deepEqual(
      actors.get('asayish')?.evidence.map(({ text }) => text),
      ['الأسايش', 'الأسايش', 'قوات الاسايش'],
    );
    const roles = actors.get('tahsin-al-khafaji')?.roles;
    assert.deepEqual(roles, [
      'المتحدث باسم القيادة',
      'اللواء',
      'المتحدث باسم قيادة العمليات المشتركة العراقية',
    ]);
  });

  it('points every piece of evidence at the words in the source', () => {
    for (const { evidence } of [...article.places, ...article.actors]) {
      for (const { text, line, column } of evidence) {
        assert.equal(lines[line - 1]?.slice(column - 1, column - 1 + text.length), text);
      }
    }
  });

  it('tells every kind of cleaning with its line', () => {
    const rules = new Map(article.changed.map(({ rule, line }) => [rule, line]));
    assert.equal(rules.get('doubled-comma'), 21);
    assert.equal(rules.get('detached-mark'), 25);
    assert.equal(article.changed.find(({ rule }) => rule === 'no-break-space')?.line, 11);
    assert.equal(article.changed.find(({ rule }) => rule === 'straight-quotes')?.line, 11);
  });

  it('warns of what it does not correct', () => {
    const told = article.problems.map(({ code, line }) => `${line} ${code}`);
    assert.deepEqual(told, [
      '6 final-ya',
      '11 likely-typo',
      '13 dropped-hamza',
      '13 unopened-quotation',
      '13 unclosed-quotation',
      '15 dropped-hamza',
      '15 dropped-hamza',
      '17 dropped-hamza',
    ]);
    const typo = article.problems.find(({ code }) => code === 'likely-typo');
    assert.match(typo?.message ?? '', /الإهاربيين.*الإرهابيين/);
  });

  it('keeps the hash of the source', () => {
    const hash = createHash('sha256').update(readFileSync(seed)).digest('hex');
    assert.match(
      readFileSync(join(root, article.file.slice(article.file.indexOf('articles/'))), 'utf8'),
      new RegExp(hash),
    );
  });

  it('loses no letter: each is in the article, removed or changed', () => {
    const text = readFileSync(join(folder, article.file.slice(article.file.indexOf('articles/'))), 'utf8');
    const kept = `${text} ${article.removed.map((removal) => removal.text).join(' ')}`;
    const count = (from: string) => {
      const counts = new Map<string, number>();
      for (const letter of from.match(/[\p{Letter}\p{Number}]/gu) ?? [])
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      return counts;
    };
    const after = count(kept);
    for (const [letter, number] of count(lines.join('\n')))
      assert((after.get(letter) ?? 0) >= number, `a ${letter} is lost`);
  });
});
