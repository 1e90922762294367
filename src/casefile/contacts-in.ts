import { digitValue } from '../protocol/encoding/decimal-digit.ts';

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const HANDLE = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_.]{2,29}[\p{L}\p{N}_]/gu;
const NUMBER = /\+?\d[\d\s().\-/]{5,22}\d/gu;
/** A country may be left out of a number: its last digits tell it apart. */
const TOLD_APART_BY = 8;
const MOST_DIGITS = 15;
const DATES = [
  /^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}$/u,
  /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}$/u,
  /^(?:19|20)\d{2}\D+(?:19|20)\d{2}$/u,
];

/** Telephone numbers (their last eight digits), handles and mail addresses that stand in a text, each once, in small letters. */
export const contactsIn = (text: string): readonly string[] => {
  const plain = text
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)))
    .toLowerCase();
  const addresses = plain.match(ADDRESS) ?? [];
  const handles = plain.replace(ADDRESS, ' ').match(HANDLE) ?? [];
  const numbers = (plain.match(NUMBER) ?? []).flatMap(numberOf);
  return [...new Set([...addresses, ...handles, ...numbers])];
};

const numberOf = (found: string): string[] => {
  if (DATES.some((date) => date.test(found.trim()))) return [];
  const digits = found.replace(/\D/gu, '');
  const isNumber = digits.length >= TOLD_APART_BY && digits.length <= MOST_DIGITS;
  return isNumber ? [digits.slice(-TOLD_APART_BY)] : [];
};
