// Every problem in Arabic and English: what is wrong, and what to do. Data: one entry a code.

type Words = Readonly<Record<'ar' | 'en', Readonly<{ message: string; remedy: string }>>>;

function words(ar: readonly [string, string], en: readonly [string, string]): Words {
  return { ar: { message: ar[0], remedy: ar[1] }, en: { message: en[0], remedy: en[1] } };
}

export const problemWords = {
  // Files.
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
  // The import.
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
} as const satisfies Record<string, Words>;
