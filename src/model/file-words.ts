// The problems of a file as a whole: missing, unreadable, not cut as it should be. Data: one entry a code.

import { words } from './two-languages.ts';

export const fileWords = {
  'no-newsroom': words(
    [
      'ليست في هذا المجلد غرفة أخبار: لا وجود لملف _data/site.yaml',
      'اذكر مجلدا آخر بعد --newsroom أو أنشئ واحدا بالأمر warraq new',
    ],
    [
      'this folder is no newsroom: there is no _data/site.yaml',
      'name another folder with --newsroom, or make one with warraq new',
    ],
  ),
  unreadable: words(
    ['تعذرت قراءة الملف: {detail}', 'تحقق من وجود الملف ومن إذن قراءته'],
    ['the file cannot be read: {detail}', 'check that it exists and may be read'],
  ),
  'not-a-file': words(
    ['ليس هذا ملفا', 'اذكر ملفا أو مجلدا، أو العلامة - للدخل القياسي'],
    ['this is no file', 'name a file or a folder, or - for standard input'],
  ),
  'symbolic-link': words(
    ['هذا رابط رمزي، ولا يُتبع لأنه قد يخرج من المجلد', 'ضع الملف نفسه مكانه'],
    [
      'this is a symbolic link; it is not followed, since it may lead out of the folder',
      'put the file itself here',
    ],
  ),
  'too-large': words(
    ['حجم الملف {size} ميغابايت، والحد {most}', 'قسّم الملف أو احذف ما ليس من النص'],
    ['the file has {size} MB; the most is {most}', 'split the file, or take out what is not text'],
  ),
  'not-utf8': words(
    ['الملف ليس نص UTF-8 سليما: البايت {offset} لا يُقرأ', 'احفظ الملف بترميز UTF-8'],
    ['the file is not valid UTF-8: byte {offset} cannot be read', 'save the file as UTF-8'],
  ),
  'not-text': words(
    ['الملف ليس نصا: فيه بايتات صفرية أو تنسيق ثنائي', 'استورد ملفا نصيا'],
    ['the file is not text: it holds zero bytes or a binary format', 'import a text file'],
  ),
  'empty-file': words(
    ['الملف فارغ', 'اكتب فيه نصا أو احذفه'],
    ['the file is empty', 'write a text in it, or delete it'],
  ),
  'bad-file-name': words(
    ['في الاسم «{value}» حرف لا يرى أو يقلب اتجاه النص', 'أعد تسمية الملف أو المجلد'],
    [
      'the name "{value}" holds a character that cannot be seen or reverses the text',
      'give the file or folder another name',
    ],
  ),
  'other-file': words(
    [
      'لا يُقرأ هذا الملف، فالمقالات ملفات تنتهي أسماؤها بـ .md',
      'اجعل نهاية اسمه .md إن كان مقالا، وإلا فانقله من هنا',
    ],
    [
      'this file is not read: articles are the files whose names end in .md',
      'let its name end in .md if it is an article, or else move it elsewhere',
    ],
  ),
  'missing-front-matter': words(
    ['لا بيانات في أول الملف', 'ابدأ الملف بسطر --- ثم البيانات ثم سطر ---'],
    ['there is no metadata at the top of the file', 'begin with a line ---, the metadata, and a line ---'],
  ),
  'unclosed-front-matter': words(
    ['البيانات في أول الملف لا تنتهي بسطر ---', 'أضف سطر --- بعد البيانات'],
    ['the metadata is not closed by a line ---', 'add a line --- after the metadata'],
  ),
  'strange-front-matter': words(
    ['يبدأ الملف بالسطر «{value}»، ولا تُقبل هنا لغة غير YAML', 'ابدأ الملف بسطر --- وحده'],
    [
      'the file begins with "{value}"; no language but YAML is read here',
      'begin with a line that is --- alone',
    ],
  ),
  'yaml-syntax': words(
    ['خطأ في كتابة YAML: {detail}', "صحح السطر؛ والقيمة التي فيها نقطتان أو علامة خاصة توضع بين علامتي '"],
    [
      'a fault in the YAML: {detail}',
      "mend the line; a value that holds a colon or a special sign goes between ' marks",
    ],
  ),
  'yaml-alias': words(
    ['الإحالات (& و*) غير مقبولة في هذا الملف', 'اكتب القيمة كاملة في موضعها'],
    ['anchors and aliases (& and *) are not accepted here', 'write the value out in its place'],
  ),
  'not-a-mapping': words(
    ['المنتظر هنا مفاتيح وقيم', 'اكتب كل حقل على سطر، على هذه الصورة: «المفتاح: القيمة»'],
    ['keys and values are expected here', 'write each field on a line of its own, key: value'],
  ),
  'not-a-list': words(
    ['المنتظر هنا قائمة', 'ابدأ كل مدخل بسطر أوله «- id:»'],
    ['a list is expected here', 'begin each entry with "- id:"'],
  ),
  'empty-body': words(
    ['المقال بلا نص', 'اكتب النص بعد سطر --- الثاني، أو أضف draft: true'],
    ['the article has no text', 'write the text after the second ---, or add draft: true'],
  ),
} as const;
