import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import { GoneCase } from '../course/gone-case.tsx';
import { useOpenCase } from '../hooks/use-open-case.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { GoneNotice } from '../people/gone-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { CaseContent, type CaseContentProps } from './case-content.tsx';

export type CasePaneProps = Omit<CaseContentProps, 'view'> & {
  readonly id: string;
  readonly onBack: () => void;
};

/** One case, from being opened to being shown. */
export function CasePane({ id, onBack, wasUnread, ...content }: CasePaneProps): JSX.Element {
  const { view, failure, gone: deleted, again } = useOpenCase(id);
  const unreadAtFirst = useRef(wasUnread);
  const { desk } = useSurroundings();
  const notOurs = desk.goneCases().find((one) => one.id === id);
  if (notOurs) {
    return (
      <div class="case">
        <GoneNotice gone={notOurs} onBack={onBack} />
      </div>
    );
  }
  return (
    <div class="case">
      <div class="case__back">
        <Button kind="quiet" small onPress={onBack}>
          {t().casePage.back}
        </Button>
      </div>
      {view ? <CaseContent view={view} wasUnread={unreadAtFirst.current} {...content} /> : null}
      {deleted ? <GoneCase /> : null}
      {!view && !deleted && failure === null ? <Progress label={t().casePage.opening} /> : null}
      {!view && !deleted && failure !== null ? (
        <>
          <ProblemNotice error={failure} title={t().casePage.failed} />
          <Button kind="second" onPress={again}>
            {s().tryAgain}
          </Button>
        </>
      ) : null}
    </div>
  );
}
