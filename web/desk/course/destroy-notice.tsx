import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { t } from '../text.ts';
import { ProposeDialog } from './propose-dialog.tsx';

export type DestroyNoticeProps = {
  readonly view: CaseView;
  /** Leads to where a deletion that was proposed already is decided. */
  readonly onDecide: () => void;
};

/** The person asks for deletion: what they have removed themselves, what only reviewers can, and the way there. */
export function DestroyNotice({ view, onDecide }: DestroyNoticeProps): JSX.Element {
  const [proposing, setProposing] = useState(false);
  const words = t().keeping;
  const { deletion, hold } = view.state.eyes;
  const canPropose = deletion === null && hold === null;
  return (
    <Notice tone="danger" title={t().casePage.destroyRequested.title}>
      <p>{words.asked.removed}</p>
      <p>{words.asked.remains}</p>
      <Button small unavailable={!view.intact} onPress={() => (canPropose ? setProposing(true) : onDecide())}>
        {canPropose ? words.propose.action : words.title}
      </Button>
      {proposing ? (
        <ProposeDialog view={view} ground="reporter-asked" onEnd={() => setProposing(false)} />
      ) : null}
    </Notice>
  );
}
