import { t } from '../../text.ts';
import type { EntryForm, Faults } from '../entry-form.ts';
import { FORM_PLACES, type FormPlace } from './column-places.ts';
import { placeLabel } from './place-label.ts';

const isPlace = (key: string): key is FormPlace => FORM_PLACES.some((place) => place === key);

/** What is missing or wrong in a row, by the names of the answers. */
export function faultLabels(faults: Faults): string[] {
  const { further, names } = t().elsewhere;
  return (Object.keys(faults) as (keyof EntryForm)[]).map((key) => {
    if (isPlace(key)) return placeLabel(key);
    return key === 'leftOut' ? names.title : further.title;
  });
}
