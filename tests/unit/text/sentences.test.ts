import { sentenceAround } from '../../../src/text/sentences.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/sentences.txt', (input) => {
  const start = input.indexOf('[');
  const text = input.replace('[', '').replace(']', '');
  const sentence = sentenceAround(text, { start, end: input.indexOf(']') - 1 });
  return text.slice(sentence.start, sentence.end);
});
