// Names that no registry has: where they begin and end, what they are, and what is none.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { discoverNames } from '../../../src/import/discover.ts';
import { type Proposed, suggestNames } from '../../../src/import/discovery/suggest.ts';
import { findEntities } from '../../../src/import/entities.ts';
import { gatherNames } from '../../../src/import/names/known.ts';
import { sourceLines } from '../../../src/import/source-lines.ts';
import type { Place } from '../../../src/model/registry.ts';
import { nameSlug } from '../../../src/text/romanised-names.ts';

const place = (id: string, name: string): [string, Place] => [id, { id, slug: id, name, kind: 'city' }];
const names = gatherNames(new Map([place('homs', 'حمص'), place('hit', 'هيت')]), new Map());

function proposed(text: string): string[] {
  const { lines } = sourceLines([{ number: 1, raw: text }]);
  return discoverNames(lines, findEntities(names, lines).sightings).map(
    ({ kind, name }) => `${kind} ${name}`,
  );
}

describe('a person', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'قال المهندس خالد الربيعي إن العمل تم': ['person خالد الربيعي'],
    'وقالت المزارعة انتصار يوسف الزماعرة إن السعر جيد': ['person انتصار يوسف الزماعرة'],
    'قال المزارع دليار شيخموس حسو إن الماء قليل': ['person دليار شيخموس حسو'],
    'وأوضح الخبير الاقتصادي أنيس بن حليمة أن الطلب يرتفع': ['person أنيس بن حليمة'],
    'وقال عبد الأمير شنان السعيدي، وهو فلاح': ['person عبد الأمير شنان السعيدي'],
    'حضر الحفل محمد حسن وسامي علي.': ['person محمد حسن', 'person سامي علي'],
    'قال المهندس الجديد إن العمل تم': [],
    'أغلق شارع خالد الربيعي اليوم': [],
    'وقال الوزير إن السعر جيد': [],
    'زار الملك محمد السادس المدينة': [],
    'قالت مصادر أمنية إن الطريق سالك': [],
  };
  for (const [text, expected] of Object.entries(cases))
    it(`${expected.length === 0 ? 'is not in' : 'is found in'} «${text}»`, () => {
      assert.deepEqual(proposed(text), expected);
    });
});

describe('an organisation', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'أعلنت جمعية البذور البلدية أن': ['organisation جمعية البذور البلدية'],
    'وقالت هيئة سكك حديد البلاد إن': ['state-body هيئة سكك حديد البلاد'],
    'نظمت الهيئة العامة لتنشيط السياحة معرضا': ['state-body الهيئة العامة لتنشيط السياحة'],
    'طلاب جامعة حمص يحتجون': ['academic جامعة حمص'],
    'باعت شركة النيل للأثاث والديكور منتجاتها': ['company شركة النيل للأثاث والديكور'],
    'وللجمعية الفلاحية التعاونية مقر': ['organisation الجمعية الفلاحية التعاونية'],
    'اجتمعت لجنة الزراعة والمياه النيابية أمس': ['state-body لجنة الزراعة والمياه النيابية'],
    'اشتدت حركة السير في المدينة': [],
    'أسس شركة كبرى ثم باعها': [],
    'دخل غرفة العمليات': [],
    'اجتمع مجلس الإدارة': [],
  };
  for (const [text, expected] of Object.entries(cases))
    it(`${expected.length === 0 ? 'is not in' : 'is found in'} «${text}»`, () => {
      assert.deepEqual(proposed(text), expected);
    });
});

describe('proposals of many articles', () => {
  const article = (file: string, ...found: string[]): Proposed => ({
    file,
    country: 'iraq',
    proposals: found.map((name) => ({
      name,
      kind: name.startsWith('جمعية') ? 'organisation' : 'person',
      evidence: [{ text: name, line: 1, column: 1 }],
    })),
  });

  it('are one where their spelling alone differs, the most named first', () => {
    const suggestions = suggestNames(
      [
        article('a.md', 'أحمد الجزائري', 'جمعية البذور'),
        article('b.md', 'احمد الجزائرى'),
        article('c.md', 'أحمد الجزائري'),
      ],
      () => false,
    );
    assert.deepEqual(
      suggestions.map(({ name, spellings, articles }) => [name, spellings, articles.length]),
      [
        ['أحمد الجزائري', ['احمد الجزائرى'], 3],
        ['جمعية البذور', [], 1],
      ],
    );
  });

  it('are one where a longer name begins with the shorter, and two where it may be of either', () => {
    const one = suggestNames([article('a.md', 'حيدر كاظم'), article('b.md', 'حيدر كاظم شلاكة')], () => false);
    assert.deepEqual(
      one.map(({ name, articles }) => [name, articles.length]),
      [['حيدر كاظم شلاكة', 2]],
    );
    const three = ['حيدر كاظم', 'حيدر كاظم شلاكة', 'حيدر كاظم الموسوي'].map((name, at) =>
      article(`${at}.md`, name),
    );
    assert.equal(suggestNames(three, () => false).length, 3);
  });

  it('have ids that nobody has yet', () => {
    const taken = new Set(['khalid-al-rabiai', 'khalid-al-rabiai-2']);
    const [one] = suggestNames([article('a.md', 'خالد الربيعي')], (id) => taken.has(id));
    assert.equal(one?.id, 'khalid-al-rabiai-3');
  });
});

describe('the slug of a name', () => {
  it('is ASCII as newspapers romanise names', () => {
    assert.equal(nameSlug('عبد الله بن أحمد القحطاني'), 'abd-allah-bin-ahmad-al-qahtani');
    assert.equal(nameSlug('جمعية البذور البلدية'), 'jamiyat-al-badhur-al-baladiya');
    assert.equal(nameSlug('تحسين الخفاجي'), 'tahsin-al-khafaji');
    assert.equal(nameSlug('؟!'), '');
    assert.match(nameSlug('مؤسسة '.repeat(30)), /^[a-z0-9-]{1,60}$/);
  });
});
