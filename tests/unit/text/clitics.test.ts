import { bareForms } from '../../../src/text/clitics.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/clitics.txt', (input) =>
  bareForms(input)
    .map(({ form }) => form)
    .join(' '),
);
