// The layout rules in words: what a finding says, and what to do. A table.

import type { FindingWords } from '../finding.ts';

export const layoutWords: Readonly<Record<string, FindingWords>> = {
  'rtl-01-document-direction': {
    ar: {
      message: 'الصفحة لا تعلن لغتها واتجاهها في وسومها: {value}',
      remedy: 'اكتب <html lang="ar" dir="rtl">، ولا تترك الاتجاه لورقة الأنماط وحدها',
    },
    en: {
      message: 'the page does not declare its language and direction in its markup: {value}',
      remedy: 'write <html lang="ar" dir="rtl">; do not leave the direction to CSS alone',
    },
  },
  'rtl-02-ltr-block': {
    ar: {
      message: 'نص عربي في كتلة اتجاهها من اليسار إلى اليمين: «{text}»',
      remedy: 'احذف dir="ltr"، أو اعزل اللاتيني وحده',
    },
    en: {
      message: 'Arabic text in a left-to-right block: “{text}”',
      remedy: 'remove dir="ltr", or isolate only what is Latin',
    },
  },
  'rtl-03-latin-run': {
    ar: { message: 'كلام بحروف لاتينية غير معزول داخل نص عربي: «{text}»', remedy: 'ضعه في <bdi lang="en">' },
    en: {
      message: 'a Latin run in Arabic text is not isolated: “{text}”',
      remedy: 'put it in <bdi lang="en">',
    },
  },
  'rtl-04-number-run': {
    ar: { message: 'تاريخ أو مدى أو رقم هاتف يظهر معكوسا: «{text}»', remedy: 'ضعه في <bdi dir="ltr">' },
    en: {
      message: 'a date, range or phone number that shows back to front: “{text}”',
      remedy: 'put it in <bdi dir="ltr">',
    },
  },
  'rtl-05-unknown-text': {
    ar: {
      message: 'نص غير معروف الاتجاه داخل جملة: «{text}»',
      remedy: 'ضعه في <bdi> أو أعطه unicode-bidi: isolate',
    },
    en: {
      message: 'text of unknown direction inside a sentence: “{text}”',
      remedy: 'put it in <bdi>, or give it unicode-bidi: isolate',
    },
  },
  'rtl-06-bidi-controls': {
    ar: { message: 'محرف تحكم بالاتجاه {value} في «{text}»', remedy: 'احذفه، واعزل بالوسوم لا بالمحارف' },
    en: {
      message: 'a bidi control character {value} in “{text}”',
      remedy: 'remove it; isolate with markup, not with characters',
    },
  },
  'rtl-07-text-align': {
    ar: {
      message: 'محاذاة لا تصلح لنص عربي: {value}',
      remedy: 'اكتب text-align: start، فلا متصفح يضبط الأسطر بالكشيدة',
    },
    en: {
      message: 'an alignment unfit for Arabic text: {value}',
      remedy: 'write text-align: start; no browser justifies with kashida',
    },
  },
  'rtl-08-logical-properties': {
    ar: { message: 'خاصية تثبّت جهة: {value}', remedy: 'اكتب الخاصية المنطقية: {expected}' },
    en: {
      message: 'a property that fixes a side: {value}',
      remedy: 'write the logical property: {expected}',
    },
  },
  'rtl-09-letter-spacing': {
    ar: { message: 'تباعد بين الحروف يفك اتصالها: {value}', remedy: 'اكتب letter-spacing: normal' },
    en: { message: 'spacing that breaks joined letters: {value}', remedy: 'write letter-spacing: normal' },
  },
  'rtl-10-letter-case': {
    ar: { message: 'نمط لا معنى له في العربية: {value}', remedy: 'احذفه، أو اقصره على :lang(en)' },
    en: {
      message: 'a style that Arabic has no use for: {value}',
      remedy: 'remove it, or limit it to :lang(en)',
    },
  },
  'rtl-11-italics': {
    ar: {
      message: 'إمالة مصطنعة لخط عربي: {value}',
      remedy: 'اكتب font-style: normal و font-synthesis: none',
    },
    en: {
      message: 'Arabic letters slanted by machine: {value}',
      remedy: 'write font-style: normal and font-synthesis: none',
    },
  },
  'rtl-12-bold': {
    ar: { message: 'ثخانة ليست في الخط المرفق: {value}', remedy: 'استعمل ثخانة يحملها الخط' },
    en: {
      message: 'a weight that the bundled font lacks: {value}',
      remedy: 'use a weight that the font has',
    },
  },
  'rtl-13-hyphenation': {
    ar: { message: 'تقطيع للكلمات: {value}', remedy: 'اكتب hyphens: manual واحذف U+00AD' },
    en: { message: 'hyphenation: {value}', remedy: 'write hyphens: manual, and remove U+00AD' },
  },
  'rtl-14-tatweel': {
    ar: { message: 'تطويل في عنوان أو رابط أو وسم: «{text}»', remedy: 'احذف التطويل (ـ)' },
    en: {
      message: 'a tatweel in a title, an address or a tag: “{text}”',
      remedy: 'remove the tatweel (U+0640)',
    },
  },
  'rtl-15-bundled-font': {
    ar: {
      message: 'حروف عربية رسمها خط ليس من الموقع ({value}): {text}',
      remedy: 'أضفها إلى الخط المرفق، أو قدّمه في font-family: {family}',
    },
    en: {
      message: 'Arabic letters drawn by a font that is not the site’s ({value}): {text}',
      remedy: 'add them to the bundled font, or put it first in font-family: {family}',
    },
  },
  'rtl-16-joining': {
    ar: { message: 'الحروف لا تتصل: {value}', remedy: 'أبق جداول الوصل (GSUB) عند قصّ الخط' },
    en: {
      message: 'letters do not join: {value}',
      remedy: 'keep the joining tables (GSUB) when cutting the font',
    },
  },
  'rtl-17-presentation-forms': {
    ar: { message: 'أشكال عرض بدل الحروف: «{text}»', remedy: 'اكتب الحروف نفسها (NFKC لهذه المحارف)' },
    en: {
      message: 'presentation forms instead of letters: “{text}”',
      remedy: 'write the letters themselves (NFKC for these characters)',
    },
  },
  'rtl-18-size-and-leading': {
    ar: {
      message: 'حجم أو تباعد أسطر أقل مما يحتاج إليه الحرف العربي عند العرض {width}: {value} في «{text}»',
      remedy: 'المتن 18px فأكثر وتباعده 1.7 فأكثر، والعناوين 1.4 فأكثر',
    },
    en: {
      message: 'type smaller or tighter than Arabic needs at width {width}: {value} in “{text}”',
      remedy: 'text at least 18px with a line height of 1.7, headings at least 1.4',
    },
  },
  'rtl-19-clipped-letters': {
    ar: {
      message: 'حروف مقصوصة عند العرض {width}: «{text}»',
      remedy: 'زد line-height أو الحشو، أو احذف overflow',
    },
    en: {
      message: 'letters are clipped at width {width}: “{text}”',
      remedy: 'raise the line height or padding, or remove overflow',
    },
  },
  'rtl-20-underlines': {
    ar: {
      message: 'خط تحت النص يمس النقاط: {value}',
      remedy: 'اكتب text-underline-offset: 0.2em فأكثر و text-decoration-skip-ink: auto',
    },
    en: {
      message: 'an underline that touches the dots: {value}',
      remedy: 'write text-underline-offset: 0.2em or more, and text-decoration-skip-ink: auto',
    },
  },
  'rtl-21-overflow': {
    ar: { message: 'محتوى يخرج {value} عن الصفحة عند العرض {width}', remedy: 'دع العنصر ينكمش أو يلتف' },
    en: {
      message: 'content runs {value} off the page at width {width}',
      remedy: 'let the element shrink or wrap',
    },
  },
  'rtl-22-arrows': {
    ar: {
      message: 'سهم إلى الجهة الخطأ: «{text}» يظهر {value} والصواب {expected}',
      remedy: 'اعكس السهم أو الصورة',
    },
    en: {
      message: 'an arrow the wrong way: “{text}” shows as {value} and must be {expected}',
      remedy: 'turn the arrow or the picture round',
    },
  },
  'rtl-23-reading-order': {
    ar: {
      message: 'ترتيب العرض غير ترتيب القراءة عند العرض {width}: «{text}»',
      remedy: 'رتّب في الصفحة لا في الأنماط',
    },
    en: {
      message: 'shown in another order than it is read at width {width}: “{text}”',
      remedy: 'order in the markup, not in CSS',
    },
  },
  'rtl-24-punctuation': {
    ar: {
      message: 'علامة ترقيم في غير موضعها «{value}»: «{text}»',
      remedy: 'لا فراغ قبل ، ؛ ؟ وفراغ واحد بعدها',
    },
    en: {
      message: 'misplaced punctuation “{value}”: “{text}”',
      remedy: 'use ، ؛ ؟ after Arabic, with no space before and one after',
    },
  },
  'rtl-25-quotes': {
    ar: { message: 'علامة تنصيص بلا قرين {value}: «{text}»', remedy: 'أغلق «» واجعل الداخلية “ ”' },
    en: {
      message: 'an unbalanced quotation mark {value}: “{text}”',
      remedy: 'close «», and nest “ ” inside',
    },
  },
  'rtl-26-digits': {
    ar: { message: 'أرقام من نظام آخر في الصفحة ({value} بدل {expected}): «{text}»', remedy: 'وحّد الأرقام' },
    en: {
      message: 'digits of another system on the page ({value}, not {expected}): “{text}”',
      remedy: 'use one system of digits',
    },
  },
  'rtl-27-transparency': {
    ar: {
      message: 'شفافية أو حدّ على نص عربي: {value}',
      remedy: 'استعمل لونا معتما بلا حدّ، وإلا ظهرت مواضع اتصال الحروف',
    },
    en: {
      message: 'transparency or a stroke on Arabic text: {value}',
      remedy: 'use a solid colour: the joins show through',
    },
  },
  'rtl-28-tables-and-code': {
    ar: {
      message: 'اتجاه خاطئ: {value}',
      remedy: 'الجداول وترقيم الصفحات من اليمين، والشيفرة وعناوين الشبكة من اليسار',
    },
    en: {
      message: 'the wrong direction: {value}',
      remedy: 'tables and pagers run rtl, code and addresses ltr',
    },
  },
  'rtl-29-dates': {
    ar: {
      message: 'تاريخ بلا <time datetime> أو بغير دقته: {value} «{text}»',
      remedy: 'اكتب المعلوم منه وحده',
    },
    en: {
      message: 'a date without <time datetime>, or at another precision: {value} “{text}”',
      remedy: 'mark it up with what is known of it and no more',
    },
  },
  'rtl-30-print': {
    ar: {
      message: 'في الطباعة: {value}',
      remedy: 'أبق الاتجاه من اليمين، وأخف التنقل والبحث في @media print',
    },
    en: {
      message: 'in print: {value}',
      remedy: 'keep the page rtl; hide navigation and search in @media print',
    },
  },
};
