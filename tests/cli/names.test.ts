// warraq names: from suggestions in the articles to a registry that is in order.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, warraq } from './warraq.ts';

const folder = temporaryFolder('names');
const newsroom = join(folder, 'newsroom');
const actors = join(newsroom, '_data', 'actors.yaml');
const names = (...words: string[]) => {
  const [name = '', ...rest] = words;
  return warraq(['names', name, ...rest, '--newsroom', newsroom]);
};
const article = (part: string) => {
  const file = readdirSync(join(newsroom, 'articles')).find((one) => one.includes(part)) ?? '';
  return readFileSync(join(newsroom, 'articles', file), 'utf8');
};

warraq(['new', newsroom]);
for (const [name, place] of [
  ['one', 'هيت'],
  ['two', 'عنه'],
] as const) {
  const text = join(folder, `${name}.txt`);
  writeFileSync(
    text,
    `مشتل جديد في ${place}\n\nافتتحت جمعية البذور البلدية مشتلا جديدا في محافظة الأنبار بحضور المهندس خالد الربيعي.\n\nوقال المهندس خالد الربيعي إن جمعية البذور البلدية ستوزع الشتلات على المزارعين.\n`,
  );
  warraq(['import', text, '--newsroom', newsroom, '--quiet']);
}

describe('names suggest', () => {
  it('gathers what no registry has, with its count, its place and an entry', () => {
    const { code, out } = names('suggest', '--json');
    assert.equal(code, 0);
    const { suggestions } = JSON.parse(out);
    assert.deepEqual(
      suggestions.map((one: { entry: unknown }) => one.entry),
      [
        {
          id: 'jamiyat-al-badhur-al-baladiya',
          name: 'جمعية البذور البلدية',
          kind: 'organisation',
          country: 'iraq',
        },
        { id: 'khalid-al-rabiai', name: 'خالد الربيعي', kind: 'person' },
      ],
    );
    assert.equal(suggestions[1].articles.length, 2);
    const [first] = suggestions[1].evidence;
    const lines = readFileSync(join(newsroom, first.file), 'utf8').split('\n');
    assert.equal(lines[first.line - 1]?.slice(first.column - 1).startsWith('خالد الربيعي'), true);
  });

  it('leaves out what too few articles name', () => {
    assert.match(names('suggest', '--least', '3').out, /shown: 0 of 2/);
  });
});

describe('names accept', () => {
  it('says which name nothing suggests, and writes nothing', () => {
    const before = readFileSync(actors, 'utf8');
    const { code, err } = names('accept', 'خالد الربيعي', 'فلان الفلاني');
    assert.equal(code, 1);
    assert.match(err, /فلان الفلاني/);
    assert.equal(readFileSync(actors, 'utf8'), before);
    assert.equal(names('accept').code, 2);
  });

  it('puts the entry below the comments of the registry, and its id into the articles', () => {
    const before = readFileSync(actors, 'utf8');
    assert.equal(names('accept', 'jamiyat-al-badhur-al-baladiya', 'خالد الربيعي').code, 0);
    const after = readFileSync(actors, 'utf8');
    assert.equal(
      after,
      before.replace(
        '[]\n',
        '- id: jamiyat-al-badhur-al-baladiya\n  name: جمعية البذور البلدية\n  kind: organisation\n  country: iraq\n- id: khalid-al-rabiai\n  name: خالد الربيعي\n  kind: person\n',
      ),
    );
    assert.match(article('hit'), /^actors: \[jamiyat-al-badhur-al-baladiya, khalid-al-rabiai\]$/m);
    assert.match(names('suggest').out, /shown: 0 of 0/);
  });
});

describe('names where', () => {
  it('finds an entry by any of its spellings, and by a part of its name', () => {
    assert.match(names('where', 'الربيعي').out, /khalid-al-rabiai\) — .*actors\.yaml:\d+; articles: 2/);
    assert.match(
      names('where', 'لواء الأغوار الشمالية').out + names('where', 'بغداد').out,
      /ships with Warraq/,
    );
    assert.equal(names('where', 'لا أحد بهذا الاسم').code, 1);
  });
});

describe('names rename', () => {
  it('keeps the old name as a spelling, and leads its old address to the new one', () => {
    assert.equal(names('rename', 'khalid-al-rabiai', 'خالد حسن الربيعي', '--slug', 'khalid-hasan').code, 0);
    assert.match(
      readFileSync(actors, 'utf8'),
      /name: خالد حسن الربيعي\n {2}aliases: \[خالد الربيعي\]\n {2}slug: khalid-hasan\n/,
    );
    assert.match(
      readFileSync(join(newsroom, '_data', 'redirects.yaml'), 'utf8'),
      /^actors\/khalid-al-rabiai\.html: actors\/khalid-hasan\.html$/m,
    );
  });

  it('refuses an address that is none, or that is taken, and an id that there is none of', () => {
    assert.equal(names('rename', 'khalid-al-rabiai', 'خالد', '--slug', '../x').code, 2);
    assert.equal(names('rename', 'khalid-al-rabiai', 'خالد', '--slug', 'iraqi-army').code, 1);
    assert.equal(names('rename', 'nobody', 'خالد').code, 1);
    assert.equal(names('rename', 'khalid-al-rabiai', '؟؟').code, 2);
  });
});

describe('names merge', () => {
  it('keeps what ships, and says how to merge instead', () => {
    const { code, err } = names('merge', 'iraqi-army', 'khalid-al-rabiai');
    assert.equal(code, 1);
    assert.match(err, /merge khalid-al-rabiai iraqi-army/);
    assert.equal(names('merge', 'khalid-al-rabiai', 'baghdad').code, 1);
  });

  it('writes nothing on a dry run', () => {
    const before = readFileSync(actors, 'utf8');
    assert.equal(names('merge', 'jamiyat-al-badhur-al-baladiya', 'fao', '--dry-run').code, 0);
    assert.equal(readFileSync(actors, 'utf8'), before);
  });

  it('makes one entry of two, in the registry, in the articles and on the site', () => {
    assert.equal(names('merge', 'jamiyat-al-badhur-al-baladiya', 'fao').code, 0);
    const text = readFileSync(actors, 'utf8');
    assert.doesNotMatch(text, /id: jamiyat/);
    assert.match(text, /id: fao[\s\S]*جمعية البذور البلدية\]/);
    assert.match(article('hit'), /^actors: \[fao, khalid-al-rabiai\]$/m);
    const output = join(folder, 'site');
    assert.equal(warraq(['build', '--newsroom', newsroom, '--output', output, '--quiet']).code, 0);
    for (const page of ['fao', 'khalid-hasan', 'khalid-al-rabiai', 'jamiyat-al-badhur-al-baladiya'])
      assert.equal(existsSync(join(output, 'actors', `${page}.html`)), true, page);
    assert.match(
      readFileSync(join(output, 'actors', 'jamiyat-al-badhur-al-baladiya.html'), 'utf8'),
      /url=fao\.html/,
    );
  });
});

describe('names unused and check', () => {
  it('list what no article names, and count what there is', () => {
    writeFileSync(
      actors,
      `${readFileSync(actors, 'utf8')}- id: idle\n  name: جهة لم تُذكر\n  kind: organisation\n`,
    );
    assert.match(names('unused').out, /جهة لم تُذكر \(idle\) — .*actors\.yaml:\d+/);
    assert.match(names('check').out, /Errors: 0/);
  });

  it('tell the faults of a registry with line and remedy, and edit nothing on top of them', () => {
    const before = readFileSync(actors, 'utf8');
    writeFileSync(actors, `${before}- id: bad\n  nam: بلا اسم\n  kind: organisation\n`);
    const { code, err } = names('check');
    assert.equal(code, 1);
    assert.match(err, /actors\.yaml:\d+:\d+ error \S+ .+ — .+/);
    assert.equal(names('rename', 'fao', 'الفاو').code, 1);
    writeFileSync(actors, before);
  });
});

describe('an edit of names', () => {
  const other = join(folder, 'windows');
  const data = (file: string) => join(other, '_data', file);
  const here = (...words: string[]) => {
    const [name = '', ...rest] = words;
    return warraq(['names', name, ...rest, '--newsroom', other]);
  };
  const builds = () => warraq(['build', '--newsroom', other, '--output', join(folder, 'site-2'), '--quiet']);
  warraq(['new', other]);
  const places = [
    '\ufeff# أماكننا',
    '- id: old-land',
    '  name: البلاد القديمة',
    '  kind: state',
    '- id: new-land',
    '  name: البلاد الجديدة',
    '  kind: state',
    '- id: hamlet',
    '  name: قرية التجربة',
    '  kind: village',
    '  parent: old-land',
    '',
  ].join('\r\n');
  writeFileSync(data('places.yaml'), places);
  writeFileSync(
    data('actors.yaml'),
    '- id: mill\n  name: طاحونة التجربة\n  aliases: [الطاحونة]\n  kind: company\n  country: old-land\n  guarded: [الطاحونة]\n  triggers: [شركة]\n- id: bakery\n  name: مخبز التجربة\n  kind: company\n',
  );
  writeFileSync(
    join(other, 'articles', 'a.md'),
    '---\r\ntitle: خبر\r\nslug: a\r\nplaces: [hamlet]\r\nactors: [mill]\r\n---\r\n\r\nنص من قرية التجربة.\r\n',
  );

  it('keeps the line ends and the mark of a file from Windows', () => {
    assert.equal(here('rename', 'hamlet', 'قرية أخرى').code, 0);
    assert.equal(
      readFileSync(data('places.yaml'), 'utf8'),
      places.replace('قرية التجربة', 'قرية أخرى\r\n  aliases: [قرية التجربة]'),
    );
  });

  it('is refused where the registry would have faults, and says which', () => {
    const before = readFileSync(data('actors.yaml'), 'utf8');
    const { code, err } = here('rename', 'bakery', 'طاحونة التجربة');
    assert.equal(code, 1);
    assert.match(err, /^\S*actors\.yaml:\d+:\d+ error \S+ .+ — .+\n$/);
    assert.equal(readFileSync(data('actors.yaml'), 'utf8'), before);
  });

  it('may be taken back: no address leads to itself', () => {
    assert.equal(here('rename', 'mill', 'طاحونة', '--slug', 'grinder').code, 0);
    assert.equal(builds().code, 0);
    assert.equal(here('rename', 'mill', 'طاحونة التجربة', '--slug', 'mill').code, 0);
    assert.equal(readFileSync(data('redirects.yaml'), 'utf8'), 'actors/grinder.html: actors/mill.html\n');
    assert.equal(builds().code, 0);
  });

  it('of an entry without a page makes no address that leads nowhere', () => {
    assert.equal(here('rename', 'bakery', 'مخبز البلدة', '--slug', 'town-bakery').code, 0);
    assert.equal(builds().code, 0);
  });

  it('merges what names the merged, and keeps the guards of its spellings', () => {
    assert.equal(here('merge', 'old-land', 'new-land').code, 0);
    assert.match(readFileSync(data('places.yaml'), 'utf8'), /id: hamlet[\s\S]*parent: new-land/);
    assert.match(readFileSync(data('actors.yaml'), 'utf8'), /country: new-land/);
    assert.match(
      readFileSync(data('redirects.yaml'), 'utf8'),
      /places\/old-land\.html: places\/new-land\.html/,
    );
    assert.equal(here('merge', 'mill', 'bakery').code, 0);
    assert.match(readFileSync(data('actors.yaml'), 'utf8'), /id: bakery[\s\S]*guarded: \[الطاحونة\]/);
    assert.match(readFileSync(join(other, 'articles', 'a.md'), 'utf8'), /\r\nactors: \[bakery\]\r\n/);
    const { code, err } = builds();
    assert.equal(code, 0, err);
  });
});
