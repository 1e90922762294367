import type { JSX } from 'preact';
import type { Destination, MadeForm } from '../../../src/casefile/routing/destination.ts';
import { keyFingerprint } from '../routes/age-key.ts';
import { t } from '../text.ts';
import { OpenpgpPrint } from './openpgp-field.tsx';

export type KeyPrintProps = { readonly kept: Destination | undefined; readonly form: MadeForm | undefined };

/** The fingerprint of the key for which a form is sealed; nothing for a form without one. */
export function KeyPrint({ kept, form }: KeyPrintProps): JSX.Element | null {
  if (kept?.key.kind === 'age' && form === 'age')
    return <p class="key-print">{t().handOver.sealed(keyFingerprint(kept.key.text))}</p>;
  if (kept?.key.kind === 'openpgp' && form === 'openpgp') return <OpenpgpPrint text={kept.key.text} />;
  return null;
}
