import type { JSX } from 'preact';
import type { Call } from '../../../src/casefile/on-duty.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { reviewerOptions } from './reviewer-options.ts';

export type CallFieldsProps = {
  readonly place: number;
  readonly call: Call;
  readonly faults: { readonly people?: string | undefined; readonly webhook?: string | undefined };
  readonly onChange: (call: Call) => void;
};

/** One person of a duty, and where calls to them go. */
export function CallFields({ place, call, faults, onChange }: CallFieldsProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.rota;
  return (
    <>
      <SelectField
        label={words.person(place)}
        error={faults.people}
        value={call.member}
        options={reviewerOptions(desk)}
        onChange={(member) => onChange({ ...call, member })}
      />
      <TextField
        label={words.webhook(place)}
        hint={words.webhookHint}
        error={call.webhook === null ? undefined : faults.webhook}
        value={call.webhook ?? ''}
        onChange={(address) => onChange({ ...call, webhook: address.trim() === '' ? null : address.trim() })}
        dir="ltr"
      />
    </>
  );
}
