/** The same text with its digits in the script whose zero stands there. */
export const inDigitsFrom = (zero: number, text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
