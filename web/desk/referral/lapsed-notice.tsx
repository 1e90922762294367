import type { JSX } from 'preact';
import type { PartStanding } from '../../../src/casefile/referral/dossier-on-file.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { CaseTab } from '../case/case-tabs.ts';
import { t } from '../text.ts';

export type LapsedNoticeProps = {
  readonly lapsed: readonly PartStanding[];
  readonly onGo: (part: CaseTab) => void;
};

/** Parts of a dossier whose consent stood when it was proposed and does not today: it is not sent with them. */
export function LapsedNotice({ lapsed, onGo }: LapsedNoticeProps): JSX.Element {
  const words = t().referrals;
  return (
    <Notice tone="caution">
      <p>{words.reading.lapsed}</p>
      <ul>
        {lapsed.map(({ part }) => (
          <li key={part}>{t().dossier.part[part]}</li>
        ))}
      </ul>
      <div class="actions">
        <Button small kind="second" onPress={() => onGo('consent')}>
          {words.toConsent}
        </Button>
      </div>
    </Notice>
  );
}
