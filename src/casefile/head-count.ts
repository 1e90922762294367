const MOST_DIGITS = 6;

/** Whether a number of people stands as it is: 1 to 999999, in digits. */
export const isCount = (value: string): boolean => value.length <= MOST_DIGITS && /^[1-9]\d*$/.test(value);
