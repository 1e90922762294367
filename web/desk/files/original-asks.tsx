import type { JSX } from 'preact';
import type { FileLock } from '../../../src/casefile/files/held-item.ts';
import {
  canOpenOriginal,
  hasGivenPart,
  type OriginalAsk,
  originalPartsFor,
} from '../../../src/casefile/files/originals-state.ts';
import type { CaseView, Desk } from '../../../src/casework/desk.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { DialogButton } from '../parts/dialog-button.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AskButton } from './ask-button.tsx';

/** Whether the member at this desk can open a file now: it takes nobody else, or enough agreed upon their own request. */
export const mayOpen = (desk: Desk, { state }: CaseView, item: string, lock: FileLock | undefined): boolean =>
  lock === undefined ||
  state.originals.some((ask) => ask.item === item && ask.by === desk.me.id && canOpenOriginal(lock, ask));

export type OriginalAsksProps = {
  readonly view: CaseView;
  readonly item: string; // id
  readonly name: string;
  readonly lock: FileLock;
};

/** Who asked to open a file that takes two, who agreed, and the way to ask. */
export function OriginalAsks({ view, item, name, lock }: OriginalAsksProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().originals;
  const asks = view.state.originals.filter((ask) => ask.item === item);
  return (
    <>
      <p>{words.locked(lock.quorum)}</p>
      {asks.map((ask) => (
        <OriginalAskItem key={ask.sequence} view={view} name={name} lock={lock} ask={ask} />
      ))}
      {asks.some(({ by }) => by === desk.me.id) ? null : (
        <AskButton view={view} item={item} name={name} what="original-ask" />
      )}
    </>
  );
}

type OriginalAskItemProps = Omit<OriginalAsksProps, 'item'> & { readonly ask: OriginalAsk };

function OriginalAskItem({ view, name, lock, ask }: OriginalAskItemProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().originals;
  const label = memberLabel(desk, ask.by);
  return (
    <div class="files__ask">
      <p class="quiet">{words.asked(label, formatInstant(ask.time))}</p>
      <Written text={ask.reason} />
      <p class="quiet">
        {t().names.parts(originalPartsFor(lock, ask), lock.quorum)}{' '}
        {ask.opened === null ? null : words.openedOn(formatInstant(ask.opened.time))}
      </p>
      {desk.isOwn(ask.by) || ask.opened !== null ? null : (
        <Agreeing view={view} name={name} lock={lock} ask={ask} />
      )}
    </div>
  );
}

function Agreeing({ view, name, lock, ask }: OriginalAskItemProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().originals.agree;
  const me = desk.me.id;
  if (hasGivenPart(ask, me)) return <p class="quiet">{words.done}</p>;
  if (!lock.holders.some(({ member }) => member === me)) return <p class="quiet">{t().names.noPart}</p>;
  return (
    <DialogButton action={words.action} fullName={`${words.action} ${name}`} unavailable={!view.intact}>
      {(end) => (
        <StepDialog
          title={words.title}
          text={words.text(memberLabel(desk, ask.by))}
          action={words.yes}
          done={words.done}
          why={null}
          work={() => desk.shareOriginal(view.id, ask.sequence)}
          onEnd={end}
        />
      )}
    </DialogButton>
  );
}
