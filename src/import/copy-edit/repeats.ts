// A word written twice in a row. Repetition that means something («رويدا رويدا», «خطوة خطوة», «محمد محمد») is right.

import type { EditedLine } from './edited-text.ts';
import type { Finding } from './finding.ts';

/** Words that are never meant twice: particles, pronouns, the verbs of reporting. */
const never = new Set(
  (
    'في فى من على إلى عن مع أن إن التي الذي الذين هذا هذه ذلك تلك كان كانت قد لم لن أو ثم بعد قبل حتى منذ عند لدى ' +
    'حول خلال ضد نحو عبر دون غير كما لكن لأن إذا حيث كل بعض أي هناك أيضا بن و فيه فيها منه منها عليه عليها إليه إليها ' +
    'له لها لهم به بها أنه أنها إنه إنها وهو وهي ومن وفي وعلى وإلى وأن وإن وقد ولا ولم وكان وكانت ' +
    'قال قالت أكد أكدت أعلن أعلنت أضاف أضافت أوضح أوضحت أشار أشارت وقال وقالت وأكد وأكدت وأعلن وأعلنت وأضاف وأضافت ' +
    'وأوضح وأوضحت وأشار وأشارت يمكن يجب سوف يتم تم يكون تكون اليوم أمس'
  ).split(' '),
);

/** Definite words that are said or named twice by right. */
const twice = new Set(
  'الله السيد الأول الثاني الحسن الحسين العباس الصبر الحذر السلام السلامة النار الصلاة البدار الأمان الحقيقة الآن اليمن العراق'.split(
    ' ',
  ),
);

/** Words that stand twice with nothing but a space between. */
export function repeatFindings({ source, words }: EditedLine): Finding[] {
  const findings: Finding[] = [];
  for (let index = 1; index < words.length; index++) {
    const one = words[index - 1];
    const word = words[index];
    if (!one || !word || one.text !== word.text || word.start - one.end !== 1) continue;
    if (source.text.charAt(one.end) !== ' ') continue;
    const { text } = word;
    if (!never.has(text) && (twice.has(text) || !/^(?:[وفبكل]?ال|لل).{3,}$/.test(text))) continue;
    findings.push({
      code: 'repeated-word',
      line: source,
      start: word.start,
      values: { value: `${text} ${text}`, suggestion: text },
      // With a preposition nothing else can be meant; a noun may be said twice for weight.
      ...(never.has(text) && { fix: { start: one.end, end: word.end, text: '' } }),
    });
  }
  return findings;
}
