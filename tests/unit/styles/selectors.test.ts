// The style sheet and the templates must speak of the same classes: a renamed one would lose its look in silence.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { styleFiles } from '../../../src/styles/sheet.ts';

const root = join(import.meta.dirname, '..', '..', '..');

it('has no rule for a class that no template gives', () => {
  const given = new Set(
    ['_includes', 'src/render', 'src/browser'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => readFileSync(join(root, folder, file), 'utf8').match(/[\w-]+/g) ?? []),
    ),
  );
  // The footnote plugin gives these.
  for (const name of ['footnotes', 'footnote-ref']) given.add(name);
  const sheet = styleFiles.map((file) => readFileSync(join(root, 'src/styles', file), 'utf8')).join('\n');
  const rules = sheet.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, '').match(/\.[a-z][a-z-]*[a-z]\b/g) ?? [];
  const strangers = [...new Set(rules)].filter((name) => !given.has(name.slice(1)));
  assert.deepEqual(strangers, []);
});
