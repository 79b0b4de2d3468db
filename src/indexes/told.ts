// What an article's sentences tell of a day or a month that they give themselves, for the names that stand in them.

import type { Sighting } from '../text/finder.ts';
import { sentenceAround } from '../text/sentences.ts';
import { type ToldDate, toldDates } from '../text/told-dates.ts';
import { cutSentence } from './cut-sentence.ts';
import type { SentenceView } from './views.ts';

/**
 * A date of a sentence, and by name (`place:anbar`) the sentence with that name marked. The same date in the same words
 * has the same `key`, in whatever article.
 */
export type Told = Readonly<{ key: string; date: ToldDate; sentences: ReadonlyMap<string, SentenceView> }>;

type Span = Readonly<{ start: number; end: number }>;

/** A sentence with more dates is a list or a table, and tells no event. */
const mostDates = 4;

/** The dated sentences of a text, in order. `sightings` are the names in it, in order. */
export function toldIn(text: string, sightings: readonly Sighting[], country: string): Told[] {
  const told: Told[] = [];
  let sentence = { start: 0, end: 0 };
  let dates: ReturnType<typeof toldDates> = [];
  let next = 0;
  const close = () => {
    while ((sightings[next]?.start ?? sentence.start) < sentence.start) next++;
    const named: Sighting[] = [];
    for (let at = next; at < sightings.length; at++) {
      const sighting = sightings[at];
      if (!sighting || sighting.start >= sentence.end) break;
      named.push(sighting);
    }
    if (named.length > 0 && dates.length <= mostDates) told.push(...tellingsOf(text, sentence, dates, named));
    dates = [];
  };
  for (const telling of toldDates(text, country)) {
    if (telling.start >= sentence.end) {
      close();
      sentence = sentenceAround(text, telling);
    }
    dates.push(telling);
  }
  close();
  return told;
}

// Twice the same date in a sentence is one.
function tellingsOf(
  text: string,
  sentence: Span,
  dates: ReturnType<typeof toldDates>,
  named: readonly Sighting[],
): Told[] {
  const byDate = new Map(dates.toReversed().map((telling) => [telling.date.edtf, telling]));
  return [...byDate.values()].reverse().map((telling) => {
    const sentences = new Map<string, SentenceView>();
    for (const sighting of named) {
      for (const id of sighting.ids)
        if (!sentences.has(id)) sentences.set(id, cutSentence(text, sighting, telling));
    }
    const key = `${telling.date.edtf} ${text.slice(sentence.start, sentence.end)}`;
    return { key, date: telling.date, sentences };
  });
}
