// How far two colours stand apart for the eye, by the formula of WCAG 2.

/** The least for text. */
export const leastContrast = 4.5;

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Whether a colour is written as #rgb or #rrggbb: opaque, so its contrast is known. */
export function isHexColour(value: string): boolean {
  return hex.test(value);
}

/** From 1 (the same) to 21 (black on white). Both are hex colours. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(long.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
