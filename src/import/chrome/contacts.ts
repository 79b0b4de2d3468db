// The paper's own address below its chrome: telephone, fax, e-mail. In the text, or right below it, they are the article's.

import { type PageState, recordRemoval } from './page-state.ts';

const contact =
  /^(?:(?:رقم )?(?:ال)?(?:هاتف|تلفون|تليفون|فاكس|جوال|موبايل|عنوان|بريد|بريد الإلكتروني|بريد الالكتروني|ايميل|إيميل|واتساب)|ص\.?\s?ب|tel|fax|e-?mail|phone|whatsapp|tél)\s*[:：.]|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^\+?[0-9٠-٩][0-9٠-٩\s()/-]{6,}$/iu;

/** Takes lines of contact that stand below something that was the page's; the others stay, and are told. */
export function takeContacts(state: PageState): void {
  const kept = state.lines.filter((line) => {
    if (line.zone !== 'tail' || line.words > 16 || !contact.test(line.text)) return true;
    const before = state.all[state.all.indexOf(line) - 1];
    if (before && state.gone.has(before.line.number)) {
      recordRemoval(state, line, 'contact');
      return false;
    }
    state.doubtful.add(line.line);
    return true;
  });
  state.lines = kept;
}
