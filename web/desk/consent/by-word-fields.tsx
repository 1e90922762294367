import type { JSX } from 'preact';
import { CONSENT_GIVERS, CONSENT_WAYS } from '../../../src/casefile/codes/consent-attested.ts';
import type { ByWord } from '../../../src/casefile/consent/consent-event.ts';
import { CONSENT_WORDS_CHARACTERS } from '../../../src/casefile/consent/consent-record.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { ClockField } from '../parts/clock-field.tsx';
import { t } from '../text.ts';

/** What is filled in of how a member heard it; empty while nothing is chosen. */
export type WordDraft = {
  readonly from: ByWord['from'] | '';
  readonly way: ByWord['way'] | '';
  readonly told: string;
  readonly words: string;
};

export const EMPTY_WORD = (): WordDraft => ({ from: '', way: '', told: dayOf(now()), words: '' });

/** The finished word; null while something is missing, too long, or in a day to come. */
export const wordOf = ({ from, way, told, words }: WordDraft): ByWord | null =>
  from === '' ||
  way === '' ||
  told === '' ||
  told > dayOf(now()) ||
  words.trim().length > CONSENT_WORDS_CHARACTERS
    ? null
    : { from, way, told, words: words.trim().toWellFormed() };

type Props = {
  readonly draft: WordDraft;
  readonly tried: boolean;
  readonly onChange: (draft: WordDraft) => void;
};

/** From whom, how, on which day, and what was said. */
export function ByWordFields({ draft, tried, onChange }: Props): JSX.Element {
  const words = t().consent;
  const { givers, ways } = t().elsewhere.consent;
  const none = { value: '', label: '' };
  const missing = (value: string): string | undefined =>
    tried && value === '' ? words.record.missing : undefined;
  const over = draft.words.trim().length - CONSENT_WORDS_CHARACTERS;
  return (
    <>
      <SelectField
        label={words.from}
        error={missing(draft.from)}
        value={draft.from}
        options={[none, ...CONSENT_GIVERS.map((value) => ({ value, label: givers[value] }))]}
        onChange={(from) => onChange({ ...draft, from: from as WordDraft['from'] })}
      />
      <SelectField
        label={words.way}
        error={missing(draft.way)}
        value={draft.way}
        options={[none, ...CONSENT_WAYS.map((value) => ({ value, label: ways[value] }))]}
        onChange={(way) => onChange({ ...draft, way: way as WordDraft['way'] })}
      />
      <ClockField
        kind="date"
        label={words.record.told}
        error={missing(draft.told > dayOf(now()) ? '' : draft.told)}
        value={draft.told}
        onChange={(told) => onChange({ ...draft, told })}
      />
      <TextField
        label={words.words}
        hint={t().elsewhere.noNames}
        lines="some"
        error={over > 0 ? t().elsewhere.faults.long(over) : undefined}
        value={draft.words}
        onChange={(text) => onChange({ ...draft, words: text })}
      />
    </>
  );
}
