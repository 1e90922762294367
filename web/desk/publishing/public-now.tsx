import type { JSX } from 'preact';
import type { PublishedYear } from '../../../src/casefile/statistics/published.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { YearLine } from './year-line.tsx';

/** What everybody can read of what was counted, by whose word, and the way to withdraw it. */
export function PublicNow(): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().publishing;
  const { standing, proposal } = desk.publishing.state();
  return (
    <section class="block">
      <h3>{words.title}</h3>
      {standing === null ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <ul>
            {standing.years.map((year) => (
              <YearLine key={year.year} year={year} mayChange={proposal === null} />
            ))}
          </ul>
          <p>
            <a href="/numbers/" target="_blank" rel="noreferrer">
              {words.page}
            </a>
          </p>
          <p class="quiet">
            {words.signedBy(memberLabel(desk, standing.by), memberLabel(desk, standing.second))}
          </p>
          {desk.publishing.isInForce() ? null : <Lapsed years={standing.years} waits={proposal !== null} />}
        </>
      )}
    </section>
  );
}

type LapsedProps = { readonly years: readonly PublishedYear[]; readonly waits: boolean };

/** Nobody is shown what is signed by who left: the same can be signed again. */
function Lapsed({ years, waits }: LapsedProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().publishing;
  const again = async (): Promise<void> => {
    if (await run(() => desk.publishing.propose(years))) announce(words.dialog.asked);
  };
  return (
    <Notice tone="caution" title={words.lapsed.title}>
      <p>{words.lapsed.text}</p>
      {failure === null ? null : <ProblemNotice error={failure} title={words.dialog.failed} />}
      {waits ? null : (
        <div class="actions">
          <Button kind="second" unavailable={working} onPress={() => void again()}>
            {words.lapsed.again}
          </Button>
        </div>
      )}
    </Notice>
  );
}
