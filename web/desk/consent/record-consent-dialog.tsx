import type { JSX } from 'preact';
import {
  ANSWERS_TO_SWITCH,
  answerTo,
  CONSENT_CODES,
  type ConsentCode,
  type SwitchAnswer,
  withAnswer,
} from '../../../src/casefile/consent/switches.ts';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { answerInWords } from './answer-in-words.ts';
import { ByWordFields, wordOf } from './by-word-fields.tsx';
import type { ConsentProps } from './consent-props.ts';
import { destinationName } from './destination-name.ts';
import { destinationsOfConsent } from './destinations-of-consent.ts';
import { useConsentForm } from './use-consent-form.ts';

// No colleague's word lets one alone open names, and without the team's reading there is nothing to record.
const RECORDED = CONSENT_CODES.filter((code) => code !== 'C1' && code !== 'C14');

/** Records what the person said that they allow. It begins at what holds, and nothing is widened unasked. */
export function RecordConsentDialog({
  view,
  consent,
  onEnd,
}: ConsentProps & { readonly onEnd: () => void }): JSX.Element {
  const { desk } = useSurroundings();
  const { live } = consent;
  const { form, write, clear } = useConsentForm(view.id, live);
  const { switches, files, destinations, heard } = form;
  const words = t().consent;
  const how = wordOf(heard);
  const all = destinationsOfConsent(desk, live);
  return (
    <StepDialog
      title={words.record.title}
      text={words.record.text}
      action={words.record.action}
      done={words.record.done}
      why={null}
      complete={how !== null}
      work={async () => {
        if (how === null) return;
        const choices = {
          switches: { ...Object.fromEntries(RECORDED.map((code) => [code, answerTo(switches, code)])) },
          destinations,
          files: answerTo(switches, 'C11') === 'refused' ? [] : files,
        };
        await desk.recordConsent(view.id, { choices, how, language: view.state.language });
        clear();
      }}
      onEnd={onEnd}
    >
      {(tried) => (
        <>
          {RECORDED.map((code) => (
            <Answer
              key={code}
              code={code}
              answer={answerTo(switches, code)}
              onChange={(answer) => write({ switches: withAnswer(switches, code, answer) })}
            />
          ))}
          <details>
            <summary>{words.destinations}</summary>
            <ChooseSome
              legend={words.destinations}
              values={destinations}
              options={all.map((value) => ({ value, label: destinationName(desk, value) }))}
              onChange={(chosen) => write({ destinations: chosen })}
            />
          </details>
          {view.state.files.held.length === 0 ? null : (
            <details>
              <summary>{words.files}</summary>
              <ChooseSome
                legend={words.files}
                values={files}
                options={view.state.files.held.flatMap(({ item, covering }) =>
                  covering === undefined ? [{ value: item.id, label: item.name }] : [],
                )}
                onChange={(chosen) => write({ files: chosen })}
              />
            </details>
          )}
          <ByWordFields draft={heard} tried={tried} onChange={(next) => write({ heard: next })} />
        </>
      )}
    </StepDialog>
  );
}

type AnswerProps = {
  readonly code: ConsentCode;
  readonly answer: SwitchAnswer;
  readonly onChange: (answer: SwitchAnswer) => void;
};

function Answer({ code, answer, onChange }: AnswerProps): JSX.Element {
  const words = t().consent;
  return (
    <SelectField
      label={words.codes[code]}
      value={answer}
      options={ANSWERS_TO_SWITCH.map((value) => ({ value, label: answerInWords(code, value) }))}
      onChange={(value) => onChange(ANSWERS_TO_SWITCH.find((each) => each === value) ?? 'refused')}
    />
  );
}
