import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type AccessState, hasConflict } from '../../../src/casefile/access-state.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { reviewerOptions, reviewersOn } from '../team/reviewer-options.ts';
import { t } from '../text.ts';

export type GiveDialogProps = {
  readonly kind: 'give' | 'pass';
  readonly access: AccessState;
  readonly work: (member: string, ask: boolean) => Promise<void>;
  readonly onDone: (member: string) => void;
  readonly onCancel: () => void;
};

/** Which colleague gets the case. Nobody is offered whom the reporter left out, nor a pass to whom others must agree. */
export function GiveDialog({ kind, access, work, onDone, onCancel }: GiveDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().people;
  const on = reviewersOn(desk, access);
  const options = reviewerOptions(desk).filter(
    ({ value }) =>
      value !== desk.me.id &&
      !access.excluded.includes(value) &&
      (kind === 'pass' ? !hasConflict(access, value) : !on.some((one) => one.value === value)),
  );
  const [chosen, setChosen] = useState('');
  const member = chosen === '' ? (options[0]?.value ?? '') : chosen;
  const [asks, setAsks] = useState<readonly 'ask'[]>([]);
  const submit = async (): Promise<void> => {
    if (member !== '' && (await run(() => work(member, asks.length > 0)))) onDone(member);
  };
  const actions = (
    <>
      <Button unavailable={working || member === ''} onPress={() => void submit()}>
        {working ? words.working : words[kind].yes}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words[kind].title} onCancel={onCancel} actions={actions}>
      <p>{words[kind].text}</p>
      {options.length === 0 ? (
        <p>{words.give.nobody}</p>
      ) : (
        <SelectField label={words.give.member} value={member} options={options} onChange={setChosen} />
      )}
      {kind === 'give' && options.length > 0 ? (
        <ChooseSome
          legend={words.give.also}
          options={[{ value: 'ask', label: words.give.ask }]}
          values={asks}
          onChange={setAsks}
        />
      ) : null}
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </Dialog>
  );
}
