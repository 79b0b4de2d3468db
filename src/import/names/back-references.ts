// Short forms that refer back: «القيادة» after «قيادة العمليات المشتركة», «الخفاجي» after «تحسين الخفاجي».

import type { Sighting } from '../../text/finder.ts';
import { lookupWords, type NameWord, nameStart, nameWordsOf } from '../../text/name-words.ts';
import type { SourceLine } from '../source-lines.ts';
import { type Names, partsOf } from './known.ts';

// Heads of bodies that are spoken of by them alone.
const heads = new Set(
  'قيادة وزارة هيئة حزب حركة جماعة تنظيم منظمة جمعية نقابة شركة جامعة نادي بنك مصرف وكالة مديرية مؤسسة لجنة محكمة مجلس برلمان بلدية محافظة اتحاد رابطة صحيفة قناة جهاز فصيل كتائب فرقة لواء'
    .split(' ')
    .flatMap(lookupWords),
);

// «عبد الله الثاني»: a king's number is no surname.
const ordinals = new Set('الأول الثاني الثالث الرابع الخامس السادس السابع'.split(' ').flatMap(lookupWords));

// Short forms have the article, so that few words need a closer look.
const mayRefer = /^[وف]?(?:[بك]?ا|لل)/;

/** The short forms in an article's lines, behind the name that they refer to; none where names were sighted. */
export function backReferences(
  names: Names,
  lines: readonly SourceLine[],
  sightings: ReadonlyMap<SourceLine, readonly Sighting[]>,
): { line: SourceLine; sighting: Sighting }[] {
  const found: { line: SourceLine; sighting: Sighting }[] = [];
  const short = new Map<string, string>();
  for (const line of lines) {
    const known = sightings.get(line) ?? [];
    if (short.size === 0 && known.every(({ ids }) => !ids[0]?.startsWith('actor:'))) continue;
    let next = 0;
    for (const word of nameWordsOf(line.text)) {
      for (; (known[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start; next++)
        for (const [form, id] of shortForms(names, known[next])) short.set(form, id);
      if (
        short.size === 0 ||
        !mayRefer.test(word.text) ||
        (known[next]?.start ?? Number.POSITIVE_INFINITY) < word.end
      )
        continue;
      const sighting = isHeadOfMore(line.text, word.end) ? undefined : referenceAt(word, short);
      if (sighting) found.push({ line, sighting });
    }
    for (const one of known.slice(next)) for (const [form, id] of shortForms(names, one)) short.set(form, id);
  }
  return found;
}

// The last one that a short form fits is meant.
function shortForms(names: Names, sighting: Sighting | undefined): [string, string][] {
  const [id = ''] = sighting?.ids ?? [];
  if (!sighting || !id.startsWith('actor:')) return [];
  const words = lookupWords(sighting.text);
  const kind = names.actors.get(partsOf(id).bare)?.kind;
  if (words.length < 2) return [];
  if (kind === 'person') {
    const last = words.at(-1) ?? '';
    return last.startsWith('ال') && last.length >= 5 && !ordinals.has(last) ? [[last, id]] : [];
  }
  const first = (words[0] ?? '').replace(/^[وفبل](?=\S{4})/, '');
  const head = [words[0] ?? '', first].find((word) => heads.has(word));
  return head === undefined ? [] : [[`ال${head}`, id]];
}

// «الحزب الاشتراكي», «الجيش الملكي»: another one, by its adjective.
function isHeadOfMore(text: string, end: number): boolean {
  return (
    /^ ال[\u0621-\u064a]+(?:ي|ى|ية|ة)(?![\u0621-\u064a])/.test(text.slice(end, end + 30)) &&
    !/^ الت/.test(text.slice(end, end + 4))
  );
}

function referenceAt(word: NameWord, short: ReadonlyMap<string, string>): Sighting | undefined {
  for (const { form, taken } of word.forms) {
    const id = short.get(form);
    if (id === undefined) continue;
    const { start, end, text } = word;
    return { start, nameStart: nameStart(word, taken), end, text, ids: [id], doubtful: [], stripped: [] };
  }
  return undefined;
}
