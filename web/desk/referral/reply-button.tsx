import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NEWS_WORDS_CHARACTERS } from '../../../src/casefile/referral/news-document.ts';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { openQuestion } from '../../../src/casefile/referral/where-referral-stands.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { destinationName } from '../consent/destination-name.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type ReplyButtonProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  /** Whether the person's consent lets anybody write to them today. What is being typed stays either way. */
  readonly isAllowed: boolean;
};

/** Writes to a destination about what was sent to it: their question is shown above, what was typed stays if the dialog is closed. */
export function ReplyButton({ view, referral, isAllowed }: ReplyButtonProps): JSX.Element {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const words = t().referrals.reply;
  const { destination, hash } = referral.dossier;
  const { draft, write } = useDraft(view.id, `reply:${hash}`);
  const { text } = draft;
  const name = destinationName(desk, destination);
  const question = openQuestion(referral);
  const label = question === null ? words.write : words.answer;
  const fault = faultOf(text);
  return (
    <>
      {isAllowed ? (
        <Button
          small
          kind={question === null ? 'second' : 'main'}
          fullName={`${label} ${name}`}
          unavailable={!view.intact}
          onPress={() => setAsking(true)}
        >
          {label}
        </Button>
      ) : null}
      {asking ? (
        <StepDialog
          title={words.title(name)}
          text={words.text}
          action={words.action}
          done={words.done}
          failed={words.failed}
          why={null}
          complete={fault === undefined}
          work={async () => {
            await desk.referrals.reply(view.id, hash, text.trim().toWellFormed());
            write('');
          }}
          onEnd={() => setAsking(false)}
        >
          {(tried) => (
            <>
              {question === null ? null : <Written text={question.news.words} />}
              <TextField
                label={words.label}
                error={tried ? fault : undefined}
                value={text}
                onChange={write}
                lines="many"
              />
            </>
          )}
        </StepDialog>
      ) : null}
    </>
  );
}

const faultOf = (text: string): string | undefined => {
  const { missing, tooLong } = t().referrals.reply;
  if (text.trim() === '') return missing;
  const most = new Intl.NumberFormat(language().formats).format(NEWS_WORDS_CHARACTERS);
  return text.trim().length > NEWS_WORDS_CHARACTERS ? tooLong(most) : undefined;
};
