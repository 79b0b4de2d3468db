import { plainText, refusedTargets } from '../../../src/text/markdown.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/plain-text.txt', plainText);

testFixtures('text/refused-targets.txt', (input) => {
  const refused = refusedTargets(input).map(
    ({ target, line, picture }) => `${line} ${picture ? 'picture' : 'link'} ${target}`,
  );
  return refused.join('\n') || '-';
});
