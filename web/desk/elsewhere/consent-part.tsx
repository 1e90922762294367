import type { JSX } from 'preact';
import { CONSENT_GIVERS, CONSENT_WAYS } from '../../../src/casefile/codes/consent-attested.ts';
import { t } from '../text.ts';
import { AttestMark } from './attest-mark.tsx';
import { Day, type FormProps, optionsOf, Part, Pick, Words } from './fields.tsx';

/** From whom consent came, how and when; and that this member says so. */
export function ConsentPart(props: FormProps): JSX.Element {
  const words = t().elsewhere.consent;
  return (
    <Part title={words.title}>
      <p>{words.text}</p>
      <Pick
        {...props}
        field="giver"
        label={words.from}
        options={optionsOf(CONSENT_GIVERS, (code) => words.givers[code as (typeof CONSENT_GIVERS)[number]])}
      />
      <Pick
        {...props}
        field="way"
        label={words.way}
        options={optionsOf(CONSENT_WAYS, (code) => words.ways[code as (typeof CONSENT_WAYS)[number]])}
      />
      <Day {...props} field="given" label={words.given} />
      <Words {...props} field="consentWords" label={words.words} hint={t().elsewhere.noNames} />
      <AttestMark {...props} />
    </Part>
  );
}
