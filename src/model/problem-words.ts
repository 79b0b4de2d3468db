// Every problem in Arabic and English: what is wrong, and what to do. Data: one entry a code.

import { fileWords } from './file-words.ts';
import { importWords } from './import-words.ts';
import { themeWords } from './theme-words.ts';
import { type Words, words } from './two-languages.ts';

export const problemWords = {
  ...fileWords,
  // Values.
  'empty-text': words(
    ['القيمة فارغة', 'اكتب قيمة أو احذف المفتاح'],
    ['the value is empty', 'write a value, or take the key out'],
  ),
  'bidi-control': words(
    ['في القيمة حرف خفي يقلب اتجاه النص', 'احذف السطر واكتبه من جديد'],
    ['the value holds an unseen character that reverses the text', 'delete the line and type it anew'],
  ),
  'unseen-character': words(
    ['في القيمة حرف لا يرى أو لا يطبع', 'احذف السطر واكتبه من جديد'],
    ['the value holds a character that cannot be seen or printed', 'delete the line and type it anew'],
  ),
  'mixed-letters': words(
    [
      'كتبت «{value}» بحروف مختلطة: بين العربية حروف فارسية أو لاتينية',
      'اكتب الكلمة من جديد بلوحة مفاتيح عربية',
    ],
    [
      '"{value}" was typed with the letters of two keyboards: Persian or Latin ones among the Arabic',
      'type the word anew with an Arabic keyboard',
    ],
  ),
  'line-break': words(
    ['القيمة أكثر من سطر', 'اكتبها في سطر واحد'],
    ['the value has more than one line', 'write it on one line'],
  ),
  'too-long': words(
    ['القيمة أطول من الحد (عدد الحروف المسموح: {longest})', 'اختصرها'],
    ['the value is longer than {longest} characters', 'shorten it'],
  ),
  'bad-slug': words(
    ['لا تصلح «{value}» معرّفا', 'استعمل حروفا لاتينية صغيرة وأرقاما بينها شرطات مفردة، مثل salah-al-din'],
    [
      '"{value}" cannot be an id or a slug',
      'use lower-case ASCII letters and digits joined by single hyphens, like salah-al-din',
    ],
  ),
  'reserved-slug': words(
    ['«{value}» اسم يحجزه نظام ويندوز', 'اختر معرّفا آخر'],
    ['"{value}" is a name that Windows reserves', 'choose another'],
  ),
  'bad-date': words(
    [
      '«{value}» ليس تاريخا',
      "اكتبه بين علامتي ' على إحدى هذه الصور: '2017-12-18' أو '2017-12' أو '2017' أو '2017-12-18T10:00:00+03:00'، وأضف ~ للتقريب",
    ],
    [
      '"{value}" is no date',
      "write, between ' marks, '2017-12-18', '2017-12', '2017' or '2017-12-18T10:00:00+03:00'; add ~ for approximate",
    ],
  ),
  'bad-web-address': words(
    ['«{value}» ليس عنوان وب كاملا', 'ابدأه بـ https://'],
    ['"{value}" is no full web address', 'begin it with https://'],
  ),
  'bad-image-file': words(
    ['لا تصلح «{value}» اسما لصورة', 'ضع الصورة في مجلد images واكتب اسمها، مثل bridge.jpg'],
    [
      '"{value}" cannot be a picture\'s file',
      'put the picture into images/ and write its name, like bridge.jpg',
    ],
  ),
  'missing-alt': words(
    ['الصورة بلا وصف', 'أضف alt: ووصفا لمن لا يراها'],
    ['the picture has no description', 'add alt: with words for those who cannot see it'],
  ),
  'missing-image': words(
    ['لا وجود للصورة images/{value}', 'ضع الملف هناك أو احذف المفتاح image'],
    ['there is no picture images/{value}', 'put the file there, or take out image'],
  ),
  'broken-image': words(
    ['تعذّرت قراءة الصورة images/{value}', 'احفظها من جديد بصيغة JPEG أو PNG أو WebP'],
    ['the picture images/{value} cannot be read', 'save it anew as JPEG, PNG or WebP'],
  ),
  'bad-hash': words(
    ['هذه ليست بصمة SHA-256', 'اتركها كما كتبها الاستيراد'],
    ['this is no SHA-256 hash', 'leave it as the import wrote it'],
  ),
  repeated: words(['تكررت «{value}»', 'احذف إحداهما'], ['"{value}" stands here twice', 'take one out']),
  'half-coordinates': words(
    ['ذُكر أحد الإحداثيين وحده', 'اكتب lat وlon معا أو احذفهما'],
    ['only one of the two coordinates is given', 'write both lat and lon, or neither'],
  ),
  'bad-time-zone': words(
    ['لا منطقة زمنية باسم «{value}»', 'اكتب مثل Asia/Baghdad'],
    ['there is no time zone "{value}"', 'write one like Asia/Baghdad'],
  ),
  'wrong-type': words(
    [
      'قيمة «{key}» ليست من النوع المنتظر ({expected})',
      "صحح القيمة؛ والنص الذي يشبه رقما أو تاريخا يوضع بين علامتي '",
    ],
    [
      'the value of "{key}" is not of the expected type ({expected})',
      "mend it; a text that looks like a number goes between ' marks",
    ],
  ),
  'unknown-key': words(
    ['لا مفتاح باسم «{key}»', 'لعلك أردت «{suggestion}»'],
    ['there is no key "{key}"', 'did you mean "{suggestion}"?'],
  ),
  'strange-key': words(
    ['لا مفتاح باسم «{key}»', 'المفاتيح المعروفة: {known}'],
    ['there is no key "{key}"', 'the keys are: {known}'],
  ),
  'missing-key': words(
    ['المفتاح «{key}» ناقص', 'أضف سطر {key}: وقيمته'],
    ['the key "{key}" is missing', 'add a line {key}: with its value'],
  ),
  'not-allowed': words(
    ['لا تقبل «{value}» قيمة لـ«{key}»', 'اختر واحدة من: {allowed}'],
    ['"{value}" is not accepted for "{key}"', 'choose one of: {allowed}'],
  ),
  'out-of-range': words(
    ['قيمة «{key}» خارج الحدود', 'صححها'],
    ['the value of "{key}" is out of range', 'mend it'],
  ),
  // Between files.
  'unknown-place': words(
    ['لا مكان في السجل باسم «{value}»{suggestion}', 'صحح المعرّف أو أضف المكان إلى _data/places.yaml'],
    ['the registry has no place "{value}"{suggestion}', 'mend the id, or add the place to _data/places.yaml'],
  ),
  'unknown-actor': words(
    ['لا جهة ولا شخص في السجل باسم «{value}»{suggestion}', 'صحح المعرّف أو أضف المدخل إلى _data/actors.yaml'],
    ['the registry has no actor "{value}"{suggestion}', 'mend the id, or add the actor to _data/actors.yaml'],
  ),
  'unknown-section': words(
    ['لا قسم باسم «{value}»{suggestion}', 'صحح المعرّف أو أضف القسم إلى _data/site.yaml'],
    ['there is no section "{value}"{suggestion}', 'mend the id, or add the section to _data/site.yaml'],
  ),
  'duplicate-slug': words(
    ['المعرّف «{value}» مستعمل في {other}', 'غيّر أحدهما'],
    ['the slug "{value}" is taken by {other}', 'change one of the two'],
  ),
  'duplicate-id': words(
    ['المدخل «{value}» مكرر، وأوله في {other}', 'احذف أحد المدخلين أو غيّر معرّفه'],
    ['the entry "{value}" stands twice; the first is at {other}', 'take one out, or change its id'],
  ),
  'shared-spelling': words(
    [
      'يشترك مدخلان في الاسم «{value}»: {id} و{other}',
      'ادمج أحدهما في الآخر، أو أضف ambiguous: true إلى كليهما إن كان الاشتراك مقصودا',
    ],
    [
      'two entries share the spelling "{value}": {id} and {other}',
      'merge them, or add ambiguous: true to both if it is meant',
    ],
  ),
  'repeated-spelling': words(
    ['كتب الاسم «{value}» مرتين في مدخل واحد', 'احذف إحدى المرتين'],
    ['the spelling "{value}" stands twice in one entry', 'take one out'],
  ),
  'unknown-parent': words(
    ['لا مدخل في السجل باسم «{value}»{suggestion}', 'صحح parent أو أضف المدخل'],
    ['the registry has no entry "{value}"{suggestion}', 'mend parent, or add the entry'],
  ),
  'parent-circle': words(
    ['المدخل «{value}» يقع في نفسه: {circle}', 'صحح parent'],
    ['the entry "{value}" lies inside itself: {circle}', 'mend parent'],
  ),
  'unknown-country': words(
    ['لا دولة في سجل الأماكن باسم «{value}»{suggestion}', 'صحح country'],
    ['the places have no state "{value}"{suggestion}', 'mend country'],
  ),
  'bad-redirect': words(
    [
      'لا يصلح العنوان «{value}» للتحويل',
      'اكتبه من جذر الموقع منتهيا بـ .html، مثل articles/old-name.html، بلا اسم يحجزه ويندوز، وكل جزء 80 حرفا على الأكثر',
    ],
    [
      '"{value}" cannot be redirected',
      "write it from the site's root, ending in .html, like articles/old-name.html; no name that Windows reserves, each part 80 letters at most",
    ],
  ),
  'dead-redirect': words(
    ['لا صفحة في الموقع على العنوان «{value}»', 'صحح العنوان الجديد'],
    ['the site has no page "{value}"', 'mend the new address'],
  ),
  'weekday-conflict': words(
    ['ورد في النص {said} وتاريخ النشر {published} يوم {real}', 'راجع التاريخ؛ لم يُغيَّر شيء'],
    ['the text says {said}, but {published} was a {real}', 'check the date; nothing was changed'],
  ),
  'updated-early': words(
    ['تاريخ التحديث أسبق من تاريخ النشر', 'صحح أحدهما'],
    ['updated is earlier than published', 'mend one of the two'],
  ),
  'body-unseen': words(
    ['في النص حروف خفية ({value})، ولم تعرض', 'احذفها من الملف'],
    ['the text holds unseen characters ({value}); they are not shown', 'take them out of the file'],
  ),
  'too-deep': words(
    ['القوائم أو الاقتباسات هنا متداخلة أعمق من أن تعرض', 'قلل التداخل: حتى 49 قائمة أو 99 اقتباسا'],
    [
      'the lists or quotations here lie too deep in one another to be shown',
      'nest them less: up to 49 lists or 99 quotations',
    ],
  ),
  'refused-link': words(
    ['الرابط «{value}» غير مقبول', 'استعمل عنوانا كاملا يبدأ بـ https:// أو mailto: أو tel:'],
    ['the link "{value}" is refused', 'use a full address beginning with https://, mailto: or tel:'],
  ),
  'body-picture': words(
    ['الصور لا توضع داخل النص', 'اذكر الصورة في المفتاح image'],
    ['pictures do not go into the text', 'name the picture under image'],
  ),
  'no-address': words(
    [
      'لا عنوان للموقع، فلا خلاصات ولا خريطة موقع ولا روابط أصلية',
      'أضف url: إلى هذا الملف أو استعمل --base-url',
    ],
    [
      'the site has no address: feeds, site maps and canonical links are left out',
      'add url: to this file, or use --base-url',
    ],
  ),
  ...themeWords,
  ...importWords,
} as const satisfies Record<string, Words>;
