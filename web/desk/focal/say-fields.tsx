import type { JSX } from 'preact';
import { ANNEXES, COMMUNICATION_TYPES, STATE_REPLIES } from '../../../src/casefile/referral/news-document.ts';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { ClockField } from '../parts/clock-field.tsx';
import { t } from '../text.ts';
import { NAMINGS, needsWords, type SayField, type SayForm } from './say-draft.ts';

export type SayFieldsProps = {
  readonly form: SayForm;
  readonly fields: readonly SayField[];
  readonly faults: Readonly<Partial<Record<SayField, string>>>;
  /** Whether the consent allows the name in public. */
  readonly mayName: boolean;
  readonly asks: SayAsks;
  readonly onChange: (change: Partial<SayForm>) => void;
};

/** How the words are asked for, and what is said where the name is not allowed: in the voice of whoever fills it in. */
export type SayAsks = {
  readonly words: string;
  readonly question: string;
  readonly why: string;
  readonly answer?: string;
  readonly namedNotAllowed: string;
};

/** What belongs to a word of one kind. */
export function SayFields({ form, fields, faults, mayName, asks, onChange }: SayFieldsProps): JSX.Element {
  const words = t().focal.say;
  const { types, replies, annexes, naming } = t().news;
  const has = (field: SayField): boolean => fields.includes(field);
  return (
    <>
      {has('type') ? (
        <SelectField
          label={words.type}
          error={faults.type}
          value={form.type}
          options={[
            { value: '', label: '–' },
            ...COMMUNICATION_TYPES.map((value) => ({ value, label: types[value] })),
          ]}
          onChange={(type) => onChange({ type })}
        />
      ) : null}
      {has('reply') ? (
        <ChooseOne
          legend={words.reply}
          error={faults.reply}
          value={STATE_REPLIES.find((each) => each === form.reply) ?? ''}
          options={STATE_REPLIES.map((value) => ({ value, label: replies[value] }))}
          onChange={(reply) => onChange({ reply })}
        />
      ) : null}
      {has('reference') ? (
        <TextField
          label={words.reference}
          hint={words.referenceHint}
          error={faults.reference}
          value={form.reference}
          onChange={(reference) => onChange({ reference })}
        />
      ) : null}
      {has('symbol') ? (
        <TextField
          label={words.symbol}
          hint={words.symbolHint}
          error={faults.symbol}
          value={form.symbol}
          onChange={(symbol) => onChange({ symbol })}
        />
      ) : null}
      {has('paragraph') ? (
        <TextField
          label={words.paragraph}
          error={faults.paragraph}
          value={form.paragraph}
          onChange={(paragraph) => onChange({ paragraph })}
        />
      ) : null}
      {has('annex') ? (
        <ChooseOne
          legend={words.annex}
          error={faults.annex}
          value={ANNEXES.find((each) => each === form.annex) ?? ''}
          options={ANNEXES.map((value) => ({ value, label: annexes[value] }))}
          onChange={(annex) => onChange({ annex })}
        />
      ) : null}
      {has('naming') ? (
        <ChooseOne
          legend={words.named}
          error={faults.naming}
          value={NAMINGS.find((each) => each === form.naming) ?? ''}
          options={NAMINGS.map((value) => ({ value, label: naming[value] }))}
          onChange={(chosen) => onChange({ naming: chosen })}
        />
      ) : null}
      {has('naming') && form.naming === 'named' && !mayName ? (
        <Notice tone="caution">
          <p>{asks.namedNotAllowed}</p>
        </Notice>
      ) : null}
      {has('date') ? (
        <ClockField
          kind="date"
          label={words.date}
          error={faults.date}
          value={form.date}
          onChange={(date) => onChange({ date })}
        />
      ) : null}
      {has('words') ? (
        <TextField
          label={labelOfWords(form.status, asks)}
          hint={words.wordsHint}
          error={faults.words}
          value={form.words}
          onChange={(text) => onChange({ words: text })}
          lines={needsWords(form.status) ? 'many' : 'some'}
        />
      ) : null}
    </>
  );
}

function labelOfWords(status: SayForm['status'], asks: SayAsks): string {
  if (status === 'needs-info') return asks.question;
  if (status === 'team-reply') return asks.answer ?? asks.words;
  return status === 'declined' ? asks.why : asks.words;
}
