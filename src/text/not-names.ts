// Phrases that hold a name and do not mean it: «مسقط رأسه» is a birthplace, not Muscat.

import { mayBeAdjective } from './guards.ts';
import { lookupWords, type NameWord } from './name-words.ts';

const phrases = [
  'مسقط رأس',
  'مسقط رأسه',
  'مسقط رأسها',
  'مسقط رأسهم',
  'مسقط رأسي',
  'صلاة المغرب',
  'أذان المغرب',
  'آذان المغرب',
  'قبيل المغرب',
  'بعد المغرب',
  'قبل المغرب',
  'وقت المغرب',
  'اتفاق الطائف',
  'اتفاقية الطائف',
  'وثيقة الطائف',
  'الرباط الصليبي',
  'الرباط المقدس',
  'الضفة الأخرى',
  'الضفة المقابلة',
  'حماة الوطن',
  'حماة الديار',
  'حماة الدستور',
  'الحد الأقصى',
  'حمى مالطا',
  'حمى مالطة',
  'اتفاق أوسلو',
  'اتفاقية أوسلو',
  'اتفاقات أوسلو',
  'اتفاقيات أوسلو',
  'مسار أستانا',
  'اتفاق الرياض',
  'اتفاق الصخيرات',
  'معاهدة فرساي',
  'اتفاقية جنيف',
  'اتفاقيات جنيف',
  'اتفاق باريس',
  'اتفاقية باريس',
  'بروتوكول كيوتو',
  'اتفاق ستوكهولم',
  'اتفاق الدوحة',
  'إعلان القاهرة',
  'إعلان جدة',
  'اتفاق جدة',
  'اتفاق مكة',
  'اتفاق القاهرة',
  'كامب ديفيد',
  'قرية العراق',
  'الضفة الغربية للنيل',
  'الضفة الغربية للنهر',
  'الضفة الغربية لنهر',
  'الضفة الغربية للقناة',
  'كأس الاتحاد',
  'كأس الاتحاد الإفريقي',
  'كأس الاتحاد الآسيوي',
  'كأس الاتحاد الأوروبي',
].map(lookupWords);

// By each of their words: the words before it are looked at from there.
const byWord = new Map<string, { phrase: readonly string[]; at: number }[]>();
for (const phrase of phrases) {
  phrase.forEach((word, at) => {
    const others = byWord.get(word) ?? [];
    others.push({ phrase, at });
    byWord.set(word, others);
  });
}

// Ministries are called by adjectives, which stand behind other nouns too: «السياسة الخارجية المصرية».
const affairs = new Set('الداخلية الخارجية المالية'.split(' ').flatMap(lookupWords));

function isAdjectiveOfAffairs(words: readonly NameWord[], index: number, text: string): boolean {
  const form = words[index]?.forms[0]?.form ?? '';
  return affairs.has(form) && mayBeAdjective(words, index, text);
}

/** Whether a name of so many words is part of a phrase that means something else. */
export function isNoName(words: readonly NameWord[], index: number, length: number, text: string): boolean {
  if (isAdjectiveOfAffairs(words, index, text)) return true;
  for (const { form } of words[index]?.forms ?? []) {
    for (const { phrase, at } of byWord.get(form) ?? []) {
      if (phrase.length <= length) continue;
      const same = phrase.every((word, offset) =>
        words[index - at + offset]?.forms.some((one) => one.form === word),
      );
      if (same) return true;
    }
  }
  return false;
}
