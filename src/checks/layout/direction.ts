// Rules 1, 2 and 28: the document's direction, and what must run the other way.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/** Rule 1. The markup says it, because a reader without our CSS (feed, reader mode, search engine) needs it too. */
export function documentDirection(tools: PageTools): Fault[] {
  const root = document.documentElement;
  const lang = root.getAttribute('lang') ?? '';
  const dir = root.getAttribute('dir') ?? '';
  const faults: Fault[] = [];
  if (!/^ar(-|$)/i.test(lang)) faults.push(tools.fault(root, { value: `lang="${lang}"` }));
  if (dir.toLowerCase() !== 'rtl') faults.push(tools.fault(root, { value: `dir="${dir}"` }));
  for (const element of tools.elements) {
    const parent = element.parentElement;
    if (parent === null || element.hasAttribute('dir') || element.tagName === 'BDI') continue;
    const turned = tools.style(element).direction === 'rtl' && tools.style(parent).direction === 'ltr';
    const fields = /^(input|textarea|select|button)$/i.test(element.tagName);
    if (turned && !fields) faults.push(tools.fault(element, { value: 'direction: rtl' }));
  }
  return faults;
}

/** Rule 2. An English block that quotes a few Arabic words is rightly ltr: the majority of its letters decides. */
export function ltrBlock(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  for (const unit of tools.units) {
    if (unit.inline || unit.rtl || unit.code || !tools.isArabic(unit.text)) continue;
    const arabic = unit.text.match(/[\u0620-\u064a]/g)?.length ?? 0;
    const latin = unit.text.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0;
    if (arabic < latin) continue;
    faults.push(tools.fault(unit.root, { text: tools.excerpt(unit.text) }));
  }
  return faults;
}

/** Rule 28. Tables and pagers begin at the right; code and addresses are ltr even where nothing Arabic is near. */
export function tablesAndCode(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  for (const table of document.querySelectorAll('table')) {
    const arabic = tools.isArabic(table.textContent ?? '');
    if (arabic && tools.style(table).direction !== 'rtl')
      faults.push(tools.fault(table, { value: 'table: ltr' }));
  }
  // In a pager that is right, what comes before stands to the right of what comes next. Of "older" and "newer" either
  // may be `prev`, so these tell nothing.
  for (const pager of document.querySelectorAll('nav, [role=navigation]')) {
    const [previous, next] = ['prev', 'next'].map((rel) => {
      const link = pager.querySelector(`a[rel~=${rel}]`);
      return /الأقدم|الأحدث|older|newer/i.test(link?.textContent ?? '')
        ? undefined
        : link?.getBoundingClientRect();
    });
    if (previous === undefined || next === undefined) continue;
    const sameLine = previous.top < next.bottom && next.top < previous.bottom;
    if (sameLine && previous.left < next.left) faults.push(tools.fault(pager, { value: 'pager: ltr' }));
  }
  const address =
    /(https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w+|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,6}(\/\S*)?(?![\w.])/i;
  for (const unit of tools.units) {
    // Where Arabic stands beside it, a bare address is a fault of rule 3.
    if (!unit.rtl || tools.isArabic(unit.text)) continue;
    const isAddress = address.test(unit.text) && /[/@.]/.test(unit.text);
    if ((unit.code && /[A-Za-z]/.test(unit.text)) || isAddress) {
      faults.push(tools.fault(unit.root, { value: tools.excerpt(unit.text) }));
    }
  }
  return faults;
}
