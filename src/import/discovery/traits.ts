// What is looked up of every word of every text, in one answer.

import { remember } from '../../text/remember.ts';
import { headOf } from './heads.ts';
import { type PersonTraits, personTraits } from './persons.ts';

export type Traits = Readonly<PersonTraits & { isHead: boolean }>;

/** The traits of a word, by its key. */
export const traitsOf = remember(
  (key: string): Traits => ({ ...personTraits(key), isHead: headOf(key) !== null }),
);
