import type { ComponentChildren, JSX } from 'preact';
import { LiveRegion } from '../../shared/kit/live-region.tsx';
import { PageFrame } from '../../shared/kit/page-frame.tsx';
import { s } from '../../shared/text.ts';
import { SurroundingsContext } from '../surroundings.ts';
import { t } from '../text.ts';
import { IdleDialog } from './idle-dialog.tsx';
import { TroubleStrip } from './trouble-strip.tsx';
import type { OpenPage } from './use-open-page.ts';
import { WarningsStrip } from './warnings-strip.tsx';

export type PlainDeskProps = {
  readonly page: OpenPage;
  /** What stands at the end of the top bar. */
  readonly end: ComponentChildren;
  readonly children: ComponentChildren;
  /** A dialog over the page. */
  readonly dialog: ComponentChildren;
};

const NO_ROWS = [] as const;

/** The page of a member who has no list of cases: strips for trouble and warnings, then what is theirs. */
export function PlainDesk({ page, end, children, dialog }: PlainDeskProps): JSX.Element {
  const { surroundings, message, fresh, idle, offline } = page;
  const warnings = surroundings.desk.warnings();
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <PageFrame
        name={t().frame.name}
        skipLabel={s().skipToContent}
        end={end}
        foot={<p>{t().signIn.notStored}</p>}
      >
        {offline ? <TroubleStrip failure={fresh.failure} onTryNow={fresh.lookNow} /> : null}
        {warnings.length > 0 ? (
          <WarningsStrip warnings={warnings} rows={NO_ROWS} onOpenCase={() => undefined} />
        ) : null}
        {children}
      </PageFrame>
      <LiveRegion message={message} />
      {dialog}
      {idle.secondsLeft === null ? null : <IdleDialog seconds={idle.secondsLeft} onStay={idle.stay} />}
    </SurroundingsContext.Provider>
  );
}
