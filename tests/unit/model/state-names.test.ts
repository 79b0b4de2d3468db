// The names of states as Unicode's CLDR has them: each must be one of our spellings, and no state must lack.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { spellingsOf } from '../../../src/model/registry.ts';
import { readRegistries } from '../../../src/newsroom/registries.ts';
import { lookupWords } from '../../../src/text/name-words.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { registries } = readRegistries([{ root, name: (file) => file, own: true }]);
const states = [...registries.places.values()].filter(({ kind }) => kind === 'state');

const file = createRequire(import.meta.url).resolve('cldr-localenames-full/main/ar/territories.json');
const territories: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8')).main.ar
  .localeDisplayNames.territories;

/** What CLDR lists and is no state here: parts and possessions of others, land in dispute, codes that name no land. */
const noStates = new Set(
  'EH AC AN AQ AS AW AX AI BL BM BQ BV CC CK CP CQ CX DG EA EU EZ FK FO GF GG GI GL GP GS GU HM HK IC IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR QO RE SH SJ SX TA TC TF TK UM UN VG VI WF XA XB YT ZZ CW'.split(
    ' ',
  ),
);

describe('the states of the gazetteer', () => {
  it('have a code each, and no two the same', () => {
    const codes = states.map(({ iso }) => iso);
    assert.deepEqual(
      states.filter(({ iso }) => iso === undefined).map(({ id }) => id),
      [],
    );
    assert.equal(new Set(codes).size, codes.length);
  });

  it('are all that CLDR knows', () => {
    const ours = new Set(states.map(({ iso }) => iso));
    const missing = Object.keys(territories).filter(
      (code) => /^[A-Z]{2}$/.test(code) && !noStates.has(code) && !ours.has(code),
    );
    assert.deepEqual(missing, []);
  });

  it('have the name that CLDR gives among their spellings', () => {
    const different = states.flatMap((state) => {
      const names = [territories[state.iso ?? ''], territories[`${state.iso}-alt-short`]].flatMap(
        (name) => name ?? [],
      );
      const keys = new Set(spellingsOf(state).map((text) => lookupWords(text).join(' ')));
      const isKnown = names.some((name) => keys.has(lookupWords(name).join(' ')));
      return names.length === 0 || isKnown ? [] : [`${state.id}: ${names.join(', ')}`];
    });
    assert.deepEqual(different, []);
  });
});
