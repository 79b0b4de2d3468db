import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coordinatesInWords } from '../../../src/text/coordinates.ts';

describe('coordinates', () => {
  it('say the halves of the globe and carry no sign', () => {
    assert.equal(
      coordinatesInWords({ latitude: 33.04, longitude: 40.2799 }, 'latn'),
      '33.04° شمالا، 40.28° شرقا',
    );
    assert.equal(coordinatesInWords({ latitude: -11.7, longitude: -9.5 }, 'latn'), '11.7° جنوبا، 9.5° غربا');
  });

  it('take the decimal mark that goes with the digits', () => {
    assert.equal(coordinatesInWords({ latitude: 30.25, longitude: -9.5 }, 'arab'), '٣٠٫٢٥° شمالا، ٩٫٥° غربا');
  });
});
