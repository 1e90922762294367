import { plural } from '../../shared/plural.ts';

type Forms = Readonly<Record<'one' | 'many' | 'other', string>>;

/** The Spanish form for this number. `many` is for whole millions. */
export const counted = (count: number, forms: Forms): string => plural('es', count, forms);
