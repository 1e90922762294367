const DIGITS_OF_A_SCRIPT = 10;

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/**
 * The value, 0 to 9, of a decimal digit of any script. Unicode keeps the ten digits of a script together, in order and
 * from zero on; some scripts stand right after another, so that the value is the place in the run, modulo ten.
 */
export function digitValue(digit: string): number {
  if (/^[0-9]$/.test(digit)) return Number(digit);
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return before % DIGITS_OF_A_SCRIPT;
}
