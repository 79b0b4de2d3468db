// The little words Arabic writes onto the next one: و ف ب ل ك ال. No stemmer: a form counts only if it is a known name.

/** A word without what is written onto it, and how many of its letters were taken off. */
export type BareForm = Readonly<{ form: string; taken: number }>;

/**
 * The forms a word may have without what is written onto it, the word itself first: «وبالأنبار» gives «وبالأنبار»,
 * «بالأنبار», «الأنبار». Order: و or ف, then one of ب ل ك, then ال; «لل» stands for ل and ال,
 * also before a lam: «للاذقية» is ل and «اللاذقية», since three lams are not written.
 * At least two letters remain: what is a whole name should have three. Works on keys (see key.ts).
 */
export function bareForms(word: string): BareForm[] {
  const forms: BareForm[] = [{ form: word, taken: 0 }];
  const rest: BareForm[] = [{ form: word, taken: 0 }];
  if (/^[وف]/.test(word)) {
    rest.push({ form: word.slice(1), taken: 1 });
    push(forms, word.slice(1), 1);
  }
  for (const { form, taken } of rest) {
    if (form.startsWith('لل')) {
      push(forms, `ال${form.slice(2)}`, taken + 1);
      push(forms, `ا${form}`, taken + 1);
    }
    if (/^[بلك]/.test(form)) push(forms, form.slice(1), taken + 1);
  }
  return forms;
}

function push(forms: BareForm[], form: string, taken: number): void {
  if (form.length >= 2 && !forms.some((one) => one.form === form)) forms.push({ form, taken });
}
