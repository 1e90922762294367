import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import { useOpenCase } from '../hooks/use-open-case.ts';
import { memberLabel } from '../names.ts';
import { GoneNotice } from '../parts/gone-notice.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { CaseContent, type CaseContentProps } from './case-content.tsx';
import { goneWords } from './gone-words.ts';

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
  const gone = goneWords(notOurs, deleted, (member) => memberLabel(desk, member));
  if (gone !== null) {
    return (
      <div class="case">
        <GoneNotice {...gone} onBack={onBack} />
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
      {!view && failure === null ? <Progress label={t().casePage.opening} /> : null}
      {!view && failure !== null ? (
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
