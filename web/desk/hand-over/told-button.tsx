import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { answerTo } from '../../../src/casefile/consent/switches.ts';
import type { NewsContent } from '../../../src/casefile/referral/news-document.ts';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { type ConsentGone, goneUnsaid } from '../../../src/casefile/referral/unsaid.ts';
import { openQuestion } from '../../../src/casefile/referral/where-referral-stands.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Button } from '../../shared/kit/button.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { destinationName } from '../consent/destination-name.ts';
import { localDay } from '../focal/local-day.ts';
import { faultsOf, fieldsFor, type Heard, newsOf, SAYABLE } from '../focal/say-draft.ts';
import { SayFields } from '../focal/say-fields.tsx';
import { ClockField } from '../parts/clock-field.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { tellerFaults, tellerOf } from './told-faults.ts';
import { type ToldForm, useToldForm } from './use-told-form.ts';

export type ToldButtonProps = { readonly view: CaseView; readonly referral: Referral };

/** Puts on file by hand what was said with a destination; what was typed stays if the dialog is closed. */
export function ToldButton({ view, referral }: ToldButtonProps): JSX.Element {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const { form: kept, write, clear } = useToldForm(view.id, referral.dossier.hash);
  const gone = goneUnsaid(referral, view.state.consent, dayOf(now()));
  // Somebody else may have told them since it was chosen.
  const form: ToldForm = kept.status === 'consent-gone' && gone === null ? { ...kept, status: '' } : kept;
  const words = t().handOver.told;
  const name = destinationName(desk, referral.dossier.destination);
  const today = localDay(now());
  const faults = faultsOf(form, today);
  const own = tellerFaults(form, today);
  const live = view.state.consent?.live ?? null;
  const mayName = live !== null && answerTo(live.switches, 'C8') === 'granted';
  const isComplete = ![...Object.values(faults), ...Object.values(own)].some(Boolean);
  // On the portal their question is answered in words that they get.
  const question = referral.dossier.outside === undefined ? null : openQuestion(referral);
  const isAnswer = form.status === 'team-reply';
  const isOurs = isAnswer || form.status === 'consent-gone';
  const offered: readonly Heard[] = [
    ...(gone === null ? [] : (['consent-gone'] as const)),
    ...(question !== null || isAnswer ? (['team-reply'] as const) : []),
    ...SAYABLE,
  ];
  const work = async (): Promise<void> => {
    const news = form.status === 'consent-gone' ? wordOfGone(gone) : newsOf(form);
    if (news === null) return;
    const told = { day: form.day, teller: tellerOf(form), news: { version: 1, ...news } as const };
    await desk.referrals.hear(view.id, referral.dossier.hash, told);
    clear();
  };
  return (
    <>
      <Button
        small
        kind={question === null && gone === null ? 'second' : 'main'}
        fullName={`${words.action} ${name}`}
        unavailable={!view.intact}
        onPress={() => setAsking(true)}
      >
        {words.action}
      </Button>
      {asking ? (
        <StepDialog
          title={words.title(name)}
          text={words.text}
          action={t().life.record}
          done={words.done}
          why={null}
          complete={isComplete}
          work={work}
          onEnd={() => setAsking(false)}
        >
          {(tried) => (
            <>
              <SelectField
                label={words.what}
                error={tried ? faults.status : undefined}
                value={form.status}
                options={[
                  { value: '', label: s().choose },
                  ...offered.map((value) => ({ value, label: headOf(value) })),
                ]}
                onChange={(chosen) => write({ status: offered.find((each) => each === chosen) ?? '' })}
              />
              {isAnswer && question !== null ? <Written text={question.news.words} /> : null}
              <TextField
                label={isOurs ? words.told : words.teller}
                hint={words.tellerHint}
                error={tried ? own.teller : undefined}
                value={form.teller}
                onChange={(teller) => write({ teller })}
              />
              <ClockField
                kind="date"
                label={words.day}
                error={tried ? own.day : undefined}
                value={form.day}
                onChange={(day) => write({ day })}
              />
              <SayFields
                form={form}
                fields={fieldsFor(form.status)}
                faults={tried ? faults : {}}
                mayName={mayName}
                asks={words.asks}
                onChange={write}
              />
            </>
          )}
        </StepDialog>
      ) : null}
    </>
  );
}

const wordOfGone = (gone: ConsentGone | null): NewsContent | null =>
  gone === null ? null : { status: 'consent-gone', ...gone, words: '' };

const headOf = (status: Heard): string =>
  status === 'team-reply'
    ? t().handOver.told.answered
    : status === 'consent-gone'
      ? t().handOver.told.gone
      : t().news.heads[status];
