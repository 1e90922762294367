import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isLastOnCase, isOnCase } from '../../../src/casefile/access-state.ts';
import { Button } from '../../shared/kit/button.tsx';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { GiveDialog } from './give-dialog.tsx';
import type { PeopleProps } from './people-props.ts';

type Asked = 'give' | 'pass' | 'leave' | 'conflict';

/** To give the case, give it and leave, leave it, or say that one should not work on it. */
export function PeopleActions({ view, access }: PeopleProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const [asking, setAsking] = useState<Asked | null>(null);
  const words = t().people;
  const me = desk.me.id;
  const isLast = isLastOnCase(access, (member) => desk.isOwn(member));
  const hasConflict = access.conflicts.some(({ member }) => member === me);
  const close = (said: string): void => {
    setAsking(null);
    announce(said);
  };
  const saidOfGift = (member: string): string => {
    const now = desk.caseView(view.id)?.state.access;
    const label = memberLabel(desk, member);
    return now && !isOnCase(now, member) ? words.give.proposed(label) : words.give.done(label);
  };
  const dialog = (kind: Asked): JSX.Element => {
    const cancel = { onCancel: () => setAsking(null) };
    switch (kind) {
      case 'give':
        return (
          <GiveDialog
            kind="give"
            access={access}
            work={(member, ask) => desk.giveAccess(view.id, member, ask)}
            onDone={(member) => close(saidOfGift(member))}
            {...cancel}
          />
        );
      case 'pass':
        return (
          <GiveDialog
            kind="pass"
            access={access}
            work={(member) => desk.passOn(view.id, member)}
            onDone={(member) => close(words.pass.done(memberLabel(desk, member)))}
            {...cancel}
          />
        );
      case 'leave':
        return (
          <StepDialog
            title={words.leave.title}
            text={words.leave.text}
            action={words.leave.yes}
            done={words.leave.done}
            why={null}
            work={() => desk.withdraw(view.id)}
            onEnd={cancel.onCancel}
          />
        );
      case 'conflict':
        return (
          <ConflictDialog
            caseId={view.id}
            isLast={isLast}
            work={(conflict) => desk.declareConflict(view.id, conflict)}
            onEnd={cancel.onCancel}
          />
        );
    }
  };
  const button = (kind: Asked): JSX.Element => (
    <Button
      small
      kind={kind === 'give' ? 'main' : 'second'}
      unavailable={!view.intact}
      onPress={() => setAsking(kind)}
    >
      {words[kind].action}
    </Button>
  );
  return (
    <>
      <div class="actions">
        {button('give')}
        {button('pass')}
        {isLast ? null : button('leave')}
        {hasConflict ? null : button('conflict')}
      </div>
      {isLast ? <p class="quiet">{words.leave.last}</p> : null}
      {asking === null ? null : dialog(asking)}
    </>
  );
}
