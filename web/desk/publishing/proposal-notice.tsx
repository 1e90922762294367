import type { JSX } from 'preact';
import type { ProposedPublication } from '../../../src/casefile/statistics/publishing-state.ts';
import type { Statistics } from '../../../src/casefile/statistics/statistics.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { cycleInWords } from '../../shared/numbers/cycle-in-words.ts';
import { NumberTables } from '../../shared/numbers/number-tables.tsx';
import { n } from '../../shared/numbers/words.ts';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { type ChangedYear, changedYears } from './changed-years.ts';
import { isAlike } from './own-count.ts';

export type ProposalNoticeProps = {
  readonly proposal: ProposedPublication;
  /** What this member counted, whole; null where they did not. */
  readonly own: Statistics | null;
};

/** What somebody wants to be public, exactly as it would be, and what another reviewer says to it. */
export function ProposalNotice({ proposal, own }: ProposalNoticeProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().publishing.proposal;
  const isOwn = desk.isOwn(proposal.by);
  const changes = changedYears(desk.publishing.state());
  const act = async (work: () => Promise<void>, done: string): Promise<void> => {
    if (await run(work)) announce(done);
  };
  return (
    <section aria-label={isOwn ? words.own : words.others}>
      <Notice tone="caution" title={isOwn ? words.own : words.others}>
        <p class="quiet">{words.by(memberLabel(desk, proposal.by), formatInstant(proposal.time))}</p>
        {changes.length === 0 ? <p>{words.same}</p> : null}
        {changes.map((change) => (
          <Change key={change.year.year} change={change} own={isOwn ? undefined : own} />
        ))}
        <p>{isOwn ? words.waits : words.beforeYouAgree}</p>
        {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
        <div class="actions">
          {isOwn ? null : (
            <Button
              unavailable={working}
              onPress={() => void act(() => desk.publishing.agree(proposal.sequence), words.agreed)}
            >
              {working ? t().life.working : words.agree}
            </Button>
          )}
          <Button
            kind="second"
            unavailable={working}
            onPress={() => void act(() => desk.publishing.refuse(proposal.sequence), words.off)}
          >
            {isOwn ? words.takeBack : words.refuse}
          </Button>
        </div>
      </Notice>
    </section>
  );
}

type ChangeProps = {
  readonly change: ChangedYear;
  /** One's own count, to compare; undefined for who proposed. */
  readonly own: Statistics | null | undefined;
};

function Change({ change: { how, year }, own }: ChangeProps): JSX.Element {
  const words = t().publishing.proposal;
  const cycle = cycleInWords(year.year);
  if (year.state === 'withdrawn') return <p>{words.isWithdrawn(cycle)}</p>;
  const mine = own?.year === year.year ? own : null;
  return (
    <>
      <p>{how === 'losesTables' ? words.losesTables(cycle) : words.becomesPublic(cycle)}</p>
      <p>{n().total(year.total, cycle)}</p>
      <NumberTables year={year} />
      {own === undefined || how === 'losesTables' ? null : (
        <p>{mine === null ? words.uncounted : isAlike(mine, year) ? words.alike : words.unlike}</p>
      )}
    </>
  );
}
