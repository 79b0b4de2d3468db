// Marks: doubled, of another script, a space before them and none after.

import type { ProblemCode } from '../../model/problem.ts';
import { type EditedLine, isInside } from './edited-text.ts';
import { type Finding, replacement } from './finding.ts';

type MarkCheck = Readonly<{
  code: ProblemCode;
  find: RegExp;
  mend: (match: RegExpExecArray) => string | undefined;
}>;

const arabic = '\\u0620-\\u063f\\u0641-\\u064a\\u064b-\\u0652\\u0670';
const after = `(?= ?[«“(\\[]?[${arabic}]|[»”)\\]]?(?: |$))`;

/** The marks of another script, each with the Arabic one. */
const foreign: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟', '<<': '«', '>>': '»' };

/** What is written with a dot inside: «العربية.نت». */
const domains = new Set(['نت', 'كوم', 'أورج', 'دوت', 'مصر', 'السعودية', 'امارات', 'تي', 'نيوز']);

/** What is written onto a quotation: ب«الأسايش», وال«نعم». */
const clitics = /^[وف]?(?:[بكلس]|ال|بال|كال|لل|فال)?$/;

/**
 * The checks in the order in which they speak; of two that speak of one place, the first does. Each expression begins
 * with the mark and looks back from there: one that began by looking back would do so at every letter.
 */
const checks: readonly MarkCheck[] = [
  // «،،» is made one in cleaning, so of commas only foreign ones stay.
  {
    code: 'doubled-mark',
    find: /([؟!؛:،,])(?<![!؟]\1)(?: ?\1)+(?![!؟])/g,
    mend: ([, mark = '']) => foreign[mark] ?? mark,
  },
  { code: 'doubled-mark', find: /،؛|؛،|،\.(?!\.)/g, mend: ([marks]) => (marks === '،.' ? '.' : undefined) },
  {
    // Three dots are an ellipsis, two are none.
    code: 'doubled-mark',
    find: new RegExp(`\\.\\.(?<=[${arabic}0-9٠-٩»”)؟!،]\\.\\.)(?![./\\w])`, 'g'),
    mend: (match) => (/^[»”)]*$/.test(restOf(match)) ? '.' : '…'),
  },
  {
    code: 'foreign-mark',
    find: new RegExp(`[;?](?<=[${arabic}][»”)\\]]? ?[;?])${after}`, 'g'),
    mend: ([mark]) => foreign[mark],
  },
  {
    code: 'foreign-mark',
    find: new RegExp(
      `,(?:(?<=[${arabic}][»”)\\]]? ?,)(?=[»”)\\]]? ?[«“(\\[]?[${arabic}0-9٠-٩]|$)|(?<=[0-9٠-٩][»”)]?,)(?= [«“(]?[${arabic}]))`,
      'g',
    ),
    mend: () => '،',
  },
  {
    code: 'foreign-mark',
    find: new RegExp(`<<(?= ?[${arabic}])|>>(?<=[${arabic}.] ?>>)`, 'g'),
    mend: ([mark]) => foreign[mark],
  },
  // A colon between digits is an hour, a dot before three an ellipsis, and one before a letter may be a name: «.نت».
  {
    code: 'space-before-mark',
    find: / (?:[،؛؟!,;?](?<=[^\s،؛:.؟!] .)(?!\w)|:(?<=[^\s0-9٠-٩] :)(?![)(/\w-])|\.(?<=[^\s.] \.)(?=[ »”)]|$))/g,
    mend: ([match]) => match.trim(),
  },
  {
    code: 'space-before-mark',
    find: / [»”)\]](?<=[^\s«“([] .)(?![\p{Letter}\p{Number}])/gu,
    mend: ([match]) => match.trim(),
  },
  {
    code: 'space-after-opening',
    find: /[«“([] (?<=(?:^|[\s:،]). )(?=[^\s»”)\]])/g,
    mend: ([match]) => match.trim(),
  },
  {
    code: 'missing-space',
    find: /[،؛](?=[\p{Letter}«“(])|،(?<=[^0-9٠-٩]،)(?=\p{Number})/gu,
    mend: ([mark]) => `${mark} `,
  },
  {
    code: 'missing-space',
    find: new RegExp(
      `[؟!](?=[${arabic}«“])|:(?<=[${arabic}]:)(?=[${arabic}«“])|[»”](?<=[${arabic}.].)(?=[${arabic}]{2})`,
      'g',
    ),
    mend: ([mark]) => `${mark} `,
  },
  {
    code: 'missing-space',
    find: new RegExp(`\\.(?<=(?:[${arabic}]{3}[»”)]?|.[0-9٠-٩]{3})\\.)(?=[«“]?([${arabic}]{2,}))`, 'g'),
    mend: ([, next = '']) => (domains.has(next) ? undefined : '. '),
  },
  {
    code: 'missing-space',
    find: new RegExp(`[«“](?<=(?<![${arabic}])([${arabic}]{3,}).)(?=[${arabic}])`, 'g'),
    mend: ([mark, word = '']) => (clitics.test(word) ? undefined : ` ${mark}`),
  },
];

/** Looks at the marks of a line. */
export function markFindings(line: EditedLine): Finding[] {
  const { source, addresses } = line;
  const { text } = source;
  if (!/[،؛؟.:!,;?«»“”()[\]<>]/.test(text)) return [];
  const findings: Finding[] = [];
  const told = new Set<number>();
  for (const { code, find, mend } of checks) {
    // Not matchAll, which makes the expression anew for every line.
    find.lastIndex = 0;
    for (let match = find.exec(text); match; match = find.exec(text)) {
      const end = match.index + match[0].length - 1;
      if (told.has(match.index) || isInside(addresses, end)) continue;
      const suggestion = mend(match);
      if (suggestion === undefined && code !== 'doubled-mark') continue;
      for (let at = match.index; at <= end; at++) told.add(at);
      findings.push(finding(code, line, match, suggestion));
    }
  }
  return findings;
}

function finding(
  code: ProblemCode,
  { source }: EditedLine,
  { index, 0: value }: RegExpExecArray,
  suggestion: string | undefined,
): Finding {
  if (suggestion === undefined) {
    return { code, line: source, start: index, values: { value, suggestion: value.charAt(0) } };
  }
  const found = replacement(code, source, index, value, suggestion);
  if (code === 'doubled-mark' || code === 'foreign-mark') return found;
  // A space is not seen by itself: the words beside it are shown with it.
  const before = source.text.slice(0, index).split(' ').at(-1) ?? '';
  const behind = source.text.slice(index + value.length).split(' ')[0] ?? '';
  const values = { value: before + value + behind, suggestion: before + suggestion + behind };
  return { ...found, values };
}

function restOf({ input, index, 0: value }: RegExpExecArray): string {
  return input.slice(index + value.length);
}
