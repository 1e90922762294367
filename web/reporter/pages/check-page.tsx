import type { JSX } from 'preact';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { canOpenNames, chosenReaders } from '../chosen-readers.ts';
import { useReportSize } from '../hooks/use-report-size.ts';
import { missingAnswers } from '../missing-answers.ts';
import type { PageProps } from '../page-props.ts';
import { AllowedLines } from '../parts/allowed-lines.tsx';
import { AnswersSummary } from '../parts/answers-summary.tsx';
import { Page } from '../parts/page.tsx';
import { SizeLine } from '../parts/size-line.tsx';
import { Summary } from '../parts/summary.tsx';
import { TrustNotice } from '../parts/trust-notice.tsx';
import { t } from '../text.ts';
import { allFit } from '../too-long.ts';

export function CheckPage(props: PageProps): JSX.Element {
  const { journey, dispatch, trust, refuse } = props;
  const { draft, path } = journey;
  const words = t().check;
  const missing = missingAnswers(draft);
  const size = useReportSize(draft, path, trust.kind === 'trusted' && missing.length === 0, refuse);
  const someoneReads = trust.kind === 'trusted' && chosenReaders(trust.team, draft).length > 0;
  const tooFew = trust.kind === 'trusted' && canOpenNames(trust.team, draft) === 'too-few';
  const ready = someoneReads && !tooFew && allFit(draft) && size !== null && size.used <= size.most;
  return (
    <Page {...props} title={words.title}>
      <Notice title={words.notYet}>
        <p>{words.intro}</p>
      </Notice>
      <Summary {...props} />
      <AnswersSummary {...props} />
      <AllowedLines {...props} />
      <Button kind="quiet" onPress={() => dispatch({ type: 'go', page: 'more' })}>
        {t().more.tell}
      </Button>
      {missing.length > 0 ? (
        <Notice tone="caution" title={words.missing}>
          <p>{inARow(missing)}</p>
        </Notice>
      ) : null}
      {trust.kind === 'trusted' && tooFew ? (
        <Notice tone="caution">
          <p>{t().people.tooFew(trust.team.identityQuorum)}</p>
        </Notice>
      ) : null}
      {trust.kind === 'trusted' ? null : <TrustNotice {...props} />}
      {size ? <SizeLine size={size} /> : null}
      <p class="quiet">{words.sizeAlways}</p>
      <div class="actions">
        <Button unavailable={!ready} onPress={() => dispatch({ type: 'next' })}>
          {words.next}
        </Button>
      </div>
    </Page>
  );
}
