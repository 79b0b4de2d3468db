// Captions of pictures and their credits: «تصوير: فلان», «صورة: رويترز», «جانب من الحفل (أرشيف)».

import type { SourceLine } from '../source-lines.ts';
import { agencyNamed } from './agencies.ts';
import { isOutlet } from './outlets.ts';
import { areNameShaped, isPersonName, mayBePersonName } from './person-names.ts';
import { isSection } from './sections.ts';
import { stemsOf } from './stems.ts';

const creditLabel =
  '(?:تصوير|بعدسة|عدسة|المصور(?:ة)?|صور(?:ة)?|الصور(?:ة)?|م?صدر الصور(?:ة)?|حقوق الصور(?:ة)?|ت|photo(?:s)?|image|crédit(?: photo)?|credit|©)';
const creditLine = new RegExp(
  `^[([©\\s*-]*(?<label>${creditLabel}(?![\\p{L}])(?:\\s*(?:[:：/–—©،,-]+|من|by|عن)(?![\\p{L}]))*)\\s*(?<name>.+?)[)\\]\\s]*$`,
  'iu',
);
const captionLabel =
  /^(?:تعليق الصورة|شرح الصورة|(?:ال)?تعليق على الصورة|الصورة|في الصورة|صورة|légende)\s*[:：،]\s*(?=\S)/u;
const opening =
  /^(?:جانب من|جوانب من|صورة (?:من|ل|عامة|جماعية|تذكارية|تظهر|أرشيفية|ارشيفية|تعبيرية|توضيحية|متداولة)|صور من|لقطة (?:من|ل|عامة)|مشهد (?:من|عام)|منظر عام|(?:صورة )?(?:[أا]رشيفي[ةه]|تعبيري[ةه]|توضيحي[ةه])|من (?:الأرشيف|أرشيف)|من فعاليات|من أجواء|من جولة)/u;
const archive = /(?:[أا]رشيف|تعبيري[ةه]|توضيحي[ةه])/u;
/** What stands at the end of a caption, apart from it: in brackets, behind a dash or a sign. */
const ending =
  /\s*[([]([^()[\]]{2,60})[)\]]\s*\.?$|\s+[-–—ـ|/]+\s+([^-–—|/]{2,40})$|\s*©\s*(.{0,40})$|[\s.]*(?:تصوير|عدسة)\s*[:：/]\s*([^()]{2,40})$/u;
const otherSources =
  /^(?:ال)?(?:إنترنت|انترنت|فيسبوك|فيس بوك|تويتر|إكس|إنستغرام|مواقع التواصل(?: الاجتماعي)?|التواصل الاجتماعي|من المصدر|وسائل إعلام|مواقع إلكترونية)$|غيتي|getty|afp|reuters|epa|shutterstock/iu;

/** What credit a whole line gives, and nothing else. */
export function creditOf(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const { label = '', name } = creditLine.exec(text)?.groups ?? {};
  if (name === undefined || /[؟!]/.test(name)) return undefined;
  const marked = /[:：/©،,]/.test(label) || /^(?:بعدسة|عدسة|تصوير)/u.test(label);
  if (agencyNamed(name) !== undefined || isPersonName(name)) return name;
  if (!marked || name.split(' ').length > 5) return undefined;
  if (/^[\p{Script=Latin}\d\s./&'’-]+$/u.test(name)) return name;
  if (/[.،]$|[.،]\s/.test(name.replace(/^(?:د|م|أ)\./, ''))) return undefined;
  return isSource(name) || mayBePersonName(name) || name.split(' ').length === 1 ? name : undefined;
}

/** Whether words name where a picture is from. */
function isSource(name: string): boolean {
  return (
    agencyNamed(name) !== undefined ||
    otherSources.test(name) ||
    name.split(/\s*\/\s*/).some((part) => agencyNamed(part) !== undefined)
  );
}

/** Whether a line above the text is a caption by its own words or by its form. */
export function isCaption({ text, words, kind }: SourceLine): boolean {
  if (kind === 'caption') return true;
  if (words > 30 || creditOf(text) !== undefined) return false;
  if (captionLabel.test(text)) return true;
  if (opening.test(text) && !/[^.][.؟!]$/.test(text)) return true;
  if (words < 3 || words > 25) return false;
  const end = ending.exec(text);
  // A dash may part the name of an agency from its initials.
  const apart = end?.[2] === undefined || creditOf(end[2]) !== undefined;
  return end !== null && (archive.test(end[0]) || (apart && creditAtEnd(text) !== undefined));
}

// The credit at the end of a caption. What a dash parts may be anything: there only a known source counts.
function creditAtEnd(text: string): { credit: string; cut: string } | undefined {
  const end = ending.exec(text);
  if (!end || end.index < 6) return undefined;
  const [cut, bracketed, dashed, signed, taken] = end;
  const name = (bracketed ?? dashed ?? signed ?? taken ?? '').trim();
  const said = creditOf(name) ?? name;
  const isCredit =
    signed !== undefined ||
    taken !== undefined ||
    isSource(name) ||
    creditOf(name) !== undefined ||
    (bracketed !== undefined && !archive.test(name) && (areNameShaped(name) || /[/©]/.test(name)));
  return isCredit && said !== '' ? { credit: said, cut: cut.trim() } : undefined;
}

/** A caption without its label and the credit at its end, and the words that were cut. */
export function partCaption(caption: SourceLine): { caption: SourceLine; credit?: string; cut: string[] } {
  const cut: string[] = [];
  let { text } = caption;
  const label = captionLabel.exec(text)?.[0];
  if (label !== undefined) {
    text = text.slice(label.length);
    cut.push(label);
  }
  const end = creditAtEnd(text);
  if (!end) return { caption: { ...caption, text }, cut };
  return {
    caption: { ...caption, text: text.slice(0, text.lastIndexOf(end.cut)).trim() },
    credit: end.credit,
    cut: [...cut, end.cut],
  };
}

/**
 * A few words between the date or the byline and the text, which are no sentence and speak of what the text speaks of:
 * they are under the picture there. A sub-headline follows its headline.
 */
export function isLateCaption(
  line: SourceLine,
  after: readonly SourceLine[],
  spoken: ReadonlySet<string>,
): boolean {
  return (
    line.words >= 2 &&
    line.words <= 18 &&
    line.kind === undefined &&
    !/[؟!:،؛…]$/.test(line.text) &&
    !/https?:|\S:\s/.test(line.text) &&
    !line.text.split(/\s[-–—|]\s/).some((part) => isOutlet(part) || isSection(part)) &&
    !/^[-–•*\d٠-٩]/.test(line.text) &&
    after.every(({ words }) => words <= 8) &&
    stemsOf(line.text).some((stem) => spoken.has(stem))
  );
}
