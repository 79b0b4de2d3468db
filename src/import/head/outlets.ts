// Names of newspapers and sites that say what they are: «صحيفة كذا», «وكالة كذا الإخبارية», «كذا نيوز».

import { keyPattern, lineKey } from '../../text/line-key.ts';

const outlet = keyPattern(
  /^(?:صحيفة|جريدة|مجلة|موقع|شبكة|قناة|وكالة|إذاعة|راديو|بوابة|منصة|مؤسسة)(?: \S+){1,4}$|^\S+(?: \S+){0,2} (?:نيوز|برس|أونلاين|اونلاين|تايمز|بوست|tv|press|news|online)$|^\S{3,}(?:بريس|نيوز|برس)$/,
);

/** Whether words name an outlet, by what they say it is. */
export function isOutlet(text: string): boolean {
  return text.length <= 45 && !/[.،؟!:|/–—-]/.test(text) && outlet.test(lineKey(text));
}
