import { CHANNELS } from '../../../../src/casefile/codes/channels.ts';
import { CONSENT_GIVERS, CONSENT_WAYS } from '../../../../src/casefile/codes/consent-attested.ts';
import { COUNTRY_CODES } from '../../../../src/casefile/codes/countries.ts';
import { DANGER_CODES } from '../../../../src/casefile/codes/danger.ts';
import { RELATIONS } from '../../../../src/casefile/codes/relations.ts';
import { countryName } from '../../names.ts';
import { t } from '../../text.ts';
import { relationLabel } from '../code-words.ts';
import type { FormPlace } from './column-places.ts';

export type CodeList = { readonly codes: readonly string[]; readonly labelOf: (code: string) => string };

const labelled =
  (labels: Readonly<Record<string, string>>) =>
  (code: string): string =>
    labels[code] ?? code;

/** The codes that a place takes, with their words; null for a place of words or dates. */
export function codesFor(place: FormPlace): CodeList | null {
  const { how, consent } = t().elsewhere;
  const lists: Partial<Record<FormPlace, CodeList>> = {
    danger: { codes: DANGER_CODES, labelOf: labelled(t().codes.danger) },
    country: { codes: COUNTRY_CODES, labelOf: countryName },
    channel: { codes: CHANNELS, labelOf: labelled(how.channels) },
    from: { codes: RELATIONS, labelOf: relationLabel },
    giver: { codes: CONSENT_GIVERS, labelOf: labelled(consent.givers) },
    way: { codes: CONSENT_WAYS, labelOf: labelled(consent.ways) },
  };
  return lists[place] ?? null;
}
