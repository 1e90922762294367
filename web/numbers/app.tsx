import type { JSX } from 'preact';
import { useLanguage } from '../shared/hooks/use-language.ts';
import { Button } from '../shared/kit/button.tsx';
import { DemonstrationBanner } from '../shared/kit/demonstration-banner.tsx';
import { LeaveButton } from '../shared/kit/leave-button.tsx';
import { Notice } from '../shared/kit/notice.tsx';
import { PageFrame } from '../shared/kit/page-frame.tsx';
import { PageTitle } from '../shared/kit/page-title.tsx';
import { Progress } from '../shared/kit/progress.tsx';
import { ReplacingLink } from '../shared/kit/replacing-link.tsx';
import { n } from '../shared/numbers/words.ts';
import { s } from '../shared/text.ts';
import { NumbersView } from './numbers-view.tsx';
import { useNumbers } from './use-numbers.ts';

/** What the team published of what it counted. Nothing of it is shown before both signatures stood. */
export function App(): JSX.Element {
  useLanguage();
  const { state, again } = useNumbers();
  const words = n();
  return (
    <PageFrame
      name={words.name}
      skipLabel={s().skipToContent}
      foot={<ReplacingLink href="/">{words.toFront}</ReplacingLink>}
      end={
        <>
          <span class="bar__hint" id="leave-hint">
            {s().leaveHint}
          </span>
          <LeaveButton describedBy="leave-hint" />
        </>
      }
    >
      {state.kind === 'checked' && state.numbers.team.demonstration ? <DemonstrationBanner /> : null}
      <PageTitle>{words.heading}</PageTitle>
      {state.kind === 'checking' ? <Progress label={words.checking} /> : null}
      {state.kind === 'checked' ? <NumbersView numbers={state.numbers} /> : null}
      {state.kind === 'refused' ? (
        <Notice tone="danger" title={words.refused.title} urgent>
          <p>{words.refused[state.reason]}</p>
          <Button kind="second" onPress={again}>
            {s().tryAgain}
          </Button>
        </Notice>
      ) : null}
    </PageFrame>
  );
}
