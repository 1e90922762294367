export const PHRASE_WORDS = 12;
export const PHRASE_DIGITS = 40;
export const DIGIT_GROUPS = 10;
