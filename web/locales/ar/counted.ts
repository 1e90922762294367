import { plural } from '../../shared/plural.ts';

type Forms = Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;

/** The Arabic form for this number. `zero`, `one` and `two` say the number in words. */
export const counted = (count: number, forms: Forms): string => plural('ar', count, forms);
