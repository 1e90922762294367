import type { JSX } from 'preact';
import type { CardJunk } from '../../../src/casefile/card-parts.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { OriginMark } from '../elsewhere/origin-mark.tsx';
import { formatShortDay } from '../format-time.ts';
import { caseName, countryName, memberLabel } from '../names.ts';
import { Excerpt } from '../parts/excerpt.tsx';
import { UrgencyTag } from '../parts/urgency-tag.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { RowClock } from './row-clock.tsx';

export type RowLineProps = {
  readonly row: CaseRow;
  readonly reachable: boolean;
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly chosen: boolean;
  /** `through`: all those since the last one that was chosen, too. */
  readonly onChoose: (through: boolean) => void;
  /** What else can be done with it, unopened. */
  readonly onMenu: () => void;
  /** In milliseconds since 1970. */
  readonly minute: number;
};

/** One case of the list: a box to choose it, a menu, and all the rest is one button. */
export function RowLine(props: RowLineProps): JSX.Element {
  const { row, reachable, current } = props;
  const words = t().cases;
  const { card, unread } = row;
  return (
    <div class={props.chosen ? 'row-frame row-frame--chosen' : 'row-frame'}>
      <div class="row-frame__side">
        <label class="row-frame__choose">
          <input
            type="checkbox"
            checked={props.chosen}
            tabIndex={reachable ? 0 : -1}
            aria-label={t().queue.bulk.choose(caseName(card))}
            onClick={(event) => props.onChoose(event.shiftKey)}
          />
        </label>
        <button
          type="button"
          class="row-frame__menu"
          tabIndex={reachable ? 0 : -1}
          aria-label={t().queue.bulk.menu(caseName(card))}
          aria-haspopup="dialog"
          onClick={props.onMenu}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      <button
        type="button"
        class={unread ? 'row row--unread' : 'row'}
        tabIndex={reachable ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        onClick={props.onOpen}
      >
        <span class="row__line">
          <UrgencyTag level={card.urgency} />
          {unread ? <span class="unread">{words.unread}</span> : null}
          {row.asked ? <span class="tag tag--caution">{words.asksColleague}</span> : null}
          {card.junk ? <JunkTag junk={card.junk} /> : null}
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
        <span class="row__line row__clock">
          <RowClock card={card} now={props.minute} />
        </span>
        <span class="row__line row__line--ends row__foot">
          <HeldBy row={row} />
          <span>{t().codes.status[card.status]}</span>
        </span>
      </button>
    </div>
  );
}

function JunkTag({ junk }: { readonly junk: CardJunk }): JSX.Element {
  const { tag, tagProposed } = t().queue.junk;
  return <span class="tag">{(junk.agreed ? tag : tagProposed)(isolated(junk.pattern))}</span>;
}

function HeldBy({ row }: { readonly row: CaseRow }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().cases;
  const { takenOnBy } = row.card;
  if (takenOnBy === null) return <span class="row__nobody">{words.nobody}</span>;
  return <span>{row.mine ? words.takenOnByYou : words.takenOnBy(memberLabel(desk, takenOnBy))}</span>;
}
