import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HandedOver } from '../../../src/casework/desk.ts';
import type { RosterMember } from '../../../src/protocol/roster-document.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { LetInDialog } from './let-in-dialog.tsx';

export type NewcomersStripProps = {
  /** Whether the desk has looked at the server since the sign-in. */
  readonly looked: boolean;
};

type Done = HandedOver & { readonly label: string };

/** Colleagues who wait to be let in. Each of them by an act of its own: the list of members alone opens nothing. */
export function NewcomersStrip({ looked }: NewcomersStripProps): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { run: look } = useTask();
  const [people, setPeople] = useState<readonly RosterMember[]>([]);
  const [chosen, setChosen] = useState<RosterMember | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const words = t().newcomers;
  const { sequence } = desk.roster().document;
  const lookAgain = (): void => void look(async () => setPeople(await desk.newcomers()));
  useEffect(() => {
    if (looked) lookAgain();
  }, [desk, looked, sequence]);
  const finish = (label: string, handed: HandedOver): void => {
    setChosen(null);
    setDone({ label, ...handed });
    announce(words.done(label, handed.cases));
    lookAgain();
  };
  if (people.length === 0 && done === null) return null;
  return (
    <section aria-label={words.title}>
      {done === null ? null : <DoneStrip done={done} onClose={() => setDone(null)} />}
      {people.map((person) => (
        <div class="strip strip--caution" key={person.id}>
          <p>{words[person.replaces === null ? 'joined' : 'returned'](isolated(person.label))}</p>
          <Button kind="second" small onPress={() => setChosen(person)}>
            {words.letIn}
          </Button>
        </div>
      ))}
      {chosen === null ? null : (
        <LetInDialog person={chosen} onDone={finish} onCancel={() => setChosen(null)} />
      )}
    </section>
  );
}

function DoneStrip({ done, onClose }: { readonly done: Done; readonly onClose: () => void }): JSX.Element {
  const words = t().newcomers;
  return (
    <div class="strip">
      <p>
        {words.done(done.label, done.cases)} {done.leftOut > 0 ? words.leftOut(done.leftOut) : null}
      </p>
      <Button kind="quiet" small onPress={onClose}>
        {words.close}
      </Button>
    </div>
  );
}
