import { parseEdtf } from '../../../src/text/edtf.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/edtf.txt', (input) => {
  const date = parseEdtf(input);
  if (!date) return 'refused';
  if (date.precision === 'instant') return `instant ${new Date(date.instant).toISOString()}`;
  const parts = 'year' in date ? [date.year, 'month' in date && date.month, 'day' in date && date.day] : [];
  const about = 'approximate' in date && date.approximate && 'about';
  return [date.precision, ...parts, about].filter(Boolean).join(' ');
});
