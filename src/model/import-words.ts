// The problems that the import raises, in both languages. Data: one entry a code.

import { words } from './two-languages.ts';

export const importWords = {
  'no-headline': words(
    ['لم يعرف عنوان المقال', 'ضع العنوان في سطر وحده قبل النص'],
    ['no headline was found', 'put it on a line of its own above the text'],
  ),
  'no-paragraphs': words(
    ['لا فقرات في النص بعد حذف ما حول المقال', 'تحقق من الملف'],
    ["nothing is left as the article's text", 'check the file'],
  ),
  'not-arabic': words(
    ['أكثر النص ليس بالعربية', 'استورد نصا عربيا'],
    ['most of the text is not Arabic', 'import an Arabic text'],
  ),
  'edited-article': words(
    [
      'يخالف المقال {value} ما يكتبه الاستيراد، فتُرك كما هو، وكُتب الجديد إلى جانبه',
      'قارن الملفين ثم احذف الملف .new',
    ],
    [
      'the article {value} differs from what the import writes, so it was left alone; the new text is beside it',
      'compare the two, then delete the .new file',
    ],
  ),
  'date-conflict': words(
    ['التاريخ في النص {said}، والمطلوب {published}', 'راجع التاريخ؛ أُخذ بالمطلوب'],
    [
      'the text is dated {said}, but {published} was asked for',
      'check the date; what was asked for was taken',
    ],
  ),
  'doubtful-date': words(
    ['التاريخ «{value}» يقرأ على وجهين، فلم يؤخذ به', 'اذكر التاريخ بالخيار --published'],
    ['the date "{value}" can be read in two ways, so it was not taken', 'give the date with --published'],
  ),
  'doubtful-line': words(
    ['السطر «{value}» قد لا يكون من المقال، فترك فيه', 'احذفه من المقال إن لم يكن منه'],
    [
      'the line "{value}" may not belong to the article; it was kept',
      'take it out of the article if it does not',
    ],
  ),
  'unclosed-quotation': words(
    ['علامة تنصيص فتحت ولم تغلق', 'أغلقها حيث ينتهي الكلام المنقول'],
    ['a quotation opens and never closes', 'close it where the quoted words end'],
  ),
  'unopened-quotation': words(
    ['علامة تنصيص أغلقت ولم تفتح', 'افتحها حيث يبدأ الكلام المنقول'],
    ['a quotation closes that never opened', 'open it where the quoted words begin'],
  ),
  'likely-typo': words(
    ['«{value}» قد تكون خطأ في كتابة «{suggestion}»', 'صححها إن كانت كذلك؛ لم تُغيَّر'],
    ['"{value}" may be a slip for "{suggestion}"', 'mend it if so; it was not changed'],
  ),
  'dropped-hamza': words(
    ['«{value}» بلا همزة، والمعتاد «{suggestion}»', 'أضف الهمزة إن أردت؛ لم تُغيَّر'],
    ['"{value}" lacks its hamza; the usual form is "{suggestion}"', 'add it if you wish; it was not changed'],
  ),
  'final-ya': words(
    ['«{value}» بألف مقصورة، والمعتاد «{suggestion}»', 'صححها إن أردت؛ لم تُغيَّر'],
    ['"{value}" ends in ى where "{suggestion}" is usual', 'mend it if you wish; it was not changed'],
  ),
  'foreign-letter': words(
    ['في «{value}» حرف يشبه العربي وليس منه', 'اكتب الكلمة من جديد بلوحة مفاتيح عربية'],
    ['"{value}" holds a letter that looks Arabic but is not', 'type the word anew with an Arabic keyboard'],
  ),
  'ambiguous-name': words(
    ['«{value}» اسم لأكثر من واحد: {candidates}', 'أضف المقصود إلى بيانات المقال'],
    ['"{value}" names more than one: {candidates}', "add the one that is meant to the article's metadata"],
  ),
} as const;
