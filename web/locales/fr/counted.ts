import { plural } from '../../shared/plural.ts';

type Forms = Readonly<Record<'one' | 'many' | 'other', string>>;

/** The French form for this number. `many` is for whole millions. */
export const counted = (count: number, forms: Forms): string => plural('fr', count, forms);
