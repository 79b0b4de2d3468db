// What is taken off a page and what is not: tests/fixtures/import/chrome and tests/fixtures/import/body, line by line.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtureLines, headline, paragraphsAround, readText } from './page-text.ts';

const [first, second, third] = paragraphsAround;

type Where = 'top' | 'below' | 'mid' | 'tail';

function pageWith(line: string, where: Where, parting: string): string {
  const at = (place: Where) => (place === where ? [line] : []);
  return [...at('top'), headline, ...at('below'), first, ...at('mid'), second, third, ...at('tail')].join(
    parting,
  );
}

const places: Readonly<Record<string, readonly Where[]>> = {
  top: ['top'],
  tail: ['tail'],
  edge: ['top', 'below', 'tail'],
  all: ['top', 'below', 'mid', 'tail'],
};

describe('lines of a page', () => {
  for (const fixture of fixtureLines('chrome/page-lines.txt')) {
    const [, place = 'all', line = fixture] = /^(top|tail|edge): (.+)$/.exec(fixture) ?? [];
    it(`go: ${fixture}`, () => {
      for (const where of places[place] ?? []) {
        for (const parting of ['\n', '\n\n']) {
          const { head, body } = readText(pageWith(line, where, parting));
          assert.equal(head.title?.text, headline, `${where}, parted by ${parting.length} ends`);
          assert.equal(body, paragraphsAround.join('\n'), `${where}, parted by ${parting.length} ends`);
          assert.equal(head.kicker, undefined);
          assert.equal(head.summary, undefined);
        }
      }
    });
  }
});

describe('lines of the text', () => {
  const letters = (text: string) => text.replace(/[^\p{Letter}\p{Number}]/gu, '');
  for (const fixture of fixtureLines('body/text-lines.txt')) {
    const [, mid, line = fixture] = /^(mid): (.+)$/.exec(fixture) ?? [];
    it(`stay: ${fixture}`, () => {
      for (const parting of ['\n', '\n\n']) {
        const texts = [[headline, first, line, second, third]];
        if (!mid) texts.push([headline, line, first, second], [headline, first, second, line]);
        for (const text of texts) {
          const { body } = readText(text.join(parting));
          assert(
            letters(body).includes(letters(line)),
            `lost from ${text.indexOf(line)}, ${parting.length} ends: ${body}`,
          );
          for (const one of text.slice(1))
            assert(letters(body).includes(letters(one)), `lost beside it: ${one}`);
        }
      }
    });
  }
});
