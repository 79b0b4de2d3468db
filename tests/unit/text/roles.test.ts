// Roles: what stands before a name and behind it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roleBefore, roleBehind } from '../../../src/text/roles.ts';

const name = 'خالد الربيعي';
const before = (text: string) => roleBefore(text, text.indexOf(name));
const behind = (text: string) => roleBehind(text, text.indexOf(name) + name.length);

describe('the role of a person', () => {
  it('stands before the name, with a rank or without', () => {
    assert.deepEqual(before(`وقال المتحدث باسم القيادة اللواء ${name} إن`), {
      role: 'المتحدث باسم القيادة',
      rank: 'اللواء',
    });
    assert.deepEqual(before(`وقال مدير الصحة في الأنبار ${name} إن`), { role: 'مدير الصحة في الأنبار' });
    assert.deepEqual(before(`أكد نائب رئيس الوزراء وزير الخارجية ${name} أن`), {
      role: 'نائب رئيس الوزراء وزير الخارجية',
    });
    assert.deepEqual(before(`وقال مدير الورش، المهندس ${name}، إن`), { role: 'مدير الورش', rank: 'المهندس' });
  });

  it('is nobody else’s', () => {
    assert.deepEqual(before(`استقبل رئيس الوزراء، ${name}`), {});
    assert.deepEqual(before(`قال رئيس الوزراء إن ${name}`), {});
    assert.deepEqual(before(`وقالت وزيرة الصحة. وأضاف ${name}`), {});
    assert.deepEqual(before(`قال المدير ${name}`), {});
  });

  it('stands behind the name, between commas', () => {
    assert.equal(behind(`وقال ${name}، مدير الزراعة في الأنبار، إن`), 'مدير الزراعة في الأنبار');
    assert.equal(behind(`وقالت ${name}، وهي رئيسة جمعية البذور، إن`), 'رئيسة جمعية البذور');
    assert.equal(behind(`وقال ${name}، إن مدير الزراعة`), undefined);
    assert.equal(behind(`وقال ${name} مدير`), undefined);
  });
});
