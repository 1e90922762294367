import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type KeptItemProps = {
  readonly item: { readonly id: string; readonly author: string; readonly time: string };
  /** What it is, in a few words, for whoever hears the buttons alone. */
  readonly name: string;
  readonly onChange: () => void;
  readonly children: ComponentChildren;
};

/** Something that the team keeps: by whom, and the ways to change it. */
export function KeptItem({ item, name, onChange, children }: KeptItemProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState(false);
  const words = t().team;
  const remove = async (): Promise<void> => {
    if (!(await run(() => desk.changeTeam({ type: 'removed', version: 1, id: item.id })))) return;
    announce(words.done.removed);
    setAsking(false);
  };
  const actions = (
    <>
      <Button kind="danger" unavailable={working} onPress={() => void remove()}>
        {working ? words.keeping : words.confirmRemoval.yes}
      </Button>
      <Button kind="quiet" onPress={() => setAsking(false)}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <li class="kept">
      {children}
      <p class="quiet kept__by">{words.keptBy(memberLabel(desk, item.author), formatInstant(item.time))}</p>
      <div class="actions">
        <Button small kind="second" fullName={`${words.change} ${name}`} onPress={onChange}>
          {words.change}
        </Button>
        <Button small kind="quiet" fullName={`${words.remove} ${name}`} onPress={() => setAsking(true)}>
          {words.remove}
        </Button>
      </div>
      {asking ? (
        <Dialog title={words.confirmRemoval.title} onCancel={() => setAsking(false)} actions={actions}>
          <p>
            <bdi>{name}</bdi>
          </p>
          <p>{words.confirmRemoval.text}</p>
          {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
        </Dialog>
      ) : null}
    </li>
  );
}
