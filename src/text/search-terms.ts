// The terms of a text as search compares them: the same words in the index and in the page.

import { searchFold } from './fold.ts';
import { remember } from './remember.ts';
import { wordsOf } from './words.ts';

/** A word's term, and what it may be without the little words written onto it, which counts for less. */
export type WordTerms = Readonly<{ term: string; light: readonly string[] }>;

// Words of which nearly every article has some: no piece of an index would be as large as theirs.
const tooCommon = new Set(
  'في من على الي عن ان او ثم لا ما لم لن قد هو هي هذا هذه ذلك التي الذي مع كان كانت كما بعد قبل بين حتي كل هذ انه انها وان وفي ومن وهو وهي وقد ولا ولم به بها له لها فيه فيها منه منها عليه عليها'
    .split(' ')
    .map(searchFold),
);

/**
 * The terms of one word; nothing for a word that nearly every article has. The article falls away with what is written
 * onto it («وبالأنبار» is «انبار»); without an article و ف ب ل ك may be part of the word, so both are terms.
 */
export const wordTerms = remember((word: string): WordTerms | null => {
  const folded = searchFold(word);
  if (folded.length < 2 || tooCommon.has(folded)) return null;
  const bare = folded.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{2})/u, '');
  if (bare !== folded) return { term: bare, light: [] };
  const light = [/^[وفبلك](?=.{3})/u, /^[وف][بلك](?=.{3})/u].flatMap((clitics) => {
    const rest = folded.replace(clitics, '');
    return rest === folded ? [] : [rest];
  });
  return { term: folded, light };
});

/** The words of a text that have terms, with their places (UTF-16 offsets). */
export function* searchWords(text: string): Generator<WordTerms & { start: number; end: number }> {
  for (const { text: word, start, end } of wordsOf(text)) {
    const terms = wordTerms(word);
    if (terms) yield { ...terms, start, end };
  }
}
