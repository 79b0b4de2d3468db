// warraq new: an empty newsroom, ready for its first text.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manner, printJson, Stop, tell } from './terminal.ts';
import { say } from './words.ts';

const site = `# إعدادات غرفة الأخبار. شرح كل مفتاح في docs/newsroom.md
name: صحيفتي
tagline: أخبار بلدتنا
# عنوان الموقع على الشبكة؛ من دونه لا خلاصات ولا خريطة للموقع
# url: https://example.org/
language: ar
timeZone: Asia/Baghdad
# أسماء الشهور: IQ العراق والشام، EG مصر والخليج، TN تونس والجزائر، MA المغرب، MR موريتانيا
months: IQ
# true يكتب الاسمين معا: كانون الثاني/يناير
dualMonths: true
# الأرقام: latn (0123) أو arab (٠١٢٣)
digits: latn
# أقسام الصحيفة؛ اكتبها مكان [] على هذا المثال:
#   - id: sport
#     name: الرياضة
sections: []
`;

const places = `# أماكن تضيفها إلى سجل ورّاق؛ ولتعديل مدخل فيه أعد كتابته هنا بمعرّفه (id) نفسه. اكتبها مكان [] على هذا المثال:
# - id: my-town
#   name: بلدتي
#   kind: town
#   parent: baghdad
[]
`;

const actors = `# جهات وأشخاص تضيفهم إلى سجل ورّاق؛ ولتعديل مدخل فيه أعد كتابته هنا بمعرّفه (id) نفسه. اكتبها مكان [] على هذا المثال:
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
