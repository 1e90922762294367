import type { JSX } from 'preact';
import { t } from '../text.ts';
import { type FormProps, Part, Words } from './fields.tsx';

/** Names and contact, which nobody reads alone: not even whoever typed them here, once they are sent. */
export function NamesPart({ quorum, ...props }: FormProps & { readonly quorum: number }): JSX.Element {
  const words = t().names;
  return (
    <Part title={t().elsewhere.names.title}>
      <p>{t().elsewhere.names.text(quorum)}</p>
      <Words {...props} field="names" label={words.people} />
      <Words {...props} field="reach" label={words.reach} />
      <Words {...props} field="safety" label={words.safety} />
    </Part>
  );
}
