// What can be wrong with a newsroom's theme (_data/theme.css). Data: one entry a code.

import { words } from './two-languages.ts';

export const themeWords = {
  'theme-syntax': words(
    ['قوس أو علامة تنصيص أو تعليق فُتح ولم يُغلق، أو أُغلق ولم يُفتح', 'صحح الملف من هذا السطر'],
    [
      'a brace, a quotation mark or a comment is not closed, or not opened',
      'mend the file from this line on',
    ],
  ),
  'theme-rule': words(
    [
      'لا يُقبل «{value}» في ملف المظهر',
      'اكتب القيم في :root وحده، وللوضع الداكن في :root داخل @media (prefers-color-scheme: dark)',
    ],
    [
      '"{value}" is not accepted in a theme',
      'write values in :root alone, and for dark mode in :root within @media (prefers-color-scheme: dark)',
    ],
  ),
  'theme-property': words(
    ['«{value}» ليست من قيم المظهر', 'احذف السطر؛ فلا يُقبل إلا ما يبدأ اسمه بشرطتين، مثل --accent'],
    [
      '"{value}" is no token of the theme',
      'take the line out: only names with two hyphens first are read, like --accent',
    ],
  ),
  'unknown-token': words(
    ['لا قيمة في المظهر باسم «{value}»', 'أقرب الأسماء: {suggestion}؛ والقائمة كلها في docs/theming.md'],
    ['there is no token "{value}"', 'the nearest is {suggestion}; all of them stand in docs/theming.md'],
  ),
  'theme-colour': words(
    ['«{value}» ليس لونا يمكن قياس تباينه', 'اكتبه هكذا: #8a1c1c'],
    ['"{value}" is no colour whose contrast can be measured', 'write it like #8a1c1c'],
  ),
  'theme-value': words(
    ['لا تُقبل القيمة «{value}»', 'اكتب قيمة واحدة كاملة بلا url() ولا !important'],
    ['the value "{value}" is not accepted', 'write one whole value, without url() and !important'],
  ),
  'low-contrast': words(
    [
      'التباين بين {text} و{ground} في الوضع {scheme} هو {ratio} إلى 1، وأقل ما يُقرأ 4.5',
      'باعد بين اللونين: {textColour} على {groundColour}',
    ],
    [
      'the contrast of {text} on {ground} in the {scheme} scheme is {ratio} to 1; the least that can be read is 4.5',
      'move the two colours apart: {textColour} on {groundColour}',
    ],
  ),
} as const;
