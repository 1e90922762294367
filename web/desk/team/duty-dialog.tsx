import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isZone } from '../../../src/casefile/on-duty.ts';
import { DUTY_CALLS, type Duty } from '../../../src/casefile/team-content.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { ClockField } from '../parts/clock-field.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { CallFields } from './call-fields.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { WEEKDAYS, weekdayName } from './weekday-names.ts';

const ADDRESS = /^https:\/\/[!-~]+$/;

export type DutyDialogProps = {
  /** The duty to change; null for a new one. */
  readonly duty: Duty | null;
  readonly onDone: () => void;
};

const NO_CASE = '';

export function DutyDialog({ duty, onDone }: DutyDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.rota;
  const [id] = useState(() => duty?.id ?? desk.newTeamItem());
  const { form, write, clear } = useFormDraft<Omit<Duty, 'id'>>(NO_CASE, `form:duty-${duty?.id ?? 'new'}`, {
    version: 1,
    days: duty?.days ?? [...WEEKDAYS],
    from: duty?.from ?? '',
    until: duty?.until ?? '',
    zone: duty?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    calls: duty?.calls ?? [{ member: desk.me.id, webhook: null }],
  });
  const { days, from, until, zone, calls } = form;
  const faults = {
    days: days.length === 0 ? words.daysMissing : undefined,
    from: from === '' ? words.timeMissing : undefined,
    until: until === '' ? words.timeMissing : undefined,
    zone: isZone(zone.trim()) ? undefined : words.zoneUnknown,
    people: new Set(calls.map(({ member }) => member)).size < calls.length ? words.personTwice : undefined,
    webhook: calls.some(({ webhook }) => webhook !== null && !ADDRESS.test(webhook))
      ? words.webhookWrong
      : undefined,
  };
  const isComplete = Object.values(faults).every((fault) => fault === undefined);
  const inOrder = [...days].sort((a, b) => a - b);
  return (
    <KeepDialog
      title={duty === null ? words.new : words.edit}
      change={
        isComplete
          ? { type: 'duty', version: 1, id, zone: zone.trim(), days: inOrder, from, until, calls }
          : null
      }
      clear={clear}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <ChooseSome
            legend={words.days}
            hint={words.daysHint}
            error={tried ? faults.days : undefined}
            options={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day, 'long') }))}
            values={days.map(String)}
            onChange={(chosen) => write({ days: chosen.map(Number) })}
          />
          <ClockField
            kind="time"
            label={words.from}
            error={tried ? faults.from : undefined}
            value={from}
            onChange={(time) => write({ from: time })}
          />
          <ClockField
            kind="time"
            label={words.until}
            hint={words.untilHint}
            error={tried ? faults.until : undefined}
            value={until}
            onChange={(time) => write({ until: time })}
          />
          <TextField
            label={words.zone}
            hint={words.zoneHint}
            error={tried ? faults.zone : undefined}
            value={zone}
            onChange={(typed) => write({ zone: typed })}
            dir="ltr"
          />
          {calls.map((call, at) => (
            <CallFields
              key={at}
              place={at + 1}
              call={call}
              faults={tried ? faults : {}}
              onChange={(changed) =>
                write({ calls: calls.map((other, place) => (place === at ? changed : other)) })
              }
            />
          ))}
          <div class="actions">
            <Button
              small
              kind="second"
              unavailable={calls.length >= DUTY_CALLS}
              onPress={() => write({ calls: [...calls, { member: desk.me.id, webhook: null }] })}
            >
              {words.morePeople}
            </Button>
            {calls.length > 1 ? (
              <Button small kind="quiet" onPress={() => write({ calls: calls.slice(0, -1) })}>
                {words.fewerPeople}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </KeepDialog>
  );
}
