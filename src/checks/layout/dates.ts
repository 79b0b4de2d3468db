// Rule 29: `<time datetime>` on every date, at the precision that is known and no other.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * A date in running text is the writer's and stays as it is. What a template shows as a date stands alone in its
 * element: there it must be in `time`. A `datetime` that says a day where the words say a month invents one.
 */
export function dates(tools: PageTools): Fault[] {
  const months =
    'كانون الثاني|شباط|آذار|اذار|نيسان|أيار|ايار|حزيران|تموز|آب|أيلول|ايلول|تشرين الأول|تشرين الثاني|كانون الأول|' +
    'يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|' +
    'جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|غشت|شتنبر|نونبر|دجنبر|دجمبر|' +
    'محرم|محرّم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة';
  const digit = '[\\d\\u0660-\\u0669]';
  const day = `${digit}{1,2}\\s+(?:من\\s+)?(?:${months})`;
  const whole = new RegExp(
    `^\\W*(?:\\p{L}+[،,]?\\s+)?${day}[\\s/]+(?:\\p{L}+\\s+)?${digit}{4}[^\\p{L}\\d]*$`,
    'u',
  );
  const withDay = new RegExp(`${day}|${digit}{1,4}[-/.]${digit}{1,2}[-/.]${digit}{1,4}`, 'u');
  const monthOnly = new RegExp(`(?:${months})\\s+${digit}{4}`, 'u');
  const clock = '([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:?\\d{2})?)?';
  const machine = new RegExp(
    `^(\\d{4}(-\\d{2}(-\\d{2}${clock})?)?|\\d{4}-W\\d{2}|\\d{2}:\\d{2}(:\\d{2})?|P\\S+)$`,
  );
  const faults: Fault[] = [];
  for (const element of document.querySelectorAll('time')) {
    const text = (element.textContent ?? '').replace(/[\s\u2066-\u2069]+/g, ' ').trim();
    const value = element.getAttribute('datetime') ?? text;
    const invented = /^\d{4}-\d{2}-\d{2}/.test(value) && monthOnly.test(text) && !withDay.test(text);
    const dropped = /^\d{4}(-\d{2})?$/.test(value) && withDay.test(text);
    if (!machine.test(value) || invented || dropped) {
      const tag = element.hasAttribute('datetime') ? `datetime="${value}"` : '<time>';
      faults.push(tools.fault(element, { value: tag, text: tools.excerpt(text) }));
    }
  }
  for (const unit of tools.units) {
    for (const { text, parent } of unit.pieces) {
      if (!whole.test(text) || parent.closest('time') !== null) continue;
      if ((parent.textContent ?? '').trim() === text.trim()) {
        faults.push(tools.fault(parent, { value: '<time>', text: text.trim() }));
      }
    }
  }
  return faults;
}
