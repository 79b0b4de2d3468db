// The path a page shows above its article: «الرئيسية > محليات > العنوان», on one line, with or without its first step.

import { lineKey } from '../../text/line-key.ts';
import { agencyNamed } from '../head/agencies.ts';
import { isSection } from '../head/sections.ts';
import type { PageLine } from './page-lines.ts';
import { type PageState, removeLines } from './page-state.ts';

// Guillemets are arrows only where they stand apart: «…» may be in the headline.
const step = /\s*[>›←→⟩❯‹<]\s*|\s+[»«]\s+|\s+[/\\|–—-]\s+|\s*[/\\|]\s*/;
const plainStep = /\s*[>›←→⟩❯‹<]\s*|\s+[/\\|–—-]\s+|\s*[/\\|]\s*/;
const home = new Set(
  [
    'الرئيسية',
    'الصفحة الرئيسية',
    'رئيسية',
    'البداية',
    'أنت هنا',
    'انت هنا',
    'home',
    'accueil',
    'الرئيسيه',
  ].map(lineKey),
);
const youAreHere = /^(?:أنت|انت|أنتم) (?:الآن )?(?:هنا|في)\s*[:：]\s*/;

/** Takes the breadcrumb and reads the section from it; its last step may be the headline. */
export function takeBreadcrumb(state: PageState): void {
  removeLines(state, (line) => {
    const steps = breadcrumbSteps(line, state);
    if (!steps) return undefined;
    const names = steps.filter((name) => !home.has(lineKey(name)));
    const headline = headlineAmong(state, line, names.at(-1));
    if (headline !== undefined) {
      state.facts.headline ??= headline;
      names.pop();
    }
    const section = names.findLast((name) => name.split(' ').length <= 4);
    // A menu is as long as the paper; a path is short.
    if (section !== undefined && names.length <= 3) state.facts.section ??= section;
    return 'breadcrumb';
  });
}

function breadcrumbSteps(line: PageLine, state: PageState): string[] | undefined {
  const text = line.text.replace(youAreHere, '');
  if (line.words > 30 || line.wrapped || line.zone === 'tail') return undefined;
  // A pair of guillemets is a quotation, however it is spaced.
  const steps = text.split(/«[^«»]*»/.test(text) ? plainStep : step).filter((name) => name !== '');
  const named = text !== line.text;
  if (steps.length < 2) return named && steps.length === 1 ? steps : undefined;
  const first = lineKey(steps[0] ?? '');
  if (home.has(first)) return steps;
  // The path runs the other way on pages whose arrows were turned.
  if (home.has(lineKey(steps.at(-1) ?? ''))) return steps.toReversed();
  if (named) return steps;
  if (line.zone !== 'top' || line.ends) return undefined;
  if (steps.some((name) => agencyNamed(name) !== undefined)) return undefined;
  const arrows = /[>›←→❯]|\s[»«]\s/.test(text);
  const short = steps.slice(0, -1).every((name) => name.split(' ').length <= 4);
  if (!short) return undefined;
  const headline = headlineAmong(state, line, steps.at(-1)) !== undefined;
  if (headline && (arrows || isSection(steps[0] ?? ''))) return steps;
  if (arrows && line.words <= 8) return steps;
  if (steps.length <= 4 && line.words <= 8 && steps.every(isSection)) return steps;
  return undefined;
}

// The last step is often cut: «افتتاح مكتبة جديدة في…».
function headlineAmong(state: PageState, crumb: PageLine, last: string | undefined): number | undefined {
  const key = lineKey(last ?? '');
  if (key.split(' ').length < 3) return undefined;
  const cut = /(?:…|\.\.+)$/.test(last ?? '');
  return state.lines.find(
    (line) =>
      line !== crumb &&
      line.words >= 3 &&
      !line.running &&
      (line.key === key || (cut && line.key.startsWith(key))),
  )?.line.number;
}
