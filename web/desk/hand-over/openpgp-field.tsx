import type { JSX } from 'preact';
import { TextField } from '../../shared/kit/text-field.tsx';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';
import { type ReadKey, useOpenpgpKey } from './use-openpgp-key.ts';

export type OpenpgpFieldProps = ReadKey & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

/** An OpenPGP key to paste, and the fingerprint to compare. */
export function OpenpgpField(props: OpenpgpFieldProps): JSX.Element {
  const { value, onChange, error, found, isReading, failure } = props;
  const words = t().destinations;
  return (
    <>
      <TextField
        label={words.openpgp.key}
        hint={words.openpgp.hint}
        error={failure === null ? error : wordsFor(failure)}
        value={value}
        onChange={onChange}
        lines="some"
        dir="ltr"
      />
      {isReading ? <p role="status">{words.openpgp.reading}</p> : null}
      {found === null ? null : (
        <>
          <Fingerprint print={found.fingerprint} />
          <p class="quiet">{words.compare}</p>
        </>
      )}
    </>
  );
}

/** The fingerprint of a key that the team keeps, once what reads it has come. */
export function OpenpgpPrint({ text }: { readonly text: string }): JSX.Element {
  const { found, isReading, failure } = useOpenpgpKey(text);
  const words = t().destinations.openpgp;
  if (isReading) return <p class="quiet">{words.reading}</p>;
  if (failure !== null) return <p>{wordsFor(failure)}</p>;
  return found === null ? <p>{words.wrong}</p> : <Fingerprint print={found.fingerprint} />;
}

function Fingerprint({ print }: { readonly print: string }): JSX.Element {
  return (
    <p class="key-print">
      {t().destinations.openpgp.fingerprint} <bdi dir="ltr">{print}</bdi>
    </p>
  );
}
