// The photographs of a site: every kind of page is known, and a sheet shows what was taken.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { choosePages, kindOf } from '../../scripts/shots.ts';
import { emptyFolder, removeFolders } from '../made-newsroom.ts';

after(removeFolders);

const root = join(import.meta.dirname, '..', '..');

it('tells the kinds of pages apart by their addresses, and by what they hold', () => {
  const table: [address: string, html: string, kind: string][] = [
    ['index.html', '', 'front'],
    ['articles/a.html', '<figure class="picture">', 'picture'],
    ['articles/a.html', '', 'article'],
    ['articles/a.html', '<meta http-equiv="refresh" content="0; url=b.html">', 'redirect'],
    ['places/anbar.html', '', 'place'],
    ['places/anbar/2.html', '', 'numbered'],
    ['latest/1.html', '', 'numbered'],
    ['archive/2017/12.html', '', 'month'],
    ['archive/undated/1.html', '', 'numbered'],
    ['archive/undated.html', '', 'shelf'],
    ['sections/sport.html', '', 'section'],
    ['actors/index.html', '', 'index'],
    ['search.html', '', 'other'],
  ];
  for (const [address, html, kind] of table) assert.equal(kindOf(address, html), kind, address);
});

it('chooses the fullest page of a kind, and both indexes', () => {
  const pages = [
    { kind: 'place', address: 'places/a.html', size: 1 },
    { kind: 'place', address: 'places/b.html', size: 2 },
    { kind: 'index', address: 'actors/index.html', size: 3 },
    { kind: 'index', address: 'places/index.html', size: 4 },
  ] as const;
  assert.deepEqual(
    choosePages(pages).map(({ address }) => address),
    ['places/b.html', 'places/index.html', 'actors/index.html'],
  );
});

it('builds a site that is not there, and lays its pictures on a sheet', () => {
  const newsroom = join(emptyFolder(), 'newsroom');
  cpSync(join(root, 'tests/golden/newsroom'), newsroom, { recursive: true });
  const command = ['--import', 'tsx', 'scripts/shots.ts', '--newsroom', newsroom, '--only', 'redirect'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const pictures = readdirSync(join(newsroom, '_shots')).filter((file) => file.endsWith('.png'));
  assert.equal(pictures.length, 7);
  const sheet = readFileSync(join(newsroom, '_shots', 'index.html'), 'utf8');
  for (const file of pictures) assert.ok(sheet.includes(`src="${file}"`), file);
  assert.match(sheet, /lang="ar" dir="rtl"/);
  assert.match(sheet, /360 بكسل، داكن/);
});
