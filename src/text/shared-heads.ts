// «وزارتا الداخلية والدفاع»: one head in the dual or the plural, shared by the names behind it.

import type { Match, Node, Start } from './finder.ts';
import { lookupWords, type NameWord } from './name-words.ts';

const heads: readonly (readonly [string, string])[] = [
  ['وزارتا وزارتي وزارات', 'وزارة'],
  ['وزيرا وزيري وزراء وزيرة', 'وزير'],
  ['جامعتا جامعتي جامعات', 'جامعة'],
  ['ناديا ناديي نوادي أندية', 'نادي'],
  ['صحيفتا صحيفتي صحف', 'صحيفة'],
  ['حزبا حزبي أحزاب', 'حزب'],
  ['حركتا حركتي حركات', 'حركة'],
  ['مجلسا مجلسي مجالس', 'مجلس'],
  ['محكمتا محكمتي محاكم', 'محكمة'],
  ['هيئتا هيئتي هيئات', 'هيئة'],
  ['شركتا شركتي شركات', 'شركة'],
  ['منظمتا منظمتي منظمات', 'منظمة'],
  ['نقابتا نقابتي نقابات', 'نقابة'],
  ['وكالتا وكالتي وكالات', 'وكالة'],
  ['مديريتا مديريتي مديريات', 'مديرية'],
  ['قيادتا قيادتي قيادات', 'قيادة'],
  ['محافظتا محافظتي محافظات', 'محافظة'],
  ['ولايتا ولايتي ولايات', 'ولاية'],
  ['بلديتا بلديتي بلديات', 'بلدية'],
  ['فريقا فريقي فرق', 'فريق'],
  ['قناتا قناتي قنوات', 'قناة'],
  ['مخيما مخيمي مخيمات', 'مخيم'],
  ['رئيسا رئيسي رؤساء', 'رئيس'],
  ['الرئيسان الرئيسين', 'الرئيس'],
  ['الجيشان الجيشين', 'الجيش'],
  ['الحكومتان الحكومتين', 'الحكومة'],
  ['البرلمانان البرلمانين', 'البرلمان'],
  ['المنتخبان المنتخبين', 'المنتخب'],
];

const singular = new Map<string, string>();
for (const [forms, head] of heads)
  for (const form of forms.split(' ')) singular.set(lookupWords(form)[0] ?? '', lookupWords(head)[0] ?? '');

/** The singular of a head in the dual or the plural, as names are looked up by it: «وزارتا» gives «وزارة». */
export function singularOf(form: string): string | undefined {
  return singular.get(form);
}

/**
 * The names that share a head, which stands at a word, and how many words they take up: the first with its head, each further one
 * by itself behind و or a comma. Nothing where not even the first is known under the singular head. Adjectives may share
 * more than the head: «وزيرا الخارجية المصري والأردني».
 */
export function sharedHeadOf(
  { node, taken }: Start,
  words: readonly NameWord[],
  index: number,
  text: string,
): { matches: Match[]; length: number } | undefined {
  if (!isGap(text, words[index], words[index + 1], /^\s+$/)) return undefined;
  const first = longestFrom(node, words, index + 1, 0, text);
  if (!first) return undefined;
  const matches: Match[] = [{ ...first.match, index, length: first.match.length + 1, taken }];
  // What the further names go on from: the head, or the head and what the first name shares with them.
  const shared = [node, ...first.path.slice(0, -1)];
  let at = index + 1 + first.match.length;
  for (let next = furtherFrom(shared, words, at, text); next; next = furtherFrom(shared, words, at, text)) {
    matches.push(next);
    at += next.length;
  }
  return { matches, length: at - index };
}

// The next name of the list: behind a comma or و.
function furtherFrom(
  shared: readonly Node[],
  words: readonly NameWord[],
  index: number,
  text: string,
): Match | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || !isGap(text, before, word, /^\s*[،,]?\s*$/)) return undefined;
  const behindComma = isGap(text, before, word, /[،,]/);
  const form = word.forms.findIndex(({ taken }) => taken === (behindComma ? 0 : 1));
  if (form < 0 || (!behindComma && !word.text.startsWith('و'))) return undefined;
  const found = shared.flatMap((node) => longestFrom(node, words, index, form, text)?.match ?? []);
  return found.sort((a, b) => b.length - a.length)[0];
}

// The longest name that goes on from a node, and the nodes on the way to it.
function longestFrom(
  node: Node,
  words: readonly NameWord[],
  index: number,
  form: number,
  text: string,
): { match: Match; path: Node[] } | undefined {
  const first = words[index]?.forms[form];
  if (!first) return undefined;
  const path: Node[] = [];
  let found: { match: Match; path: Node[] } | undefined;
  let here = node.next?.get(first.form);
  for (let length = 1; here; length++) {
    path.push(here);
    if (here.entries)
      found = { match: { index, length, taken: first.taken, entries: here.entries }, path: [...path] };
    const next = words[index + length];
    if (!isGap(text, words[index + length - 1], next, /^\s+$/)) break;
    here = here.next?.get(next?.forms[0]?.form ?? '');
  }
  return found;
}

function isGap(
  text: string,
  before: NameWord | undefined,
  after: NameWord | undefined,
  gap: RegExp,
): boolean {
  return before !== undefined && after !== undefined && gap.test(text.slice(before.end, after.start));
}
