import { plural } from '../../shared/plural.ts';

type Forms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;

/** The Russian form for this number. `other` is for fractions. */
export const counted = (count: number, forms: Forms): string => plural('ru', count, forms);
