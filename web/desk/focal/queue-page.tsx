import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { LANES } from '../../../src/casefile/referral/lanes.ts';
import { REFERRAL_STATUSES } from '../../../src/casefile/referral/referral-status.ts';
import { Button } from '../../shared/kit/button.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { ChipSelect } from '../list/chip-select.tsx';
import { t } from '../text.ts';
import { narrowQueue, type QueuedReferral, type QueueFilter } from './focal-queue.ts';
import { ReferralLine } from './referral-line.tsx';

export type QueuePageProps = {
  readonly queue: readonly QueuedReferral[];
  readonly filter: QueueFilter;
  readonly onFilter: (filter: QueueFilter) => void;
  /** Whether the first look has ended. */
  readonly looked: boolean;
  /** The referral from which the reader came back: its line takes the focus. */
  readonly cameFrom: string | null;
  readonly onOpen: (id: string) => void;
  readonly onCycle: () => void;
};

/** All referrals in one list, whoever sent them. */
export function QueuePage(props: QueuePageProps): JSX.Element {
  const { queue, filter, onFilter, looked, cameFrom, onOpen, onCycle } = props;
  const words = t().focal;
  const listed = narrowQueue(queue, filter);
  useEffect(() => {
    if (cameFrom !== null) document.querySelector<HTMLElement>('[data-came-from] button')?.focus();
  }, [cameFrom]);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p class="quiet">{words.lead}</p>
      {queue.length === 0 ? null : (
        <Button kind="second" small onPress={onCycle}>
          {words.cycle.open}
        </Button>
      )}
      {looked ? null : <Progress label={t().frame.looking} />}
      {looked && queue.length === 0 ? <EmptyQueue /> : null}
      {queue.length === 0 ? null : (
        <>
          <fieldset class="focal__filters">
            <legend class="visually-hidden">{words.filters}</legend>
            <ChipSelect
              label={words.lane}
              value={filter.lane}
              options={[
                { value: 'any', label: words.anyLane },
                ...LANES.map((value) => ({ value, label: words.lanes[value] })),
              ]}
              onChange={(lane) => onFilter({ ...filter, lane })}
            />
            <ChipSelect
              label={words.status}
              value={filter.status}
              options={[
                { value: 'any', label: words.anyStatus },
                ...REFERRAL_STATUSES.map((value) => ({ value, label: words.statuses[value] })),
              ]}
              onChange={(status) => onFilter({ ...filter, status })}
            />
          </fieldset>
          <p class="quiet" role="status">
            {words.count(listed.length)}
          </p>
          {filter.lane === 'any' ? (
            <p class="quiet">{words.laneRule}</p>
          ) : (
            <p>{words.laneWhy[filter.lane]}</p>
          )}
          {listed.length === 0 ? <p>{words.none}</p> : null}
          <ul class="kept-list focal__queue">
            {listed.map((each) => (
              <ReferralLine
                key={each.id}
                referral={each}
                cameFrom={each.id === cameFrom}
                onOpen={() => onOpen(each.id)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What will stand here, for somebody who sees this page for the first time. */
function EmptyQueue(): JSX.Element {
  const { empty } = t().focal;
  return (
    <section class="card">
      <h2>{empty.title}</h2>
      <p>{empty.how}</p>
      <p>{empty.you}</p>
      <p>{empty.refused}</p>
    </section>
  );
}
