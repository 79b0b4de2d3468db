// What findings say, in Arabic and English, and what to do about each. A table; the layout rules have their own.

import type { FindingWords } from './finding.ts';
import { layoutWords } from './layout/words.ts';

/** Rules that come with a tool: their words are the tool's own, in English, inside ours. */
export const wordsByPrefix: Readonly<Record<string, FindingWords>> = {
  'html-': {
    ar: { message: 'خطأ في وسوم HTML: {text}', remedy: 'راجع القاعدة {rule} في html-validate.org/rules' },
    en: { message: 'a fault in the HTML: {text}', remedy: 'see the rule {rule} at html-validate.org/rules' },
  },
  'axe-': {
    ar: { message: 'عائق أمام بعض القراء: {text}', remedy: 'راجع {url}' },
    en: { message: 'a barrier for some readers: {text}', remedy: 'see {url}' },
  },
};

const linkWords: Readonly<Record<string, FindingWords>> = {
  'link-dead': {
    ar: { message: 'رابط إلى ما ليس في الموقع: {href}', remedy: 'صحّح العنوان أو أضف الصفحة ({target})' },
    en: { message: 'a link to what the site does not have: {href}', remedy: 'correct it, or add {target}' },
  },
  'link-fragment': {
    ar: {
      message: 'رابط إلى موضع ليس في الصفحة: {href}',
      remedy: 'أضف id="{fragment}" إلى {target} أو صحّح الرابط',
    },
    en: {
      message: 'a link to a place that the page does not have: {href}',
      remedy: 'add id="{fragment}" to {target}, or correct the link',
    },
  },
  'link-outside': {
    ar: { message: 'رابط يخرج من مجلد الموقع: {href}', remedy: 'احذف ../ الزائدة' },
    en: {
      message: 'a link that leaves the site’s folder: {href}',
      remedy: 'remove the ../ that are too many',
    },
  },
  'link-folder': {
    ar: {
      message: 'رابط إلى مجلد لا إلى ملف: {href}',
      remedy: 'اكتب اسم الملف، فالمجلد على القرص لا يعرض إلا قائمة ملفاته',
    },
    en: {
      message: 'a link to a folder, not to a file: {href}',
      remedy: 'name the file: on a disk a folder shows its listing',
    },
  },
  'link-absolute-path': {
    ar: {
      message: 'رابط يبدأ بشرطة مائلة: {href}',
      remedy: 'اجعله نسبيا، فهو لا يعمل من القرص ولا تحت مسار فرعي',
    },
    en: {
      message: 'a link that begins with a slash: {href}',
      remedy: 'make it relative: it breaks on a disk and below a base path',
    },
  },
  'link-protocol-relative': {
    ar: { message: 'رابط بلا بروتوكول: {href}', remedy: 'اكتب https:// في أوله' },
    en: { message: 'a link without a protocol: {href}', remedy: 'begin it with https://' },
  },
  'link-scheme': {
    ar: {
      message: 'رابط من نوع غير مسموح ({scheme}): {href}',
      remedy: 'احذفه، أو اربط بملف أو بعنوان https',
    },
    en: {
      message: 'a link of a kind that is not allowed ({scheme}): {href}',
      remedy: 'remove it, or link to a file or an https address',
    },
  },
  'link-case': {
    ar: { message: 'رابط يخالف اسم الملف في كِبر الأحرف اللاتينية وصغرها: {href}', remedy: 'اكتب {target}' },
    en: { message: 'a link whose case differs from the file’s name: {href}', remedy: 'write {target}' },
  },
  'link-malformed': {
    ar: { message: 'رابط لا يُقرأ: {href}', remedy: 'صحّح العنوان، وما فيه من رموز تبدأ بعلامة %' },
    en: {
      message: 'a link that cannot be read: {href}',
      remedy: 'correct the address and its percent-encoding',
    },
  },
  'page-orphan': {
    ar: {
      message: 'لا رابط يصل إلى الصفحة من الصفحة الأولى',
      remedy: 'اربط بها من صفحة يصل إليها القارئ، أو احذفها',
    },
    en: {
      message: 'no link reaches this page from the front page',
      remedy: 'link to it from a page that readers reach, or remove it',
    },
  },
  'article-far': {
    ar: {
      message: 'المقال بعيد عن الصفحة الأولى (الروابط إليه: {count})',
      remedy: 'قرّبه، فأكثر ما يُقبل من الروابط {most}',
    },
    en: {
      message: 'the article is {count} links from the front page',
      remedy: 'bring it to within {most}',
    },
  },
};

const feedWords: Readonly<Record<string, FindingWords>> = {
  'feed-malformed': {
    ar: { message: 'ملف XML غير سليم: {text}', remedy: 'أصلحه، فبرامج القراءة ترفضه كله' },
    en: { message: 'the XML is not well formed: {text}', remedy: 'mend it: readers refuse all of it' },
  },
  'feed-shape': {
    ar: { message: 'عنصر ناقص أو مكرر في الخلاصة: {text}', remedy: 'راجع مواصفة RSS 2.0' },
    en: {
      message: 'an element of the feed is missing or repeated: {text}',
      remedy: 'see the RSS 2.0 specification',
    },
  },
  'feed-date': {
    ar: { message: 'تاريخ ليس بصيغة RFC 822: {text}', remedy: 'اكتب مثل: Mon, 18 Dec 2017 10:00:00 +0300' },
    en: {
      message: 'a date not in the form of RFC 822: {text}',
      remedy: 'write: Mon, 18 Dec 2017 10:00:00 +0300',
    },
  },
  'feed-link': {
    ar: { message: 'رابط غير مطلق في الخلاصة: {text}', remedy: 'ابدأه بعنوان الموقع https://' },
    en: {
      message: 'a link in the feed is not absolute: {text}',
      remedy: 'begin it with the site’s https:// address',
    },
  },
  'feed-dead': {
    ar: { message: 'الخلاصة تشير إلى ما ليس في الموقع: {text}', remedy: 'صحّح العنوان أو أضف الملف {target}' },
    en: {
      message: 'the feed names what the site does not have: {text}',
      remedy: 'correct it, or add {target}',
    },
  },
  'feed-guid': {
    ar: { message: 'معرّف مكرر في الخلاصة: {text}', remedy: 'اجعل لكل مقال معرّفا (guid) لا يتكرر' },
    en: { message: 'an id occurs twice in the feed: {text}', remedy: 'give every item a guid of its own' },
  },
  'feed-self': {
    ar: {
      message: 'الخلاصة لا تذكر عنوانها',
      remedy: 'أضف <atom:link rel="self" href="{text}" type="application/rss+xml">',
    },
    en: {
      message: 'the feed does not name its own address',
      remedy: 'add <atom:link rel="self" href="{text}" type="application/rss+xml">',
    },
  },
  'feed-controls': {
    ar: { message: 'محرف تحكم في الخلاصة: {text}', remedy: 'احذفه من النص' },
    en: { message: 'a control character in the feed: {text}', remedy: 'remove it from the text' },
  },
  'sitemap-malformed': {
    ar: { message: 'خريطة الموقع غير سليمة: {text}', remedy: 'أصلحها، فمحركات البحث ترفضها كلها' },
    en: {
      message: 'the sitemap is not well formed: {text}',
      remedy: 'mend it: search engines refuse all of it',
    },
  },
  'sitemap-loc': {
    ar: { message: 'عنوان غير مطلق في خريطة الموقع: {text}', remedy: 'ابدأه بعنوان الموقع https://' },
    en: {
      message: 'an address in the sitemap is not absolute: {text}',
      remedy: 'begin it with the site’s address',
    },
  },
  'sitemap-dead': {
    ar: { message: 'في خريطة الموقع ما ليس في الموقع: {text}', remedy: 'احذفه أو أضف الصفحة ({target})' },
    en: {
      message: 'the sitemap names what the site does not have: {text}',
      remedy: 'remove it, or add {target}',
    },
  },
  'sitemap-outside': {
    ar: { message: 'عنوان من موقع آخر في خريطة الموقع: {text}', remedy: 'احذفه، أو صحّح عنوان الموقع' },
    en: {
      message: 'an address of another site in the sitemap: {text}',
      remedy: 'remove it, or correct the base URL',
    },
  },
  'sitemap-date': {
    ar: { message: 'تاريخ ليس بصيغة W3C: {text}', remedy: 'اكتب 2017-12-18 أو 2017-12-18T10:00:00+03:00' },
    en: {
      message: 'a date not in W3C’s form: {text}',
      remedy: 'write 2017-12-18 or 2017-12-18T10:00:00+03:00',
    },
  },
  'sitemap-duplicate': {
    ar: { message: 'عنوان مكرر في خريطة الموقع: {text}', remedy: 'احذف المكرر' },
    en: { message: 'an address occurs twice in the sitemap: {text}', remedy: 'keep one' },
  },
};

const browserWords: Readonly<Record<string, FindingWords>> = {
  'layout-shift': {
    ar: {
      message: 'محتوى الصفحة يقفز عند تحميلها ({value})',
      remedy: 'احجز لكل عنصر مكانه: حدّد أبعاد الصور وقياسات الخط البديل',
    },
    en: {
      message: 'the page shifts while it loads ({value})',
      remedy: 'reserve the space: sizes of pictures, metrics of the fallback font',
    },
  },
  'console-error': {
    ar: { message: 'خطأ في المتصفح: {text}', remedy: 'أزل سببه من سياسة المحتوى (CSP) أو من برنامج الصفحة' },
    en: { message: 'an error in the browser: {text}', remedy: 'remove its cause: the CSP or the script' },
  },
  'request-failed': {
    ar: { message: 'ملف تطلبه الصفحة ولا يصل ({text}): {href}', remedy: 'صحّح العنوان أو أضف الملف' },
    en: {
      message: 'a file that the page asks for does not come ({text}): {href}',
      remedy: 'correct it, or add the file',
    },
  },
  'request-outside': {
    ar: {
      message: 'الصفحة تطلب ملفا من موقع آخر: {href}',
      remedy: 'انقل الملف إلى الموقع، حتى يُقرأ بلا شبكة',
    },
    en: {
      message: 'the page asks another site: {href}',
      remedy: 'bring the file into the site: reading needs no network',
    },
  },
};

export const findingWords: Readonly<Record<string, FindingWords>> = {
  ...linkWords,
  ...feedWords,
  ...browserWords,
  ...layoutWords,
};
