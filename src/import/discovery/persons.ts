// Persons that no registry has: a calling, a verb of saying, a role or a first name, and the words of a name behind it.

import { lineKey } from '../../text/line-key.ts';
import {
  callings,
  joints,
  looksImperfect,
  namesakes,
  ordinals,
  particles,
  sayingVerbs,
  verbs,
} from '../../text/news-words.ts';
import { remember } from '../../text/remember.ts';
import { roleHeads } from '../../text/roles.ts';
import { follows, type Token } from '../../text/tokens.ts';
import { firstNames, wordNames } from '../head/first-names.ts';

/** A name in a line: the index of its first token, of the one behind its last, and the letters written onto it. */
export type Span = Readonly<{ from: number; to: number; taken: number }>;

/** What stands before a word: a calling or a verb of saying, a role some words ago, nothing, or what it belongs to. */
type Cue = 'calling' | 'saying' | 'role' | 'nothing' | 'namesake';

/** The persons named in full in a line: names of two parts or more. `taken` words are part of something else. */
export function personSpans(
  tokens: readonly Token[],
  traits: readonly PersonTraits[],
  isTaken: (token: Token) => boolean,
): Span[] {
  const spans: Span[] = [];
  let role = -1;
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index];
    if (!word) break;
    if (word.gap !== ' ' && /[.؛:!؟«»()\n]/.test(word.gap)) role = -1;
    if (traits[index]?.isRole) role = index;
    // Most words neither begin a name nor stand behind what announces one.
    if (!traits[index]?.begins && !traits[index - 1]?.announces && !traits[index - 2]?.announces) continue;
    if (isTaken(word)) continue;
    const span = spanAt(tokens, index, role >= 0 && index - role < 12);
    if (!span || tokens.slice(span.from, span.to).some(isTaken)) continue;
    spans.push(span);
    role = -1;
    index = span.to - 1;
  }
  return spans;
}

// «عبد» begins a name with any word behind it.
const pairBeginnings = new Set(['عبد', ...[...firstNames].flatMap((name) => name.split(' ').slice(0, -1))]);

/** What a word may do for a person's name: begin one, announce one, or say what somebody is. */
export type PersonTraits = Readonly<{ begins: boolean; announces: boolean; isRole: boolean }>;

/** The traits of a word's key. */
export function personTraits(key: string): PersonTraits {
  const begins =
    firstNames.has(key) ||
    wordNames.has(key) ||
    pairBeginnings.has(key) ||
    key.startsWith('عبد') ||
    (/^[ول]/.test(key) && firstNames.has(key.slice(1)));
  const isRole = roleHeads.has(withoutClitic(key, roleHeads)) || isCallingKey(key);
  return { begins, announces: isCallingKey(key) || sayingVerbs.has(key), isRole };
}

function spanAt(tokens: readonly Token[], index: number, hasRole: boolean): Span | undefined {
  const word = tokens[index];
  if (!word) return undefined;
  const cue = cueBefore(tokens, index, hasRole);
  if (cue === 'namesake') return undefined;
  const taken = isFirstName(word, tokens[index + 1]) ? 0 : joinedFirstName(word) ? 1 : 0;
  const first = taken > 0 ? 'sure' : firstNameAt(tokens, index);
  if (first !== 'sure' && !mayBePart(word)) return undefined;
  if (first === 'no' && !isAnnounced(tokens, index, cue)) return undefined;
  if (first === 'may be' && cue === 'nothing' && !isFirstName(tokens[index + 1], tokens[index + 2]))
    return undefined;
  // Not in the middle of a name: «حسنية شلالى عبد المجيد» begins with a word that no list has.
  const from = cue === 'nothing' && first === 'sure' && taken === 0 ? backTo(tokens, index) : index;
  const to = endOf(tokens, index, cue !== 'nothing');
  if (cue === 'nothing' && !isNameByItself(tokens, index, to)) return undefined;
  if (ordinals.has(tokens[to - 1]?.key ?? '')) return undefined;
  if (partsIn(tokens, from, to) < 2) return undefined;
  return { from, to, taken };
}

// With nothing before it, a first name needs a second known part or a surname: «حياة كريمة» may be anything.
function isNameByItself(tokens: readonly Token[], from: number, to: number): boolean {
  const at = from + partLength(tokens, from);
  const second = tokens[at];
  if (!second || at >= to) return true;
  if (!/^ال/.test(second.text) || isFirstName(second, tokens[at + 1])) return true;
  return isSurname(second);
}

function cueBefore(tokens: readonly Token[], index: number, hasRole: boolean): Cue {
  const word = tokens[index];
  const before = tokens[index - 1];
  const far: Cue = hasRole ? 'role' : 'nothing';
  if (!word || !before || !/^(?: |، ?)$/.test(word.gap)) return 'nothing';
  if (namesakes.has(withoutClitic(before.key, namesakes))) return 'namesake';
  if (isCalling(before)) return 'calling';
  if (word.gap === ' ' && sayingVerbs.has(before.key)) return 'saying';
  const further = tokens[index - 2];
  if (!follows(before) || !further) return far;
  // «الخبير الاقتصادي أنيس», «الملازم أول فاتح»: a calling, and a word to it.
  if (isCalling(further) && (/^ال.*(?:ي|ى|ية|ام|امة)$/.test(before.text) || before.text === 'أول'))
    return 'calling';
  return namesakes.has(withoutClitic(further.key, namesakes)) && !hasRole ? 'namesake' : far;
}

/** Whether a word says what somebody is, with what is written onto it: «والمهندس», «للمخرجة». */
export function isCalling({ key }: Token): boolean {
  return isCallingKey(key);
}

const isCallingKey = remember((key: string) =>
  [key, key.replace(/^[وف]/, ''), key.replace(/^و?لل/, 'ال'), key.replace(/^و?[بلك](?=ال)/, '')].some(
    (form) => callings.has(form),
  ),
);

function withoutClitic(key: string, known: ReadonlySet<string>): string {
  return known.has(key) ? key : key.replace(/^[وفبلك]/, '');
}

/** Whether a word is a first name that is hardly ever anything else, alone or with the word behind it. */
export function isFirstName(word: Token | undefined, next: Token | undefined): boolean {
  if (!word || word.text === 'على' || roleHeads.has(word.key) || word.key === 'باسم') return false;
  if (firstNames.has(word.key) || /^عبد(?:ال|رب)./.test(word.key)) return true;
  if (!follows(next) || !pairBeginnings.has(word.key)) return false;
  return firstNames.has(`${word.key} ${next.key}`) || (word.key === 'عبد' && /^ال.{2,}/.test(next.key));
}

// «وسجاد رعد»: و before a first name.
function joinedFirstName({ key }: Token): boolean {
  return /^[ول]/.test(key) && key.length > 4 && firstNames.has(key.slice(1));
}

function firstNameAt(tokens: readonly Token[], index: number): 'sure' | 'may be' | 'no' {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (isFirstName(word, next)) return 'sure';
  return word && wordNames.has(word.key) ? 'may be' : 'no';
}

// «وسجل مؤمل البغدادي»: behind a verb of saying only with a surname that shows itself.
function isAnnounced(tokens: readonly Token[], index: number, cue: Cue): boolean {
  if (!mayBeStrangeFirst(tokens, index)) return false;
  return cue === 'calling' || (cue === 'saying' && isSurname(tokens[index + 1]));
}

// «البغدادي», «الفزانى»; not «الأول».
function isSurname(word: Token | undefined): boolean {
  return follows(word) && /^ال[\u0621-\u064a]{2,}[يى]$/.test(word.text) && !ordinals.has(word.key);
}

// Behind «المزارع» an unknown word without the article is a name, if no clitic may stand before it.
function mayBeStrangeFirst(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (!word) return false;
  if (/^ال/.test(word.text)) return follows(next) && joints.has(next.key);
  return (
    word.text !== 'أول' &&
    !/^[وفبلك]/.test(word.key) &&
    !namesakes.has(word.key) &&
    !/(?:ات|ين|ون|اً)$/.test(word.text)
  );
}

/** Whether a word may be part of a person's name at all. */
function mayBePart({ text }: Token): boolean {
  return mayBePartText(text);
}

const mayBePartText = remember((text: string) => {
  const key = lineKey(text);
  if (text === 'على' || key.length < 2 || /\p{Number}/u.test(text)) return false;
  return firstNames.has(key) || wordNames.has(key) || !isBreakText(text);
});

// A word at which a name ends.
function isBreak({ text }: Token): boolean {
  return isBreakText(text);
}

const isBreakText = remember((text: string) => {
  const key = lineKey(text);
  const isOther = particles.has(key) || verbs.has(key) || roleHeads.has(key) || isCallingKey(key);
  return text === 'على' || isOther || looksImperfect(text);
});

// Up to two plain words before a first name, behind a verb or at the beginning.
function backTo(tokens: readonly Token[], index: number): number {
  let from = index;
  while (index - from < 2 && follows(tokens[from])) {
    const before = tokens[from - 1];
    if (!before || isBreak(before)) break;
    if (/^ال|^[وفبلك]/.test(before.text) || /(?:ة|ات|ين|ون|اً|ي)$/.test(before.text)) return index;
    from--;
  }
  return from < index && isVerbBefore(tokens, from) ? from : index;
}

function isVerbBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (verbs.has(before.key) || looksImperfect(before.text));
}

// The token behind a name. Unknown words are part of it where something has announced a name and the clause breaks
// behind them; else the name ends with its last word that is known or stands like a surname.
function endOf(tokens: readonly Token[], from: number, announced: boolean): number {
  let at = from + partLength(tokens, from);
  let sure = at;
  let surnames = 0;
  for (let parts = 1; parts < 4; parts++) {
    const word = tokens[at];
    if (!follows(word)) return announced || parts === 1 ? at : sure;
    const kind = partKind(tokens, at, surnames > 0);
    if (kind === 'break') return announced || parts === 2 ? at : sure;
    if (kind === 'end') return sure;
    if (kind === 'surname') surnames++;
    at += partLength(tokens, at);
    if (kind !== 'unknown') sure = at;
  }
  const next = tokens[at];
  return announced && (!follows(next) || isBreak(next)) ? at : sure;
}

type PartKind = 'name' | 'surname' | 'unknown' | 'break' | 'end';

// What a further word is: `break` where a name ends for certain, `end` where it may have ended before.
function partKind(tokens: readonly Token[], at: number, behindSurname: boolean): PartKind {
  const word = tokens[at];
  if (!word) return 'break';
  if (isFirstName(word, tokens[at + 1]) || joints.has(word.key))
    return behindSurname && !joints.has(word.key) ? 'end' : 'name';
  // «محمد حسن وسامي علي»: another one.
  if (/^و/.test(word.key) && firstNames.has(word.key.slice(1))) return 'break';
  if (!mayBePart(word) || /^(?:و?ب?ال|و?لل).*(?:ية|ات|ين|ون)$/.test(word.text)) return 'break';
  if (/^(?:وال|بال|لل|فال|كال|ول|وب)/.test(word.text)) return 'break';
  if (/^ال/.test(word.text)) {
    if (ordinals.has(word.key)) return behindSurname ? 'break' : 'surname';
    if (behindSurname) return /[يى]$/.test(word.text) ? 'surname' : 'break';
    return 'surname';
  }
  if (wordNames.has(word.key)) return 'name';
  if (/(?:ات|ين|ون|اً|تين|تي)$/.test(word.text) || namesakes.has(word.key)) return 'end';
  return behindSurname ? 'end' : 'unknown';
}

// «عبد الحي», «بن سعد», «آل مشافي», «نور الدين»: one part, two words or more.
function partLength(tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !follows(next)) return 1;
  if (/^(?:الدين|الله)$/.test(next.key)) return 2;
  return joints.has(word.key) && !particles.has(next.key) ? 1 + partLength(tokens, at + 1) : 1;
}

function partsIn(tokens: readonly Token[], from: number, to: number): number {
  let parts = 0;
  for (let at = from; at < to; at += partLength(tokens, at)) parts++;
  return parts;
}
