import assert from 'node:assert/strict';
import { it } from 'node:test';
import { jsonLd } from '../../../src/render/json-ld.ts';

const hostile = '</script><!-- &amp; \u2028\u2029 <script>';

it('cannot be ended by its own text', () => {
  const text = jsonLd({ headline: hostile }).toString();
  const inner = text.slice(text.indexOf('>') + 1, text.lastIndexOf('<'));
  assert.doesNotMatch(inner, /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(inner), { headline: hostile });
});
