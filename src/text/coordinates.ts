// A point on the map in words: «33.04° شمالا، 40.28° شرقا».

import { type Digits, localDigits } from './numerals.ts';

/** Decimal degrees, at most two places, with the halves of the globe said and not signed. */
export function coordinatesInWords(
  point: Readonly<{ latitude: number; longitude: number }>,
  digits: Digits,
): string {
  const north = point.latitude < 0 ? 'جنوبا' : 'شمالا';
  const east = point.longitude < 0 ? 'غربا' : 'شرقا';
  return `${degrees(point.latitude, digits)} ${north}، ${degrees(point.longitude, digits)} ${east}`;
}

// The decimal mark goes with the digits: ٣٣٫٠٤, U+066B.
function degrees(value: number, digits: Digits): string {
  const number = String(Number(Math.abs(value).toFixed(2)));
  return `${digits === 'arab' ? localDigits(number, digits).replace('.', '\u066b') : number}°`;
}
