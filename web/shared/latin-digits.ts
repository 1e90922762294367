const DIGIT = /\p{Nd}/gu;
const LARGEST_DIGIT = 9;

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

// Unicode keeps the ten digits of a script together and in order: the value is the distance from its zero.
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < LARGEST_DIGIT && isDigit(code - value - 1)) value += 1;
  return String(value);
}

/** The same text with the decimal digits of any script as 0 to 9. */
export const latinDigits = (text: string): string => text.normalize('NFKC').replace(DIGIT, valueOf);
