import { curlyQuotes, loneQuotes } from '../../../src/text/quotes.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/quotes.txt', curlyQuotes);

testFixtures('text/lone-quotes.txt', (input) => {
  const lone = loneQuotes(input).map(({ offset, kind }) => `${offset} ${kind}`);
  return lone.join('\n') || '-';
});
