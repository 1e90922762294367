import type { JSX } from 'preact';
import type { ConsentMail } from './consent-mail.ts';
import { QuestionCard } from './question-card.tsx';
import { SentNotices } from './sent-notices.tsx';

/** What the team asks and was not answered from this page, and whether answers arrived: before all else. */
export function Questions(props: ConsentMail): JSX.Element {
  const { consenting, sent } = props;
  const open = consenting.questions.filter(({ nonce }) => !sent.some((one) => one.nonce === nonce));
  return (
    <>
      <SentNotices {...props} />
      {open.map((question) => (
        <QuestionCard key={question.nonce} {...props} question={question} />
      ))}
    </>
  );
}
