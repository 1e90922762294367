import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { COUNTRY_CODES } from '../../../src/casefile/codes/countries.ts';
import { language } from '../../shared/i18n.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { namedPlaces } from '../../shared/place-name.ts';
import { s } from '../../shared/text.ts';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';

// The other codes of the list are answers, not places.
const isCountry = (code: string): boolean => code.length === 2;

export function CountryField(props: PageProps & { readonly tried: boolean }): JSX.Element {
  const { journey, dispatch, tried } = props;
  const words = t().writing.place;
  const { country } = journey.draft;
  const countries = useMemo(() => namedPlaces(COUNTRY_CODES.filter(isCountry)), [language()]);
  return (
    <SelectField
      label={words.country}
      hint={words.countryHint}
      error={tried && country === '' ? words.countryError : undefined}
      value={country}
      onChange={(chosen) => dispatch({ type: 'write', change: { country: chosen } })}
      options={[
        { value: '', label: s().choose },
        { value: 'prefer-not-to-say', label: s().preferNotToSay },
        { value: 'unknown', label: s().unknown },
        ...countries.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
