// Answers kept, for pure functions that are asked the same again and again: words, names and dates repeat.

/** So many answers are kept, and as many of those asked before them: a few megabytes at most. */
const mostKept = 50_000;

/** The same function, with its answers kept. An answer must depend on the question alone, and callers not change it. */
export function remember<Question extends string | number, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let kept = new Map<Question, Answer>();
  let older = new Map<Question, Answer>();
  return (question) => {
    const known = kept.get(question);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) [kept, older] = [new Map(), kept];
    const made = older.get(question) ?? answer(question);
    kept.set(question, made);
    return made;
  };
}
