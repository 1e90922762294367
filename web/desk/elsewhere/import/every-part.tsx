import type { JSX } from 'preact';
import { COUNTRY_CODES } from '../../../../src/casefile/codes/countries.ts';
import { DANGER_CODES } from '../../../../src/casefile/codes/danger.ts';
import { countryName } from '../../names.ts';
import { t } from '../../text.ts';
import { ConsentPart } from '../consent-part.tsx';
import { type FormProps, optionsOf, Part, Pick } from '../fields.tsx';
import { HowPart } from '../how-part.tsx';
import { languagesOfWords } from '../languages-of-words.ts';
import { ReadersPart } from '../readers-part.tsx';

/** What counts for every row that does not say otherwise, and the member's word for all of them. */
export function EveryPart(props: FormProps & { readonly quorum: number }): JSX.Element {
  const { every } = t().elsewhere.table;
  const { story } = t().elsewhere;
  const { danger } = t().codes;
  return (
    <>
      <Part title={every.title}>
        <p>{every.text}</p>
        <Pick
          {...props}
          field="danger"
          label={story.danger}
          options={optionsOf(DANGER_CODES, (code) => danger[code as (typeof DANGER_CODES)[number]])}
        />
        <Pick
          {...props}
          field="country"
          label={story.country}
          options={optionsOf(COUNTRY_CODES, countryName)}
        />
        <Pick
          {...props}
          field="language"
          label={story.language}
          options={languagesOfWords(props.form.language)}
        />
      </Part>
      <HowPart {...props} />
      <ConsentPart {...props} />
      <ReadersPart {...props} />
    </>
  );
}
