// The command line's words in Arabic and English.

import type { Language } from '../src/model/problem.ts';

const english = {
  about: 'Binds the raw text of Arabic news into a static site.',
  new: 'make an empty newsroom in a folder',
  import: 'turn raw texts into articles',
  build: 'build the site',
  serve: 'build, serve on this machine, and build again at every change',
  check: 'check the built site: markup, links, feeds, and with --browser its layout',
  export: 'pack the built site into one zip file',
  bench: 'measure the build against a bare loop',
  json: 'print one machine-readable object',
  quiet: 'print problems only',
  lang: 'language of messages: ar or en',
  newsroom: 'the newsroom folder',
  output: 'the folder of the site',
  published: 'date of publication (EDTF: 2017-12-18, 2017-12, 2021~)',
  outlet: 'name of the newspaper',
  dryRun: 'say what would be written, and write nothing',
  baseUrl: 'the address the site will have',
  full: 'write every file anew',
  port: 'port to listen on',
  browser: 'also walk the pages in Chromium',
  to: 'the zip file to write',
  help: 'show this help',
  files: 'texts to import',
  folder: 'folder to make',
  unknownCommand: 'there is no command "{value}"',
  unknownOption: 'there is no option "{value}"',
  missingArgument: 'an argument is missing: {value}',
  missingOption: 'an option is missing: {value}',
  missingValue: 'the option {value} needs a value',
  tooMany: 'too many arguments: {value}',
  badValue: '"{value}" is not accepted for {option}; its form is in the help',
  seeHelp: 'see: warraq {command} --help',
  built:
    'Built {pages} pages: {articles} articles, {places} places, {actors} actors, in {seconds} s. Written {written}, unchanged {unchanged}, removed {removed}.',
  open: 'Open {file}',
  notBuilt: 'Nothing was built; the site is as it was. Errors: {errors}, warnings: {warnings}.',
  warned: 'Warnings: {warnings}.',
  imported:
    '{file}: {paragraphs} paragraphs; places: {places}; actors: {actors}. Lines removed: {removed}, changes: {changed}, doubts: {doubts}.',
  wouldImport: '(dry run, nothing written) ',
  unchangedImport: 'unchanged: ',
  keptImport: 'edited by hand, so left alone (the new text is beside it): ',
  removedLine: '  taken off, line {line} ({reason}): {text}',
  proposedNames: 'Not in the registries: {names}.',
  importedAll: 'Imported {done} of {all} files. Next: {command}',
  reading: 'reading articles',
  rendering: 'writing pages',
  checking: 'checking pages',
  walking: 'walking pages in Chromium',
  serving: 'Serving at {url} — stop with Ctrl+C',
  rebuilding: 'changed: {file}',
  checked: 'Checked {pages} pages. Errors: {errors}, warnings: {warnings}.',
  noSite: 'there is no site in {folder}; build it first: warraq build',
  exported: 'Packed {files} files into {file} ({size}).',
  made: 'Made a newsroom in {folder}. Next: put a text there and run: npm run warraq -- import TEXT.txt --newsroom "{folder}"',
  notEmpty: 'the folder {folder} is not empty: nothing was made',
  badPort: 'port {value} is taken or not allowed; choose another with --port',
  badPath: 'cannot read or write {path} ({detail}); check that the folder exists and may be written',
  rebuilt: 'built again',
  ourFault: 'This is a fault in Warraq itself. Please report it with the lines below.',
  none: 'none',
} as const;

type Words = Readonly<Record<keyof typeof english, string>>;

const arabic: Words = {
  about: 'يحوّل نصوص الأخبار العربية الخام إلى موقع ثابت.',
  new: 'إنشاء غرفة أخبار فارغة في مجلد',
  import: 'تحويل النصوص الخام إلى مقالات',
  build: 'بناء الموقع',
  serve: 'بناء الموقع وعرضه على هذا الجهاز، وإعادة البناء عند كل تغيير',
  check: 'فحص الموقع المبني: الوسوم والروابط والخلاصات، ومع --browser شكل الصفحات أيضا',
  export: 'حزم الموقع المبني في ملف zip واحد',
  bench: 'قياس سرعة البناء',
  json: 'طباعة النتيجة في كائن JSON واحد تقرؤه البرامج',
  quiet: 'طباعة المشكلات وحدها',
  lang: 'لغة الرسائل: ar أو en',
  newsroom: 'مجلد غرفة الأخبار',
  output: 'مجلد الموقع',
  published: 'تاريخ النشر (EDTF: 2017-12-18 أو 2017-12 أو 2021~)',
  outlet: 'اسم الصحيفة',
  dryRun: 'عرض ما سيُكتب من دون كتابة شيء',
  baseUrl: 'عنوان الموقع على الشبكة بعد نشره',
  full: 'كتابة كل الملفات من جديد',
  port: 'رقم المنفذ الذي يُعرض عليه الموقع',
  browser: 'المرور على الصفحات في متصفح Chromium أيضا',
  to: 'ملف zip المراد كتابته',
  help: 'عرض هذه المساعدة',
  files: 'النصوص المراد استيرادها',
  folder: 'المجلد المراد إنشاؤه',
  unknownCommand: 'لا أمر باسم «{value}»',
  unknownOption: 'لا خيار باسم «{value}»',
  missingArgument: 'لم يُذكر ما يحتاج إليه الأمر: {value}',
  missingOption: 'لم يُذكر خيار لا بد منه: {value}',
  missingValue: 'الخيار {value} يحتاج إلى قيمة',
  tooMany: 'بعد الأمر {value} كلمات زائدة',
  badValue: 'لا تُقبل «{value}» قيمة للخيار {option}',
  seeHelp: 'انظر: warraq {command} --help',
  built:
    'الصفحات المبنية: {pages}؛ المقالات: {articles}، الأماكن: {places}، الجهات والأشخاص: {actors}؛ الزمن بالثواني: {seconds}. الملفات المكتوبة: {written}، والباقية كما كانت: {unchanged}، والمحذوفة: {removed}.',
  open: 'افتح الملف {file}',
  notBuilt: 'لم يُبنَ شيء، والموقع كما كان. الأخطاء: {errors}، التنبيهات: {warnings}.',
  warned: 'التنبيهات: {warnings}.',
  imported:
    '{file}: الفقرات: {paragraphs}؛ الأماكن: {places}؛ الجهات والأشخاص: {actors}. الأسطر المحذوفة: {removed}، التغييرات: {changed}، مواضع الشك: {doubts}.',
  wouldImport: '(تجربة، لم يُكتب شيء) ',
  unchangedImport: 'لم يتغيّر: ',
  keptImport: 'عُدّل باليد فتُرك كما هو (والنص الجديد إلى جانبه): ',
  removedLine: '  رُفع السطر {line} ({reason}): {text}',
  proposedNames: 'أسماء ليست في السجلات: {names}.',
  importedAll: 'الملفات المستوردة: {done} من {all}. الخطوة التالية: {command}',
  reading: 'قراءة المقالات',
  rendering: 'كتابة الصفحات',
  checking: 'فحص الصفحات',
  walking: 'المرور على الصفحات في متصفح Chromium',
  serving: 'الموقع معروض على {url} — لإيقافه اضغط Ctrl+C',
  rebuilding: 'تغيّر: {file}',
  checked: 'الصفحات المفحوصة: {pages}. الأخطاء: {errors}، التنبيهات: {warnings}.',
  noSite: 'لا موقع في {folder}؛ نفّذ أولا: warraq build',
  exported: 'حُزم الموقع في {file} ({size})؛ عدد الملفات: {files}.',
  made: 'أُنشئت غرفة أخبار في {folder}. الخطوة التالية: ضع فيها نصا ثم نفّذ: npm run warraq -- import TEXT.txt --newsroom "{folder}"',
  notEmpty: 'المجلد {folder} ليس فارغا، فلم يُنشأ شيء',
  badPort: 'المنفذ {value} مشغول أو غير مسموح به',
  badPath: 'تعذرت قراءة {path} أو الكتابة فيه ({detail})؛ تحقق من وجود المجلد ومن إذن الكتابة',
  rebuilt: 'بُني الموقع من جديد',
  ourFault: 'هذا خطأ في ورّاق نفسه. نرجو الإبلاغ عنه مع الأسطر التالية.',
  none: 'لا شيء',
};

export type Word = keyof Words;

/** Words in a language, with values filled in. */
export function say(
  language: Language,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words = language === 'ar' ? arabic : english;
  return words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The language a person's machine speaks: Arabic where the locale does, else English. */
export function environmentLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('ar') ? 'ar' : 'en';
}
