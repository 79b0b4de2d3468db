// Answers kept, for pure functions that are asked the same again and again: words, names and dates repeat.

/** So many answers are kept before all are let go: a few megabytes at most. */
const mostKept = 50_000;

/** The same function, with its answers kept. An answer must depend on the question alone, and callers not change it. */
export function remember<Question extends string | number, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const kept = new Map<Question, Answer>();
  return (question) => {
    const known = kept.get(question);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = answer(question);
    kept.set(question, made);
    return made;
  };
}
