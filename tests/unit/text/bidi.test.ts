import { withoutUnseen } from '../../../src/text/bidi.ts';
import { visibleText } from '../../../src/text/visible.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/bidi.txt', withoutUnseen);

testFixtures('text/visible.txt', (input) => visibleText(input).replaceAll('\\', '!'));
