import { searchFold } from '../../../src/text/fold.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/fold.txt', searchFold);
