import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { prepareSite } from '../../src/eleventy/prepare.ts';
import { type ProblemCode, problemLine } from '../../src/model/problem.ts';
import {
  articleFile,
  emptyFolder,
  type Files,
  removeFolders,
  writeFiles,
  yamlValue,
} from '../made-newsroom.ts';

type Case = Readonly<{ name: string; code: ProblemCode; files: Files }>;

const site = { name: 'صحيفة', url: 'https://hostile.example/' };
const tiny = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

after(removeFolders);

/** An article whose file is this text. */
const text = (content: string | Uint8Array): Files => ({ 'articles/x.md': content });
/** An article with this beside its title and slug, or in their place. */
const metadata = (more: Record<string, unknown>, body?: string): Files =>
  text(articleFile({ title: 'خبر', slug: 'x', ...more }, body));
const lines = (more: string): Files => text(`---\ntitle: خبر\nslug: x\n${more}\n---\nنص.\n`);
const body = (content: string): Files => metadata({}, `${content}\n`);
const settings = (more: Record<string, unknown>): Files => ({
  '_data/site.yaml': yamlValue({ ...site, ...more }),
});
const places = (...entries: Record<string, unknown>[]): Files => ({
  '_data/places.yaml': yamlValue(entries),
});
const actors = (...entries: Record<string, unknown>[]): Files => ({
  '_data/actors.yaml': yamlValue(entries),
});
const redirects = (content: string): Files => ({ '_data/redirects.yaml': content });
const picture = (file: string): Files => metadata({ image: { file, alt: 'وصف' } });
const town = { id: 'town', name: 'بلدة الاختبار', kind: 'town' };
const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]`;

function table(code: ProblemCode, cases: Record<string, Files>): Case[] {
  return Object.entries(cases).map(([name, files]) => ({ name, code, files }));
}

const cases: Case[] = [
  ...table('strange-front-matter', {
    'JavaScript as metadata': text('---js\n{ title: (globalThis.__pwned = 1, "x"), slug: "x" }\n---\nنص\n'),
    'JSON as metadata': text('---json\n{ "title": "x", "slug": "x" }\n---\nنص\n'),
    'a language after a space': text('--- javascript\ntitle: x\n---\nنص\n'),
    'TOML as metadata': text('---toml\ntitle = "x"\n---\nنص\n'),
  }),
  ...table('strange-key', {
    'an address of its own': lines('permalink: ../../pwned.html'),
    'a layout': lines('layout: base'),
    'another template engine': lines('templateEngineOverride: njk'),
    'data that is computed': lines('eleventyComputed: { title: "{{ 7 * 7 }}" }'),
    'pages out of nothing': lines('pagination: { data: x, size: 1 }'),
    'the prototype as a key': lines('"__proto__": { polluted: true }'),
    'the prototype as a plain key': lines('__proto__: { polluted: true }'),
    'the constructor as a key': lines('constructor: { prototype: { polluted: true } }'),
    'a prototype in a picture': lines('image: { caption: x, "__proto__": { polluted: true } }'),
    'a prototype in a registry': {
      '_data/places.yaml': '- { id: t, name: ت, kind: town, __proto__: { a: 1 } }\n',
    },
    'a prototype in the settings': { '_data/site.yaml': 'name: ص\n__proto__: { polluted: true }\n' },
  }),
  ...table('yaml-alias', {
    'a bomb of aliases': lines(bomb),
    'a bomb in a registry': { '_data/places.yaml': bomb },
    'a bomb in the settings': { '_data/site.yaml': `name: ص\n${bomb}\n` },
    'a merged mapping': lines('image: &i { caption: x }\noutlet: { <<: *i }'),
  }),
  ...table('yaml-syntax', {
    'a function as a tag': lines('kicker: !!js/function "function () { globalThis.__pwned = 1 }"'),
    'an undefined as a tag': lines('kicker: !!js/undefined ""'),
    'a class of Python': lines('kicker: !!python/object/apply:os.system ["id"]'),
    'a key twice': lines('title: آخر'),
    'a NUL as it is': lines('kicker: "أ\u0000ب"'),
    'an escape as it is': lines('kicker: "\u001b]0;pwned\u0007"'),
    'nesting without end': lines(`places: ${'['.repeat(50_000)}`),
    'nesting in block style': lines(
      `places:\n${Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}-`).join('\n')}`,
    ),
  }),
  ...table('bidi-control', {
    'a title that turns the line around': metadata({ title: 'خبر \u202eمقلوب' }),
    'a caption with an isolate': metadata({ image: { caption: 'صورة \u2067x' } }),
    'a byline with a mark': metadata({ byline: 'كاتب\u200f' }),
    'a summary with an embedding': metadata({ summary: 'أ\u202bب' }),
    'a place that turns the line around': places({ ...town, name: 'بلدة\u202e' }),
    'a spelling that turns the line around': places({ ...town, aliases: ['\u2066بلدة'] }),
    'an actor that turns the line around': actors({ id: 'a', name: 'جهة\u202d', kind: 'party' }),
    'a site that turns the line around': settings({ name: 'صحيفة\u202e' }),
    'a section that turns the line around': settings({ sections: [{ id: 's', name: 'قسم\u061c' }] }),
  }),
  ...table('unseen-character', {
    'a NUL': metadata({ title: 'أ\u0000ب' }),
    'an escape sequence': metadata({ title: '\u001b[2J\u001b[31mخبر' }),
    'half a character': metadata({ title: 'أ\ud800ب' }),
    'a letter of width nothing': metadata({ kicker: 'أ\u200bب' }),
    'a byte order mark': metadata({ byline: 'أ\ufeffب' }),
    'the bell': actors({ id: 'a', name: 'جهة\u0007', kind: 'party' }),
  }),
  ...table('line-break', {
    'a title of two lines': metadata({ title: 'خبر\nثان' }),
    'a title of two lines for JavaScript': metadata({ title: 'خبر\u2028ثان' }),
  }),
  ...table('too-long', {
    'a title of a million letters': metadata({ title: 'ا'.repeat(1_000_000) }),
    'a slug of 81 letters': metadata({ slug: 'a'.repeat(81) }),
  }),
  ...table('bad-slug', {
    'a way out in a slug': metadata({ slug: '../../pwned' }),
    'a folder in a slug': metadata({ slug: 'a/b' }),
    'a folder of Windows in a slug': metadata({ slug: 'a\\b' }),
    'an escaped way out in a slug': metadata({ slug: '..%2f..%2fpwned' }),
    'upper case in a slug': metadata({ slug: 'X' }),
    'a method in a slug': metadata({ slug: 'toString' }),
    'the prototype as a slug': metadata({ slug: '__proto__' }),
    'an ending dot': metadata({ slug: 'x.' }),
    'a query in a slug': metadata({ slug: 'x?y' }),
    'a line break after a slug': metadata({ slug: 'x\n' }),
    'letters that look Latin': metadata({ slug: 'х' }),
    'a way out in an old slug': metadata({ aliases: ['../index'] }),
    "a way out in a place's slug": places({ ...town, slug: '../../pwned' }),
    'the prototype as an id': places({ ...town, id: '__proto__' }),
    "a way out in an actor's slug": actors({ id: 'a', slug: '/etc/passwd', name: 'جهة', kind: 'party' }),
    "a way out in a section's slug": settings({ sections: [{ id: 's', slug: '../x', name: 'قسم' }] }),
  }),
  ...table('unknown-place', {
    'markup as a place': metadata({ places: ['"><script>'] }),
  }),
  ...table('reserved-slug', {
    'a device as a slug': metadata({ slug: 'con' }),
    'a port as a slug': metadata({ slug: 'com1' }),
    'a device as an old slug': metadata({ aliases: ['nul'] }),
    'a device as a place': places({ ...town, id: 'aux' }),
  }),
  ...table('not-allowed', {
    'a method as a weekday': metadata({ weekday: 'constructor' }),
    'a method as a kind': places({ ...town, kind: 'toString' }),
    'a method as a country': settings({ months: '__proto__' }),
  }),
  ...table('unknown-place', { 'a method as a place': metadata({ places: ['constructor'] }) }),
  ...table('unknown-actor', { 'a method as an actor': metadata({ actors: ['valueof'] }) }),
  ...table('unknown-section', { 'a method as a section': metadata({ section: 'constructor' }) }),
  ...table('bad-image-file', {
    'a picture above the folder': picture('../secret.png'),
    'a picture from the root': picture('/etc/logo.png'),
    'a picture out of a folder': picture('a/../../secret.png'),
    'a hidden picture': picture('.git/x.png'),
    'a picture of Windows': picture('C:\\x.png'),
    'a picture of the web': picture('https://evil.example/x.png'),
    'a picture that is a page': picture('x.svg'),
  }),
  ...table('broken-image', {
    'a page that is named a picture': { ...picture('x.png'), 'images/x.png': '<script>1</script>' },
  }),
  ...table('bad-redirect', {
    'a redirect from above': redirects('../x.html: index.html'),
    'a redirect from the root': redirects('/x.html: index.html'),
    'a redirect from a hidden folder': redirects('.git/x.html: index.html'),
    'a redirect over the manifest': redirects('manifest.sha256: index.html'),
    'a redirect to a script': redirects('x.html: "javascript:alert(1)"'),
    'a redirect to elsewhere': redirects('x.html: https://evil.example/x.html'),
    'a redirect to a host': redirects('x.html: //evil.example/x.html'),
    'a redirect to above': redirects('x.html: ../../x.html'),
    'a redirect with markup': redirects("x.html: 'index.html\"><script>1</script>'"),
    'a redirect to a list': redirects('x.html: [index.html]'),
    'a redirect of the prototype': redirects('__proto__: index.html'),
  }),
  ...table('duplicate-slug', {
    'the slug of another': { ...metadata({}), 'articles/y.md': articleFile({ title: 'آخر', slug: 'x' }) },
    'an old slug that is another': {
      ...metadata({}),
      'articles/y.md': articleFile({ title: 'آخر', slug: 'y', aliases: ['x'] }),
    },
    'a redirect over an article': { ...metadata({}), ...redirects('articles/x.html: index.html') },
    'a redirect over the front page': redirects('index.html: about.html'),
  }),
  ...table('bad-web-address', {
    'a source that is a script': metadata({
      source: { file: 'x', sha256: '0'.repeat(64), encoding: 'utf-8', url: 'javascript:alert(1)' },
    }),
    'a source with a password': metadata({
      source: { file: 'x', sha256: '0'.repeat(64), encoding: 'utf-8', url: 'https://a:b@c.example/' },
    }),
    'a site that is a script': settings({ url: 'javascript:alert(1)//' }),
    'a site with a query': settings({ url: 'https://a.example/?x=' }),
  }),
  ...table('bad-hash', {
    'a hash with markup': metadata({ source: { file: 'x', sha256: '<script>', encoding: 'utf-8' } }),
  }),
  ...table('bad-time-zone', { 'a file as a time zone': settings({ timeZone: '../../etc/passwd' }) }),
  ...table('wrong-type', {
    'a language with markup': settings({ language: 'ar"><script>' }),
    'a list as a title': metadata({ title: ['خبر'] }),
    'a mapping as a title': metadata({ title: { toString: 'x' } }),
    'no number as a latitude': {
      '_data/places.yaml': '- { id: t, name: ت, kind: town, lat: .nan, lon: 1 }\n',
    },
  }),
  ...table('out-of-range', { 'a page of a thousand million': settings({ pageSize: 1_000_000_000 }) }),
  ...table('bad-date', {
    'a day that never was': metadata({ published: '2025-02-30' }),
    'an hour that never was': metadata({ published: '2025-01-01T25:00:00Z' }),
    'a date of words': metadata({ published: 'today' }),
    'a date with markup': metadata({ published: '2025"><script>' }),
  }),
  ...table('parent-circle', {
    'places inside one another': places(
      { ...town, parent: 't2' },
      { id: 't2', name: 'أخرى', kind: 'town', parent: 'town' },
    ),
  }),
  ...table('refused-link', {
    'a script': body('[نص](javascript:alert(1))'),
    'a script in mixed case': body('[نص](JaVaScRiPt:alert(1))'),
    'a script behind a space': body('[نص](< javascript:alert(1)>)'),
    'a script behind an entity': body('[نص](jav&#x61;script:alert(1))'),
    'a script cut by an entity of a tab': body('[نص](java&Tab;script:alert(1))'),
    'a script behind an escape': body('[نص](javascript\\:alert(1))'),
    'a script behind a percent sign': body('[نص](javascript%3Aalert(1))'),
    'a script behind a control character': body('[نص](<\u0001javascript:alert(1)>)'),
    'a script cut by a soft hyphen': body('[نص](java\u00adscript:alert(1))'),
    'a script of another kind': body('[نص](vbscript:msgbox(1))'),
    'a page in a link': body('[نص](data:text/html;base64,PHNjcmlwdD4=)'),
    'a drawing in a link': body('[نص](data:image/svg+xml,<svg/onload=alert(1)>)'),
    'a host without a scheme': body('[نص](//evil.example/x)'),
    'a host behind a back slash': body('[نص](/\\evil.example/x)'),
    'a script between angle brackets': body('<javascript:alert(1)>'),
    'a script by reference': body('[نص][r]\n\n[r]: javascript:alert(1)'),
    'a script by a short reference': body('[r]\n\n[r]: <javascript:alert(1)> "عنوان"'),
    'a script in a table': body('| أ |\n|---|\n| [نص](javascript:alert(1)) |'),
    'a script in a footnote': body('نص[^1]\n\n[^1]: [نص](javascript:alert(1))'),
    'a script in an inline footnote': body('نص^[[نص](javascript:alert(1))]'),
    'a file of the disk': body('[نص](file:///etc/passwd)'),
    'a way out': body('[نص](../../../etc/passwd)'),
  }),
  ...table('body-picture', {
    'a picture of the web': body('![وصف](https://evil.example/pixel.png)'),
    'a drawing that runs': body('![وصف](data:image/svg+xml;base64,PHN2Zz4=)'),
    'a picture by reference': body('![وصف][r]\n\n[r]: x.png "عنوان"'),
  }),
  ...table('not-utf8', { 'bytes that are no text': text(Buffer.from('2d2d2d0a7469746c653a20ff', 'hex')) }),
  ...table('too-large', {
    'a file of nine megabytes': text(`${articleFile({ title: 'خبر', slug: 'x' })}${'ا '.repeat(3_200_000)}`),
  }),
  ...table('unclosed-front-matter', { 'metadata without an end': text('---\ntitle: خبر\nslug: x\n') }),
  ...table('not-a-mapping', { 'a list as metadata': text('---\n- خبر\n---\nنص\n') }),
  ...table('bad-redirect', {
    'a redirect from a device': redirects('con.html: index.html'),
    'a redirect from a folder that is a device': redirects('aux/x.html: index.html'),
    'a redirect to a device': redirects('x.html: places/nul.html'),
    'a redirect longer than a file can be named': redirects(`${'a'.repeat(300)}.html: index.html`),
    'a redirect of a part longer than a slug': redirects(`${'a'.repeat(81)}/x.html: index.html`),
    'a redirect longer than a path': redirects(`${`${'a'.repeat(79)}/`.repeat(3)}x.html: index.html`),
  }),
];

describe('refused with every problem told', () => {
  for (const { name, code, files } of cases) {
    it(`${name} (${code})`, () => {
      const newsroom = writeFiles({ '_data/site.yaml': yamlValue(site), ...files });
      const { prepared, problems } = prepareSite({ newsroom });
      assert.ok(
        problems.some((problem) => problem.code === code && problem.severity === 'error'),
        `instead: ${problems.map((problem) => problemLine(problem, 'en').slice(0, 200)).join('\n') || 'nothing'}`,
      );
      assert.equal(prepared, undefined);
      // What reaches the terminal neither commands it nor turns its line around.
      for (const problem of problems) {
        for (const language of ['ar', 'en'] as const)
          assert.doesNotMatch(
            problemLine(problem, language),
            /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069]/,
          );
      }
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      assert.equal((globalThis as Record<string, unknown>)['__pwned'], undefined);
    });
  }
});

describe('a link of the file system', () => {
  function newsroomBeside(): { newsroom: string; outside: string } {
    const folder = emptyFolder();
    writeFiles(
      { 'secret.md': articleFile({ title: 'سر', slug: 'secret' }), 'secret.png': tiny },
      join(folder, 'outside'),
    );
    const newsroom = writeFiles(
      { '_data/site.yaml': yamlValue(site), 'articles/x.md': articleFile({ title: 'خبر', slug: 'x' }) },
      join(folder, 'newsroom'),
    );
    mkdirSync(join(newsroom, 'images'));
    return { newsroom, outside: join(folder, 'outside') };
  }

  it('is not followed from an article', () => {
    const { newsroom, outside } = newsroomBeside();
    symlinkSync(join(outside, 'secret.md'), join(newsroom, 'articles', 'link.md'));
    assert.deepEqual(codes(newsroom), ['symbolic-link']);
  });

  it('is not followed from a folder of articles', () => {
    const { newsroom, outside } = newsroomBeside();
    symlinkSync(outside, join(newsroom, 'articles', 'folder'));
    assert.deepEqual(codes(newsroom), ['symbolic-link']);
  });

  it('is not followed from a registry', () => {
    const { newsroom, outside } = newsroomBeside();
    writeFileSync(join(outside, 'places.yaml'), '[]\n');
    symlinkSync(join(outside, 'places.yaml'), join(newsroom, '_data', 'places.yaml'));
    assert.deepEqual(codes(newsroom), ['symbolic-link']);
  });

  it('is not followed from a picture', () => {
    const { newsroom, outside } = newsroomBeside();
    symlinkSync(join(outside, 'secret.png'), join(newsroom, 'images', 'link.png'));
    writeFiles(picture('link.png'), newsroom);
    assert.deepEqual(codes(newsroom), ['symbolic-link']);
  });

  it('is not followed from a folder of pictures', () => {
    const { newsroom, outside } = newsroomBeside();
    symlinkSync(outside, join(newsroom, 'images', 'folder'));
    writeFiles(picture('folder/secret.png'), newsroom);
    assert.deepEqual(codes(newsroom), ['symbolic-link']);
  });
});

function codes(newsroom: string): string[] {
  return prepareSite({ newsroom }).problems.map(({ code }) => code);
}
