import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Lets go of all one's cases before an absence, or takes over those of a colleague who is away. */
export function HandOver({ member }: { readonly member: string }): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().team.absence;
  const isMe = member === desk.me.id;
  const cases = desk.cases().filter(({ card }) => card.takenOnBy === member && card.status !== 'closed');
  if (cases.length === 0 && failure === null) return null;
  const handOver = async (): Promise<void> => {
    const done = await run(async () => {
      for (const { id } of cases) await (isMe ? desk.giveBack(id) : desk.takeOver(id, member));
    });
    if (done) announce(isMe ? words.givenBack : words.takenOver);
  };
  const label = isMe ? words.giveBack(cases.length) : words.takeOver(cases.length, memberLabel(desk, member));
  return (
    <div class="actions">
      <Button small unavailable={working} onPress={() => void handOver()}>
        {working ? words.working : label}
      </Button>
      {failure === null ? null : (
        <p role="alert">
          {words.stopped} {wordsFor(failure)}
        </p>
      )}
    </div>
  );
}
