// Captions of pictures and their credits: «تصوير: فلان», «صورة: رويترز», «جانب من الحفل (أرشيف)».

import type { SourceLine } from '../source-lines.ts';
import { agencyNamed } from './agencies.ts';
import { isPersonName, mayBePersonName } from './person-names.ts';

const creditLine =
  /^[([©\s*-]*(?:تصوير|بعدسة|عدسة|المصور(?:ة)?|صور(?:ة)?|الصور(?:ة)?|مصدر الصور(?:ة)?|حقوق الصور(?:ة)?|ت|photo(?:s)?|image|crédit(?: photo)?|credit|©)\s*(?:[:：/–—©-]+|من|by|عن)?\s*(.+?)[)\]\s]*$/iu;
const captionLabel = /^(?:تعليق الصورة|شرح الصورة|الصورة|في الصورة|صورة|légende)\s*[:：]\s*\S/u;
const opening =
  /^(?:جانب من|جوانب من|صورة (?:من|ل|عامة|جماعية|تذكارية|تظهر|أرشيفية|ارشيفية|تعبيرية|توضيحية|متداولة)|صور من|لقطة (?:من|ل|عامة)|مشهد (?:من|عام)|منظر عام|(?:صورة )?(?:أرشيفية|ارشيفية|تعبيرية|توضيحية|أرشيف)|من (?:الأرشيف|أرشيف)|من فعاليات|من أجواء)/u;
const closing =
  /[([–—-]\s*(?:صورة )?(?:أرشيف|أرشيفية|ارشيف|ارشيفية|الأرشيف|من الأرشيف|تعبيرية|توضيحية|(?:تصوير|عدسة|صورة|الصورة)\s*[:：/]?\s*[^()]{2,40}|[^()]{2,25})\s*[)\]]?$/u;

/** What credit a whole line gives, and nothing else. */
export function creditOf(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const whole = creditLine.exec(text);
  const name = whole?.[1];
  if (name === undefined || /[.؟!]/.test(name.replace(/^(?:د|م|أ)\./, ''))) return undefined;
  const marked =
    /[:：/©]/.test(text.slice(0, text.length - name.length)) || /^[\s(]*(?:بعدسة|عدسة|تصوير)/u.test(text);
  if (agencyNamed(name) !== undefined || isPersonName(name)) return name;
  return marked && name.split(' ').length <= 4 && (mayBePersonName(name) || name.split(' ').length === 1)
    ? name
    : undefined;
}

/** The credit at the end of a caption, which stays there: «… (تصوير: فلان)», «… (رويترز)». */
export function creditInCaption(text: string): string | undefined {
  const end =
    /[([]([^()[\]]{2,45})[)\]]\s*\.?$|\s[-–—|/]\s+([^-–—|/]{2,40})$|(?:تصوير|عدسة)\s*[:：/]\s*([^()]{2,40})$/u.exec(
      text,
    );
  const name = (end?.[1] ?? end?.[2] ?? end?.[3])?.trim();
  if (name === undefined) return undefined;
  return agencyNamed(name) !== undefined ? name : creditOf(name);
}

/** Whether a line above the text is a caption by its own words or by its form. */
export function isCaption({ text, words, kind }: SourceLine): boolean {
  if (kind === 'caption') return true;
  if (words > 30) return false;
  if (captionLabel.test(text)) return true;
  if (opening.test(text) && !/[^.][.؟!]$/.test(text)) return true;
  const end = closing.exec(text);
  if (!end || words > 25) return false;
  return (
    /(?:[أا]رشيف|تعبيرية|توضيحية|تصوير|عدسة)/u.test(end[0]) ||
    (/^[([]/.test(end[0]) && creditInCaption(text) !== undefined)
  );
}

/** A caption without the credit at its end, the credit, and the words that were cut. */
export function cutCredit(
  caption: SourceLine,
): { caption: SourceLine; credit: string; cut: string } | undefined {
  const { text } = caption;
  const end =
    /\s*[([]([^()[\]]{2,45})[)\]]\s*\.?$|\s+[-–—ـ|/]+\s+([^-–—|/]{2,40})$|\s*(?:تصوير|عدسة)\s*[:：/]\s*([^()]{2,40})$/u.exec(
      text,
    );
  const name = (end?.[1] ?? end?.[2] ?? end?.[3])?.trim();
  if (!end || name === undefined || end.index < 6) return undefined;
  const credit =
    agencyNamed(name) ?? creditOf(name) ?? (/^(?:ال)?[أا]رشيف$|^غيتي|^getty/iu.test(name) ? name : undefined);
  if (credit === undefined) return undefined;
  return {
    caption: { ...caption, text: text.slice(0, end.index) },
    credit: creditOf(name) ?? name,
    cut: end[0].trim(),
  };
}

/**
 * A few words between the date or the byline and the text, which are no sentence: they are under the picture there. A
 * sub-headline follows its headline.
 */
export function isLateCaption(line: SourceLine, after: readonly SourceLine[], afterFacts: boolean): boolean {
  return (
    afterFacts &&
    line.words >= 3 &&
    line.words <= 12 &&
    line.text.length <= 60 &&
    !line.text.includes('،') &&
    line.kind === undefined &&
    !/[.؟!:،؛…]$/.test(line.text) &&
    !/^[-–•*\d٠-٩]/.test(line.text) &&
    after.every(({ words }) => words <= 8)
  );
}
