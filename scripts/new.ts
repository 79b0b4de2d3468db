// warraq new: an empty newsroom, ready for its first text.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manner, printJson, Stop, tell } from './terminal.ts';
import { say } from './words.ts';

const site = `# إعدادات غرفة الأخبار. شرح كل مفتاح في docs/newsroom.md
name: صحيفتي
tagline: أخبار بلدتنا
# عنوان الموقع حين ينشر؛ بدونه لا خلاصات ولا خريطة موقع
# url: https://example.org/
language: ar
timeZone: Asia/Baghdad
# أسماء الشهور: IQ العراق والشام، EG مصر والخليج، TN تونس والجزائر، MA المغرب
months: IQ
dualMonths: true
# الأرقام: latn أو arab
digits: latn
sections: []
`;

const places = `# أماكن تضاف إلى سجل ورّاق أو تعدل مداخله بالمعرف نفسه، مثل:
# - id: my-town
#   name: بلدتي
#   kind: town
#   parent: baghdad
[]
`;

const actors = `# أشخاص وجهات تضاف إلى سجل ورّاق أو تعدل مداخله بالمعرف نفسه، مثل:
# - id: my-library
#   name: مكتبة البلدة العامة
#   kind: organisation
#   country: iraq
[]
`;

export function makeNewsroom(folder: string, manner: Manner): number {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Stop(1, say(manner.lang, 'notEmpty', { folder }));
  for (const name of ['articles', 'images', '_data']) mkdirSync(join(folder, name), { recursive: true });
  const files = { 'site.yaml': site, 'places.yaml': places, 'actors.yaml': actors };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, '_data', name), text, { flag: 'wx' });
  if (manner.json) printJson({ folder, files: Object.keys(files).map((name) => `_data/${name}`) });
  tell(manner, 'made', { folder });
  return 0;
}
