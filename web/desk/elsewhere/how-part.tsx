import type { JSX } from 'preact';
import { CHANNELS } from '../../../src/casefile/codes/channels.ts';
import { RELATIONS } from '../../../src/casefile/codes/relations.ts';
import { t } from '../text.ts';
import { relationLabel } from './code-words.ts';
import { Day, type FormProps, optionsOf, Part, Pick, Words } from './fields.tsx';

/** By which way a report came, when, and from whom. */
export function HowPart(props: FormProps): JSX.Element {
  const words = t().elsewhere.how;
  return (
    <Part title={words.title}>
      <Pick
        {...props}
        field="channel"
        label={words.channel}
        options={optionsOf(CHANNELS, (code) => words.channels[code as (typeof CHANNELS)[number]])}
      />
      <Day {...props} field="received" label={words.received} />
      <Pick {...props} field="from" label={words.from} options={optionsOf(RELATIONS, relationLabel)} />
      <Words {...props} field="fromWords" label={words.fromWords} hint={t().elsewhere.noNames} />
    </Part>
  );
}
