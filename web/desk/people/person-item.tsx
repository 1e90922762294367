import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasConflict, mayDecide, type OnCase } from '../../../src/casefile/access-state.ts';
import { Button } from '../../shared/kit/button.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { PeopleProps } from './people-props.ts';

/** One person on the case, and what a colleague can do about their access. */
export function PersonItem({ view, access, person }: PeopleProps & { readonly person: OnCase }): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [taking, setTaking] = useState(false);
  const words = t().people;
  const { member, by, time } = person;
  const label = memberLabel(desk, member);
  const isMe = member === desk.me.id;
  const mayAct = !isMe && view.intact && mayDecide(access, desk.me.id);
  const sendAgain = async (): Promise<void> => {
    if (await run(() => desk.giveAccess(view.id, member, false))) announce(words.sentAgain);
  };
  return (
    <li class="turn">
      <p class="turn__from">
        <strong>{label}</strong>
        {isMe ? <span class="quiet">{words.you}</span> : null}
      </p>
      <p class="quiet">
        {by === null
          ? words.chosen(formatInstant(time))
          : words.given(memberLabel(desk, by), formatInstant(time))}
      </p>
      {hasConflict(access, member) ? <p>{words.conflicted}</p> : null}
      {mayAct ? (
        <div class="actions">
          <Button kind="second" small onPress={() => setTaking(true)}>
            {words.take.action(label)}
          </Button>
          <Button kind="quiet" small unavailable={working} onPress={() => void sendAgain()}>
            {working ? words.working : words.again}
          </Button>
        </div>
      ) : null}
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      {taking ? (
        <StepDialog
          title={words.take.title(label)}
          text={words.take.text}
          action={words.take.yes}
          done={words.take.done(label)}
          why={words.take.label}
          reasonOf={{ caseId: view.id, step: `take-${member}` }}
          work={(reason) => desk.takeAccess(view.id, member, reason)}
          onEnd={() => setTaking(false)}
        />
      ) : null}
    </li>
  );
}
