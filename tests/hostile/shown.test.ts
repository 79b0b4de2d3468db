import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Config, type HtmlElement, Parser } from 'html-validate';
import { notFoundStyle } from '../../_includes/not-found-page.ts';
import { findChromium, launchChromium } from '../../scripts/chromium.ts';
import { buildSite } from '../../src/eleventy/build.ts';
import { latinDigits } from '../../src/text/numerals.ts';
import {
  articleFile,
  emptyFolder,
  type Files,
  removeFolders,
  writeFiles,
  yamlValue,
} from '../made-newsroom.ts';

// Each runs, where it is taken for markup or code, and says so.
const script = '<script>window.__pwned = 1</script>';
const picture = '<img src=x onerror="window.__pwned = 1">';
const quote = '"\' autofocus onfocus="window.__pwned = 1" onmouseover=\'window.__pwned = 1\' x="';

/** Titles that must be shown letter for letter: in the page, in lists, feeds, JSON-LD and previews. */
const titles: Readonly<Record<string, string>> = {
  'an element that runs': `${script} خبر`,
  'the end of a script element': `</script>${script}`,
  'the beginning of a comment': `<!-- ${script} --> <!--`,
  'a comment and a script, which change how a script element ends': '<!--<script>',
  'the end of a title element': `</title>${script}`,
  'a picture that runs': picture,
  'a drawing that runs': '<svg/onload=window.__pwned=1>',
  'the end of an attribute': quote,
  'the end of an attribute without quotes': "x' onclick=window.__pwned=1 y=`z`",
  'the end of CDATA': `أ ]]> ب <![CDATA[${script}]]>`,
  entities: '&lt;script&gt; &amp;lt; &#60;b&#62; &#x3c;i&#x3e; &copy &nbsp;',
  'a processing instruction': '<?xml version="1.0"?><?php system("id") ?>',
  'an entity of XML': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'Nunjucks and Liquid':
    '{{ 7 * 7 }} {% include "/etc/passwd" %} {# x #} {{ constructor.constructor("x")() }}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template that must not become one.
  'a template of JavaScript': '${7 * 7} ${process.exit(1)} `${globalThis.__pwned = 1}`',
  'EJS, Pug and Haml': '<%= 7 * 7 %> <%- include("/etc/passwd") %> #{7 * 7} != x',
  'front matter within': '--- title: x ---',
  'signs of replacing': "$& $1 $` $' $$ $<x>",
  'back slashes': '\\" \\u003cscript\\u003e \\x3c \\n',
  'marks of markdown': '**أ** [ب](javascript:alert(1)) `ج` <https://x.example> ![د](x)',
  'a method': 'constructor __proto__ toString',
  'a refresh': '0; url=javascript:window.__pwned=1',
};

/** Bodies that are shown as text; none of them gives an element or attribute that is not markdown's. */
const bodies: Readonly<Record<string, string>> = {
  'HTML of blocks': `${script}\n\n<div onclick="window.__pwned = 1">\n${picture}\n</div>\n\n<style>*{display:none}</style>`,
  'HTML in a line': `نص ${script} و${picture} و<a href="javascript:window.__pwned=1">رابط</a> <iframe src="//evil.example">`,
  'HTML in a heading, a list, a quotation and a table': `# ${script}\n\n- ${picture}\n\n> ${script}\n\n| ${picture} | ب |\n|---|---|\n| ${script} | ${picture} |`,
  'comments and CDATA': `<!-- ${script} -->\n\n<![CDATA[${script}]]>\n\n<?php x ?>\n\n<!DOCTYPE x>`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template that must not become one.
  templates: '{{ 7 * 7 }} {% raw %} ${7 * 7} <%= 7 * 7 %>\n\n---\ntitle: x\n---\n\n{{ content | safe }}',
  'the end of an attribute in a title of a link': `[نص](https://a.example/ "x\\" onclick=\\"window.__pwned=1")`,
  'the end of an attribute in an address': `[نص](<https://a.example/"onclick="window.__pwned=1>)`,
  'the end of an attribute in the name of a language': '```js" onclick="window.__pwned=1\n<b>\n```',
  'markup in the label of a footnote': `نص[^"><img>]\n\n[^"><img>]: ${script}`,
  'a list from a number beyond all numbers': '999999999. أ\n',
  'a class and a style by braces':
    'نص {.x onclick=window.__pwned=1 style="position:fixed"}\n\n# ع {#content}',
  entities: '&lt;script&gt; &#60;b&#62; &amp; &#0; &#xd800; &Tab;',
  'line ends of JavaScript': 'أ\u2028ب\u2029ج',
  'unseen characters': 'أ\u202eب\u2066ج\u200bد\u0000هـ\u001b[31mو\ufeff',
  'an address of mail with markup': 'x"onclick="y@evil.example <a@b.example"onmouseover="z>',
};

const site = {
  name: `صحيفة ${script}`,
  tagline: quote,
  url: 'https://hostile.example/',
  masthead: [{ role: script, name: picture }],
  about: [script, `{{ 7 * 7 }} ${picture}`],
  sections: [{ id: 'constructor', name: `قسم ${script}` }],
};

const places = [
  {
    id: 'constructor',
    name: `مكان ${script}`,
    aliases: [picture],
    kind: 'town',
    sameAs: ['javascript:window.__pwned=1', `https://a.example/${quote}`],
  },
  { id: 'hasownproperty', name: quote, kind: 'state', lat: 1, lon: 2 },
  { id: 'valueof', name: '{{ 7 * 7 }}', kind: 'town', parent: 'hasownproperty' },
];

const actors = [
  {
    id: 'tostring',
    name: `جهة ${picture}`,
    aliases: [script],
    kind: 'party',
    roles: [{ title: quote, from: '2020' }, { title: script }],
  },
  { id: 'prototype', name: '</script>', kind: 'person' },
];

/** Every text a page can show, hostile. */
const everyField = {
  title: 'خبر',
  slug: 'every-field',
  kicker: script,
  summary: picture,
  byline: quote,
  agency: script,
  section: 'constructor',
  image: { file: 'x.png', alt: quote, caption: script, credit: picture },
  outlet: { name: script, masthead: [{ role: picture, name: quote }] },
  source: {
    file: `${script}.txt`,
    sha256: '0'.repeat(64),
    encoding: '"><script>',
    url: 'https://a.example/"><script>',
  },
  corrections: [{ date: '2025', kind: 'correction', text: `${script}\n${quote}` }],
  places: ['constructor', 'hasownproperty', 'valueof'],
  actors: ['tostring', 'prototype'],
};

/** Files beside articles that Eleventy's own data cascade would run, or publish. */
const marker = join(emptyFolder(), 'ran');
const beside: Files = Object.fromEntries(
  [
    'articles/articles.11tydata.js',
    'articles/articles.11tydata.cjs',
    'articles/every-field.11tydata.js',
    'articles/page.11ty.js',
    'articles/page.11ty.cjs',
    '_data/eleventyComputed.js',
    '_data/global.js',
    '_includes/base.11ty.js',
    'eleventy.config.js',
    '.eleventy.js',
  ]
    .map((name): [string, string] => [name, `require("fs").writeFileSync(${JSON.stringify(marker)}, "")`])
    .concat([
      ['articles/articles.json', '{ "permalink": "../../pwned.html", "layout": "x" }'],
      ['articles/every-field.json', '{ "title": "PWNED-BY-DATA" }'],
      ['articles/page.html', '<p>PWNED-BY-DATA</p>'],
      ['articles/page.njk', '{{ "PWNED" }}-BY-DATA'],
      ['articles/.hidden.md', 'PWNED-BY-DATA'],
      ['README.md', 'PWNED-BY-DATA'],
    ]),
);

const tiny = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const named = Object.entries(titles).map(([name, title], index) => ({ name, title, slug: `title-${index}` }));
const bodied = Object.entries(bodies).map(([name, body], index) => ({ name, body, slug: `body-${index}` }));
const wordlike = ['index', 'constructor', 'feed', '404', 'tostring', 'prototype'];

let output = '';
const pages = new Map<string, string>();

before(async () => {
  const newsroom = writeFiles({
    '_data/site.yaml': yamlValue(site),
    '_data/places.yaml': yamlValue(places),
    '_data/actors.yaml': yamlValue(actors),
    'images/x.png': tiny,
    'articles/every-field.md': articleFile(everyField, `${places[0]?.name} و${actors[0]?.name} و${script}\n`),
    ...beside,
    ...Object.fromEntries([
      ...named.map(({ title, slug }) => [
        `articles/${slug}.md`,
        articleFile({
          title,
          slug,
          published: '2025-01-01',
          places: ['constructor'],
          aliases: [`${slug}-old`],
        }),
      ]),
      ...bodied.map(({ body, slug }) => [
        `articles/${slug}.md`,
        articleFile({ title: 'خبر', slug }, `${body}\n`),
      ]),
      ...wordlike.map((slug) => [`articles/${slug}.md`, articleFile({ title: slug, slug })]),
    ]),
  });
  output = join(newsroom, 'site');
  const { built, problems } = await buildSite({ newsroom, output });
  assert.ok(
    built,
    JSON.stringify(
      problems.filter(({ severity }) => severity === 'error'),
      null,
      1,
    ),
  );
  for (const name of readdirSync(output, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|xml|txt|js)$/.test(name)) pages.set(name, readFileSync(join(output, name), 'utf8'));
});

after(removeFolders);

// What the templates and markdown make. Anything else came out of a text.
const elements = new Set(
  `html head meta title link script body a header div h1 h2 h3 h4 p nav ul ol li main footer b i em strong cite q time span bdi
  article section aside figure figcaption img dl dt dd code pre blockquote hr br mark sup svg path details summary table thead
  tbody tr th td`.split(/\s+/),
);
const attributes = new Set(
  `lang dir charset name content http-equiv media rel href type property title id class role aria-label aria-labelledby
  aria-hidden aria-current tabindex datetime src width height alt decoding scope start d viewBox viewbox preserveAspectRatio
  preserveaspectratio`.split(/\s+/),
);

function strangeIn(element: HtmlElement): string[] {
  const strange: string[] = [];
  for (const one of element.querySelectorAll('*')) {
    if (!elements.has(one.tagName)) strange.push(`<${one.tagName}>`);
    for (const { key, value } of one.attributes) {
      if (!attributes.has(key) && !key.startsWith('data-')) strange.push(`${one.tagName}[${key}]`);
      if (['href', 'src'].includes(key) && !isHarmless(String(value))) strange.push(`${key}=${value}`);
    }
    if (one.tagName === 'script' && one.getAttributeValue('type') !== 'application/ld+json')
      strange.push('a script that runs');
  }
  return strange;
}

function isHarmless(address: string): boolean {
  return /^(https?:\/\/[^/]|mailto:|#)/.test(address) || !/[:\\]|^\/|&/.test(address);
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => {
    return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }[entity] ?? entity;
  });
}

describe('hostile text', () => {
  it('gives no page an element, an attribute or a link of its own', async () => {
    const config = await Config.empty().resolve();
    const strange = [...pages].flatMap(([name, text]) => {
      // The search page holds no text of the newsroom but its name: its form and script are ours.
      if (!name.endsWith('.html') || name === 'search.html') return [];
      // The one style of our own, to the letter; any other would be reported.
      const others = name === '404.html' ? text.replace(`<style>${notFoundStyle.css}</style>`, '') : text;
      return strangeIn(new Parser(config).parseHtml(others)).map((what) => `${name}: ${what}`);
    });
    assert.deepEqual(strange, []);
    assert.equal(pages.get('search.html')?.match(/<script(?! type="application\/ld\+json")/g)?.length, 1);
    for (const [name, text] of pages)
      if (name.startsWith('search/')) assert.doesNotMatch(text, /<\/?script|\u2028/i, name);
    assert.ok(pages.size > 80, `only ${pages.size} pages`);
  });

  for (const { name, title, slug } of named) {
    it(`in a title is shown letter for letter: ${name}`, () => {
      const page = pages.get(`articles/${slug}.html`) ?? '';
      const heading = /<h1 class="headline">([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? '';
      const escaped = heading.replace(/<bdi dir="ltr">|<\/bdi>/g, '');
      assert.doesNotMatch(escaped, /[<>"']/);
      assert.equal(decode(escaped), title);
      const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
      const data = JSON.parse(json);
      assert.equal(data.headline, title);
      assert.equal(data.publisher.name, site.name);
      assert.equal(data.contentLocation[0].name, places[0]?.name);
      const preview = /<meta property="og:title" content="([^"]*)">/.exec(page)?.[1] ?? '';
      assert.equal(decode(preview), title);
    });
  }

  it('leaves every feed well formed, and its titles as they were', () => {
    const parser = new XMLParser({
      htmlEntities: true,
      trimValues: false,
      isArray: (name) => name === 'item',
    });
    const feeds = [...pages].filter(([name]) => name.endsWith('.xml'));
    assert.ok(feeds.length >= 6, `only ${feeds.length} feeds`);
    for (const [name, text] of feeds) assert.equal(XMLValidator.validate(text), true, name);
    const items: { title: string; link: string; description: string }[] = parser.parse(
      pages.get('places/constructor.xml') ?? '',
    ).rss.channel.item;
    assert.equal(items.length, 20);
    for (const { title, link, description } of items) {
      const slug = link.slice(link.lastIndexOf('/') + 1, -'.html'.length);
      const expected = named.find((one) => one.slug === slug)?.title;
      if (expected !== undefined) assert.equal(latinDigits(String(title)), expected);
      assert.match(description, /^<div dir="rtl" lang="ar"><p>/);
      assert.doesNotMatch(description, /<(script|img|svg|iframe)/i);
    }
    for (const [name, text] of feeds)
      assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/, name);
  });

  it('keeps what is unseen out of every page', () => {
    for (const [name, text] of pages)
      assert.doesNotMatch(
        text,
        /[\u0000-\u0008\u000b-\u001f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,
        name,
      );
  });

  it('runs no file that lies beside the articles, and publishes none', () => {
    assert.ok(!existsSync(marker));
    for (const [name, text] of pages) assert.ok(!text.includes('PWNED-BY-DATA'), name);
    assert.ok(!pages.has('articles/page.html') && !pages.has('README.html'));
  });

  it('is no template: seven times seven stays unsolved', () => {
    for (const [name, text] of pages) {
      if (!text.includes('7 * 7')) continue;
      assert.doesNotMatch(text, /(?<!\d)49(?!\d)/, name);
    }
    assert.ok([...pages.values()].some((text) => text.includes('{{ 7 * 7 }}')));
  });

  it('gives articles, places and actors that are named like methods their pages', () => {
    for (const slug of wordlike) assert.ok(pages.has(`articles/${slug}.html`), slug);
    for (const { id } of places) assert.ok(pages.has(`places/${id}.html`), id);
    for (const { id } of actors) assert.ok(pages.has(`actors/${id}.html`), id);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  const chromium = findChromium();
  it('runs nowhere in Chromium, not even without the content policy', {
    skip: chromium === undefined && 'no Chromium here',
  }, async () => {
    const browser = await launchChromium(chromium ?? '');
    try {
      const context = await browser.newContext({ bypassCSP: true });
      const events: string[] = [];
      const page = await context.newPage();
      page.on('dialog', async (dialog) => {
        events.push(`${page.url()}: dialog ${dialog.message()}`);
        await dialog.dismiss();
      });
      page.on('pageerror', (error) => events.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => events.push(`${page.url()}: ${message.text()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) events.push(`${page.url()}: asks for ${request.url()}`);
      });
      for (const [name, text] of pages) {
        // A redirect leaves at once, for a page that is opened itself.
        if (!name.endsWith('.html') || text.includes('http-equiv="refresh"')) continue;
        await page.goto(pathToFileURL(join(output, name)).href);
        const found = await page.evaluate(() => {
          const all = [...document.querySelectorAll('*')];
          // Whatever waits for a pointer or a key gets it.
          for (const element of all)
            for (const kind of ['mouseover', 'click', 'focus', 'error', 'load'])
              if (!(element instanceof HTMLAnchorElement)) element.dispatchEvent(new Event(kind));
          return {
            pwned: (window as unknown as Record<string, unknown>)['__pwned'],
            handlers: all.flatMap((element) =>
              element.getAttributeNames().filter((attribute) => /^on|^style$|^srcdoc$/.test(attribute)),
            ),
            schemes: [...document.links].map(({ protocol }) => protocol),
            headline: document.querySelector('h1.headline')?.textContent,
          };
        });
        assert.equal(found.pwned, undefined, name);
        assert.deepEqual(found.handlers, [], name);
        const schemes = found.schemes.filter((scheme) => !/^(file|https?|mailto):$/.test(scheme));
        assert.deepEqual(schemes, [], name);
        const expected = named.find(({ slug }) => name === `articles/${slug}.html`)?.title;
        if (expected !== undefined) assert.equal(found.headline, expected);
      }
      assert.deepEqual(events, []);
    } finally {
      await browser.close();
    }
  });
});
