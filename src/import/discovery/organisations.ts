// Organisations that no registry has: a head («جمعية», «هيئة», «شركة») and the words that belong to it.

import type { ActorKind } from '../../model/kinds.ts';
import type { Sighting } from '../../text/finder.ts';
import { keySet } from '../../text/line-key.ts';
import { looksImperfect, ordinals, particles, verbs } from '../../text/news-words.ts';
import { roleHeads } from '../../text/roles.ts';
import { follows, type Token } from '../../text/tokens.ts';
import { type Head, headAt, isGeneric } from './heads.ts';
import { isCalling, isFirstName, type Span } from './persons.ts';

export type OrganisationSpan = Readonly<Span & { kind: ActorKind }>;

/** The organisations named in a line; `sightings` are the known names there, which may be part of one. */
export function organisationSpans(
  tokens: readonly Token[],
  traits: readonly Readonly<{ isHead: boolean }>[],
  sightings: readonly Sighting[],
): OrganisationSpan[] {
  const spans: OrganisationSpan[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const head = traits[index]?.isHead ? headAt(tokens[index]) : undefined;
    if (!head) continue;
    const to = new Chain(tokens, sightings, head, index).end();
    if (to === undefined) continue;
    spans.push({ from: index, to, kind: head.kind, taken: head.taken });
    index = to - 1;
  }
  return spans;
}

// Of these the parts may be joined: «لجنة الزراعة والمياه», «غرفة التجارة والصناعة».
const topical = keySet(
  'وزارة|هيئة|مديرية|دائرة|مصلحة|إدارة|ديوان|لجنة|جهاز|صندوق|مكتب|غرفة|مركز|معهد|شركة|مؤسسة|وكالة|مندوبية|اتحاد|تعاونية|حزب|كلية|مختبر|جمعية|بنك|تجمع|مجمع|وحدة|منظومة|جامعة|نقابة|رابطة',
);
// Called after persons: «مدرسة بشير الريس الثانوية».
const memorial = keySet('مدرسة|ثانوية|إعدادية|مستشفى|مشفى|مركز|صندوق|مؤسسة|جامعة|معهد|أكاديمية|مكتبة|مسرح');
// With a town alone they are names: «جامعة حمص», «بلدية صور».
const ofTowns = keySet(
  'جامعة|بلدية|مستشفى|مشفى|بورصة|نادي|أمانة|فرقة|كهرباء|محكمة|قيادة|شرطة|مسرح|متحف|مطرانية|غرفة|ولاية|مولودية|أولمبيك|حكومة|ثانوية|مدرسة',
);
// Of these the aim is part of the name: «شركة البريقة لتسويق النفط».
const withAims = keySet('شركة|مؤسسة|جهاز|صندوق|هيئة|مركز|جمعية|مجموعة|منظمة');
// Branches, which are told apart by where they are: «مديرية الموارد المائية في ذي قار».
const local = keySet(
  'مديرية|دائرة|فرع|مكتب|جمعية|إدارة|محكمة|اتحاد|مركز|هيئة|مندوبية|سلطة|مستشفى|معهد|نقابة|غرفة',
);

/** The words of a name behind its head, taken one by one. */
class Chain {
  private readonly tokens: readonly Token[];
  private readonly sightings: readonly Sighting[];
  private readonly head: Head;
  private readonly from: number;
  private at: number;
  // Behind this token the name is whole.
  private whole: number | undefined;
  // Words in construct that still want something definite.
  private open = 0;
  private adjectives = 0;
  private hasTopic = false;
  private hasPlace = false;
  private isForSomething = false;
  private aim = false;

  constructor(tokens: readonly Token[], sightings: readonly Sighting[], head: Head, from: number) {
    [this.tokens, this.sightings, this.head, this.from] = [tokens, sightings, head, from];
    this.at = from + 1;
  }

  /** The token behind the name; nothing where it is none («شركة كبرى», «لجنة لدراسة الملف», «حركة السير»). */
  end(): number | undefined {
    while (this.at - this.from < 10 && this.step());
    const { head, whole } = this;
    if (whole === undefined) return undefined;
    if (head.definite && !this.hasTopic && this.adjectives < 2) return undefined;
    const words = this.tokens.slice(this.from + 1, whole);
    if (words.length === 1 && this.hasPlace && !ofTowns.has(head.key)) return undefined;
    return isGeneric(head, words) ? undefined : whole;
  }

  private step(): boolean {
    const word = this.tokens[this.at];
    if (!follows(word)) return false;
    if (word.text === 'في') return this.placeBehindIn();
    if (this.isEnd(word)) return false;
    const place = this.placeAt(word);
    if (place) return this.place(place, word);
    if (/^و/.test(word.text) && /^و(?:ال|لل|ل)/.test(word.text)) return this.joined(word);
    if (/^لل/.test(word.text)) return this.purpose();
    if (/^ال/.test(word.text)) return this.definite(word);
    return this.indefinite(word);
  }

  // «جامعة حمص», «المعهد النموذجي بالكاف», «قيادة شرطة صلاح الدين».
  private place(place: Sighting, word: Token): boolean {
    const isBehindB = place.nameStart > place.start;
    if (isBehindB && !/^ب/.test(word.text)) return false;
    if (isBehindB && (this.whole === undefined || !local.has(this.head.key))) return false;
    if (isBehindB && this.isForSomething && memorial.has(this.head.key) && this.head.definite) return false;
    if (isBehindB && !this.head.definite && this.head.key === 'مستشفي') return false;
    if (!isBehindB && this.head.definite && this.open === 0) return false;
    if (!isBehindB && this.hasPlace) return false;
    this.at += wordsIn(this.tokens, this.at, place);
    this.hasPlace = true;
    this.open = 0;
    this.whole = this.at;
    return true;
  }

  private placeBehindIn(): boolean {
    const next = this.tokens[this.at + 1];
    const place = follows(next) ? this.placeAt(next) : undefined;
    if (!place || this.whole !== this.at || this.hasPlace) return false;
    if (!/^(?:مديريه|دائره|فرع|جمعيه|مكتب)$/.test(this.head.key)) return false;
    this.at += 1 + wordsIn(this.tokens, this.at + 1, place);
    this.hasPlace = true;
    this.whole = this.at;
    return false;
  }

  // «للأثاث», «للأرصاد».
  private purpose(): boolean {
    if (this.whole === undefined && !this.head.definite) return false;
    this.hasTopic = true;
    this.isForSomething = true;
    this.hasPlace = false;
    return this.take();
  }

  private definite(word: Token): boolean {
    if (ordinals.has(word.key) && !/^(?:فرقه|لواء|فوج|كتيبه)$/.test(this.head.key)) return false;
    const isAdjective = adjective.test(word.text);
    if (this.head.definite && !this.hasTopic && !this.aim && !isAdjective) return false;
    if (this.hasPlace && this.open === 0 && !isAdjective) return false;
    if (!this.head.definite && this.open === 0 && this.whole === undefined) this.hasTopic = true;
    if (isAdjective) this.adjectives++;
    return this.take();
  }

  // «والمياه», «والديكور», if و does not begin another name.
  private joined(word: Token): boolean {
    if (!this.hasTopic || !topical.has(this.head.key) || this.hasPlace) return false;
    if (headAt(word)?.taken) return false;
    if (this.sightings.some(({ nameStart }) => nameStart > word.start && nameStart < word.end)) return false;
    return this.take();
  }

  // In construct («هيئة سكك حديد السودان»), after a person («مدرسة بشير الريس»), or for something («لتشغيل مشاريع الري»).
  private indefinite(word: Token): boolean {
    const isAim =
      /^ل[\u0621-\u064a]{3,}$/.test(word.text) &&
      (this.head.definite || withAims.has(this.head.key)) &&
      this.whole === this.at &&
      !this.isForSomething;
    if (isAim) this.aim = true;
    else if (this.whole !== undefined && this.open === 0) return false;
    const isName = isFirstName(word, this.tokens[this.at + 1]);
    if (isName && !memorial.has(this.head.key)) return false;
    // «لاستغلال وتوزيع المياه»
    const isPair =
      /^و[^ا]/.test(word.text) &&
      this.open > 0 &&
      follows(this.tokens[this.at + 1]) &&
      /^ال/.test(this.tokens[this.at + 1]?.text ?? '') &&
      topical.has(this.head.key);
    if (!isAim && !isName && !isPair && /^[وفك]|^ل[^جغ]|^ب(?!ن|ح|ر|لدي|طول|نات)/.test(word.text))
      return false;
    if (/(?:اً|ًا)$/.test(word.text)) return false;
    this.open++;
    this.at++;
    return this.open <= 3;
  }

  private take(): boolean {
    if (this.aim) this.hasTopic = true;
    this.at++;
    this.open = 0;
    this.whole = this.at;
    return true;
  }

  // What is not of the name: particles, verbs, callings, roles, a person behind a name that is whole.
  private isEnd(word: Token): boolean {
    if (word.text === 'على' || particles.has(word.key) || isCalling(word)) return true;
    const isName = isFirstName(word, this.tokens[this.at + 1]);
    if (isName)
      return (
        this.whole === this.at &&
        !(
          memorial.has(this.head.key) &&
          /^ال/.test(this.tokens[this.at - 1]?.text ?? '') &&
          this.tokens[this.at - 1]?.key.startsWith('الم')
        )
      );
    return verbs.has(word.key) || looksImperfect(word.text) || roleHeads.has(word.key);
  }

  private placeAt(word: Token): Sighting | undefined {
    return this.sightings.find(
      ({ start, ids }) => start === word.start && (ids[0]?.startsWith('place:') ?? false),
    );
  }
}

// What may qualify a head, and what stands behind a place only as an adjective.
const adjective =
  /^ال[\u0621-\u064a]+(?:ي|ى|ية|امة|امه|ام|شتركة|شترك|ليا|على|برى|متحدة|دائم|دائمة|موحد|موحدة|مالي|لثة|ثانية|ابعة|ادسة|امسة|ماسية|باعية|مستقلة|مستقل|قابضة|زرق|حمر|خضر|بيض)$/;

function wordsIn(tokens: readonly Token[], at: number, sighting: Sighting): number {
  let count = 0;
  while ((tokens[at + count]?.start ?? Number.POSITIVE_INFINITY) < sighting.end) count++;
  return Math.max(1, count);
}
