// The problems that the import raises, in both languages. Data: one entry a code.

import { words } from './two-languages.ts';

export const importWords = {
  'no-headline': words(
    ['لم يعرف عنوان المقال', 'ضع العنوان في سطر وحده قبل النص'],
    ['no headline was found', 'put it on a line of its own above the text'],
  ),
  'letters-lost': words(
    [
      'لم يُكتب المقال: حروف من المصدر لا يُعرف أين ذهبت «{lost}»، وحروف لا يُعرف من أين جاءت «{gained}»',
      'هذا خطأ في ورّاق نفسه، فنرجو الإبلاغ عنه مع الملف',
    ],
    [
      'not written: letters of the source are unaccounted for ("{lost}"), or came from nowhere ("{gained}")',
      'this is a fault in Warraq itself: please report it with the file',
    ],
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
  'dual-date-conflict': words(
    ['لا يتفق ما في التاريخ «{value}»، فلم يؤخذ به', 'اذكر التاريخ بالخيار --published'],
    ['the parts of the date "{value}" do not agree, so it was not taken', 'give the date with --published'],
  ),
  'not-a-day': words(
    ['لا يوم في التقويم بتاريخ «{value}»، فلم يؤخذ به', 'اذكر التاريخ بالخيار --published'],
    ['no calendar has the day "{value}", so it was not taken', 'give the date with --published'],
  ),
  'not-an-hour': words(
    ['لا ساعة «{value}» في اليوم، فأُخذ باليوم وحده', 'راجع الساعة في المصدر'],
    ['no clock shows "{value}"; the day alone was taken', 'check the hour in the source'],
  ),
  'no-year': words(
    ['التاريخ «{value}» بلا سنة، فلم يؤخذ به', 'اذكر التاريخ بالخيار --published'],
    ['the date "{value}" has no year, so it was not taken', 'give the date with --published'],
  ),
  'relative-day-conflict': words(
    ['ورد في النص «{value}»، وهو بحساب تاريخ النشر {published} يوم {real}', 'راجع التاريخ؛ لم يُغيَّر شيء'],
    [
      'the text says "{value}", which by the date {published} was a {real}',
      'check the date; nothing was changed',
    ],
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
    ['اختلطت الياء والألف المقصورة في «{value}»، والمعتاد «{suggestion}»', 'صححها إن أردت؛ لم تُغيَّر'],
    [
      '"{value}" mixes up final ya and alef maqsura; "{suggestion}" is usual',
      'mend it if you wish; it was not changed',
    ],
  ),
  'foreign-letter': words(
    ['في «{value}» حرف يشبه العربي وليس منه', 'اكتب الكلمة من جديد بلوحة مفاتيح عربية'],
    ['"{value}" holds a letter that looks Arabic but is not', 'type the word anew with an Arabic keyboard'],
  ),
  'ambiguous-name': words(
    ['«{value}» اسم لأكثر من واحد: {candidates}', 'أضف المقصود إلى بيانات المقال'],
    ['"{value}" names more than one: {candidates}', "add the one that is meant to the article's metadata"],
  ),
  'crossed-quotations': words(
    ['اقتباسان متداخلان: كل منهما يغلق داخل الآخر عند «{value}»', 'أغلق الداخلي قبل الخارجي'],
    ['two quotations cross: each closes inside the other, at "{value}"', 'close the inner before the outer'],
  ),
  'mixed-quotation': words(
    ['علامتا التنصيص {value} ليستا من نوع واحد، والصواب {suggestion}', 'ضع العلامتين المقترحتين'],
    ['the quotation marks {value} do not belong together; {suggestion} do', 'put the suggested pair'],
  ),
  'unclosed-bracket': words(
    ['قوس فتح ولم يغلق قبل «{value}»', 'أغلقه حيث ينتهي الكلام المعترض'],
    ['a bracket opens and never closes, before "{value}"', 'close it where the words between end'],
  ),
  'unopened-bracket': words(
    ['قوس أغلق ولم يفتح بعد «{value}»', 'افتحه حيث يبدأ الكلام المعترض'],
    ['a bracket closes that never opened, after "{value}"', 'open it where the words between begin'],
  ),
  'doubled-mark': words(
    ['العلامة «{value}» مكررة، ويكفي «{suggestion}»', 'احذف الزائد'],
    ['the mark "{value}" is doubled; "{suggestion}" is enough', 'take out what is too much'],
  ),
  'foreign-mark': words(
    ['العلامة «{value}» لاتينية بين كلام عربي، والعربية «{suggestion}»', 'ضع العلامة العربية'],
    [
      'the mark "{value}" is Latin among Arabic words; the Arabic one is "{suggestion}"',
      'put the Arabic mark',
    ],
  ),
  'space-before-mark': words(
    ['مسافة قبل علامة الترقيم: «{value}»', 'اكتبها «{suggestion}»'],
    ['a space before a mark: "{value}"', 'write it "{suggestion}"'],
  ),
  'space-after-opening': words(
    ['مسافة بعد العلامة الفاتحة: «{value}»', 'اكتبها «{suggestion}»'],
    ['a space behind an opening mark: "{value}"', 'write it "{suggestion}"'],
  ),
  'missing-space': words(
    ['مسافة ناقصة عند علامة الترقيم: «{value}»', 'اكتبها «{suggestion}»'],
    ['a space is missing at a mark: "{value}"', 'write it "{suggestion}"'],
  ),
  'foreign-script': words(
    [
      'في «{value}» حرف ليس عربيا ولا لاتينيا',
      'اكتب الكلمة من جديد، أو ضعها بين علامتي تنصيص إن كانت مقصودة',
    ],
    [
      '"{value}" holds a letter that is neither Arabic nor Latin',
      'type the word anew, or quote it if it is meant',
    ],
  ),
  tatweel: words(
    ['«{value}» ممدودة بالتطويل، والمعتاد «{suggestion}»', 'احذف التطويل'],
    ['"{value}" is drawn out; "{suggestion}" is usual', 'take the drawing out'],
  ),
  'detached-mark': words(
    ['علامة تشكيل «{value}» ليست على حرف', 'أعدها إلى حرفها أو احذفها'],
    ['a vowel mark "{value}" stands on no letter', 'put it back on its letter, or take it out'],
  ),
  'final-ha': words(
    ['اختلطت الهاء والتاء المربوطة في «{value}»، والمعتاد «{suggestion}»', 'صححها إن أردت؛ لم تُغيَّر'],
    [
      '"{value}" mixes up final ha and ta marbuta; "{suggestion}" is usual',
      'mend it if you wish; it was not changed',
    ],
  ),
  'two-spellings': words(
    ['كتب الاسم «{value}» في هذا النص «{suggestion}» أيضا', 'اختر رسما واحدا للاسم'],
    ['the name "{value}" is written "{suggestion}" in this text as well', 'choose one spelling of the name'],
  ),
  'repeated-word': words(
    ['كلمة مكررة: «{value}»', 'اكتف بكلمة «{suggestion}» مرة واحدة إن لم يكن التكرار مقصودا'],
    ['a word stands twice: "{value}"', 'leave one "{suggestion}" unless it is meant twice'],
  ),
  'mixed-digits': words(
    [
      'في النص أرقام عربية وأرقام هندية معا، منها «{value}»، وأكثرها على صورة «{suggestion}»',
      'وحد أرقام النص',
    ],
    [
      'the text mixes two systems of digits: "{value}" is of the rarer, "{suggestion}" of the other',
      'use one of them',
    ],
  ),
  'invalid-bytes': words(
    ['البايت {offset} لا معنى له في ترميز الملف', 'احفظ الملف بترميز UTF-8'],
    ["byte {offset} means nothing in the file's encoding", 'save the file as UTF-8'],
  ),
  'bad-record': words(
    ['السجل غير سليم: {detail}', 'أصلحه في الملف؛ استُورد غيره'],
    ['the record is broken: {detail}', 'mend it in the file; the others were imported'],
  ),
  'no-body-column': words(
    ['لا يُعرف أي عمود فيه النص؛ الأعمدة: {columns}', 'سمّه بالخيار --map body=اسم العمود'],
    ['no column is known to hold the text; there are: {columns}', 'name it with --map body=COLUMN'],
  ),
  'xml-entities': words(
    ['يعرّف الملف كيانات XML، ولا تُقرأ لأنها قد تكبر بلا حد', 'احذف تعريف DOCTYPE من أوله'],
    ['the file defines XML entities, which are not read: they may grow without end', 'take the DOCTYPE out'],
  ),
  'bad-xml': words(
    ['ملف XML غير سليم: {detail}', 'صدّر الملف من جديد أو أصلحه'],
    ['the XML is broken: {detail}', 'export the file again, or mend it'],
  ),
  'skipped-items': words(
    [
      'تُركت {count} من مواد الملف لأنها ليست مقالات منشورة ({kinds})',
      'انشرها ثم صدّر الملف من جديد إن أردتها',
    ],
    [
      '{count} items of the file are no published articles and were left out ({kinds})',
      'publish them and export again if you want them',
    ],
  ),
  'no-items': words(
    ['لا مقالات في هذا الملف', 'تحقق من أنه تصدير أو خلاصة'],
    ['there are no articles in this file', 'check that it is an export or a feed'],
  ),
} as const;
