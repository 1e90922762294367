import { digitValue } from '../../src/protocol/encoding/decimal-digit.ts';

/** The same text with the decimal digits of any script as 0 to 9. */
export const latinDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
