// The little words Arabic writes onto the next one: و ف ب ل ك ال. No stemmer: a form counts only if it is a known name.

/**
 * The forms a word may have without what is written onto it, the word itself first: «وبالأنبار» gives «وبالأنبار»,
 * «بالأنبار», «الأنبار». Order: و or ف, then one of ب ل ك, then ال; «لل» stands for ل and ال,
 * also before a lam: «للاذقية» is ل and «اللاذقية», since three lams are not written.
 * At least three letters remain. Works on keys (see key.ts).
 */
export function bareForms(word: string): string[] {
  const forms = [word];
  const rest = /^[وف]/.test(word) ? [word, word.slice(1)] : [word];
  if (rest.length === 2) push(forms, word.slice(1));
  for (const form of rest) {
    if (form.startsWith('لل')) {
      push(forms, `ال${form.slice(2)}`);
      push(forms, `ا${form}`);
    }
    if (/^[بلك]/.test(form)) push(forms, form.slice(1));
  }
  return forms;
}

function push(forms: string[], form: string): void {
  if (form.length >= 3 && !forms.includes(form)) forms.push(form);
}
