import type { JSX } from 'preact';
import { isFolded } from '../../../src/casefile/distressing.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { OriginMark } from '../elsewhere/origin-mark.tsx';
import { formatShortDay } from '../format-time.ts';
import { countryName, memberLabel } from '../names.ts';
import { UrgencyTag } from '../parts/urgency-tag.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type RowLineProps = {
  readonly row: CaseRow;
  readonly reachable: boolean;
  readonly current: boolean;
  readonly onOpen: () => void;
};

/** One case of the list: all of it is one button. */
export function RowLine({ row, reachable, current, onOpen }: RowLineProps): JSX.Element {
  const words = t().cases;
  const { card, unread } = row;
  return (
    <button
      type="button"
      class={unread ? 'row row--unread' : 'row'}
      tabIndex={reachable ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      onClick={onOpen}
    >
      <span class="row__line">
        <UrgencyTag level={card.urgency} />
        {unread ? <span class="unread">{words.unread}</span> : null}
        {card.asksColleague ? <span class="tag tag--caution">{words.asksColleague}</span> : null}
        {card.destroyRequested ? <span class="tag tag--caution">{words.destroyRequested}</span> : null}
      </span>
      <span class="row__reasons">
        {card.reasons.map((reason) => t().urgency.reasons[reason]).join(' · ')}
      </span>
      <span class="row__line row__line--ends">
        <span class="row__place">{countryName(card.country)}</span>
        <span class="row__day">{words.received(formatShortDay(card.received))}</span>
      </span>
      <OriginMark origin={card.origin} />
      <Excerpt card={card} />
      <span class="row__line row__line--ends row__foot">
        <HeldBy row={row} />
        <span>{t().codes.status[card.status]}</span>
      </span>
    </button>
  );
}

function Excerpt({ card }: Pick<CaseRow, 'card'>): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().reading;
  if (card.excerpt === '') return <span class="row__excerpt row__excerpt--none">{t().cases.noWords}</span>;
  if (isFolded(desk.folding(), card.distressing)) {
    return (
      <span class="row__excerpt row__excerpt--none">
        {card.distressing ? words.inList : words.inListByChoice}
      </span>
    );
  }
  return (
    <span class="row__excerpt" dir="auto" lang={card.language}>
      {card.excerpt}
    </span>
  );
}

function HeldBy({ row }: { readonly row: CaseRow }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().cases;
  const { takenOnBy } = row.card;
  if (takenOnBy === null) return <span class="row__nobody">{words.nobody}</span>;
  return <span>{row.mine ? words.takenOnByYou : words.takenOnBy(memberLabel(desk, takenOnBy))}</span>;
}
