import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { filesTold } from '../../../src/casefile/told/files-told.ts';
import { isInMailbox, lastTold } from '../../../src/casefile/told/told-state.ts';
import { whatToTell } from '../../../src/casefile/told/what-to-tell.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { formatDay } from '../../shared/format.ts';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { filesLines, outcomeLine } from '../../shared/told/told-lines.ts';
import { readsAnswers } from '../elsewhere/reads-answers.ts';
import { memberLabel } from '../names.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { TellDialog, tellable } from './tell-dialog.tsx';
import { useToldSpeech } from './use-told-speech.ts';

export type ToldSectionProps = { readonly view: CaseView; readonly referral: Referral };

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/**
 * What the reporter was told of one referral, and a button at each thing that came of it. Nothing where it was not sent, or where its
 * content is none that a reporter can be told of.
 */
export function ToldSection({ view, referral }: ToldSectionProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const theirs = useToldSpeech(view.state.language);
  const ours = useToldSpeech(language().tag);
  const [marked, setMarked] = useState<readonly string[] | null>(null);
  const words = t().telling;
  const about = whatToTell(referral, []);
  if (about === null) return null;
  const last = lastTold(view.state.told, referral.dossier.referral);
  const isOut = last !== null && !isInMailbox(last, view.state.nextAnswerIndex);
  const isTold = (outcome: object): boolean =>
    (last?.told.came ?? []).some((each) => JSON.stringify(each) === JSON.stringify(outcome));
  const told = tellable(referral).flatMap(({ id, outcome }) => (isTold(outcome) ? [id] : []));
  const speech = ours.speech;
  const failure = theirs.failure ?? ours.failure;
  if (!readsAnswers(view.state.origin)) return <p class="quiet">{words.nobodyReads}</p>;
  const button = (label: string, ids: readonly string[]): JSX.Element => (
    <Button
      kind="second"
      small
      fullName={words.tellOf(label)}
      unavailable={!view.intact || theirs.speech === null || speech === null}
      onPress={() => setMarked([...new Set([...told, ...ids])])}
    >
      {words.tell}
    </Button>
  );
  const sent = words.sent(about.destination.name, formatDay(about.sent));
  const isAllTold = last !== null && filesTold(last.told) === filesTold(about);
  return (
    <div class="told">
      <h5>{words.title}</h5>
      {last === null ? (
        <p class="quiet">{words.never}</p>
      ) : (
        <p class="quiet">
          {words.last(memberLabel(desk, last.by), formatDay(last.time.slice(0, DAY_CHARACTERS)))}
        </p>
      )}
      {isOut ? <p>{words.gone}</p> : null}
      {failure === null ? null : <ProblemNotice error={failure} title={t().life.failed} />}
      <ul class="told__events">
        <li>
          <span>{[sent, ...(speech === null ? [] : filesLines(about, speech.words))].join('. ')}</span>
          <span class="quiet">{isAllTold ? words.isTold : words.untold}</span>
          {button(sent, [])}
        </li>
        {speech === null
          ? null
          : tellable(referral).map(({ id, outcome }) => {
              const line = outcomeLine(outcome, speech);
              return (
                <li key={id}>
                  <span>{line}</span>
                  <span class="quiet">{isTold(outcome) ? words.isTold : words.untold}</span>
                  {button(line, [id])}
                </li>
              );
            })}
      </ul>
      {marked === null || theirs.speech === null || speech === null ? null : (
        <TellDialog
          {...{ view, referral, marked, ours: speech, theirs: theirs.speech }}
          onEnd={() => setMarked(null)}
        />
      )}
    </div>
  );
}
