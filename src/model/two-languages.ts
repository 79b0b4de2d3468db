// What is wrong and what to do, in Arabic and in English.

export type Words = Readonly<Record<'ar' | 'en', Readonly<{ message: string; remedy: string }>>>;

/** One entry: each language's message and remedy. */
export function words(ar: readonly [string, string], en: readonly [string, string]): Words {
  return { ar: { message: ar[0], remedy: ar[1] }, en: { message: en[0], remedy: en[1] } };
}
