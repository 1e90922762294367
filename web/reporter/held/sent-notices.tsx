import type { JSX } from 'preact';
import { Notice } from '../../shared/kit/notice.tsx';
import { h } from '../held-words.ts';
import type { ConsentMail } from './consent-mail.ts';

/** Whether what was sent from this page has reached the team: only the team's own word counts. */
export function SentNotices({ consenting, sent }: ConsentMail): JSX.Element | null {
  const waiting = sent.filter(({ hash }) => !consenting.acknowledged.includes(hash));
  const words = h();
  if (sent.length === 0) return null;
  if (waiting.length === 0) {
    return (
      <Notice tone="good">
        <p>{words.acknowledged}</p>
      </Notice>
    );
  }
  const answers = waiting.flatMap(({ kind }) => (kind === 'yes' || kind === 'no' ? [kind] : []));
  return (
    <Notice tone="caution" title={words.pending.title} urgent>
      {answers.map((answer) => (
        <p key={answer}>{words.question.answered[answer]}</p>
      ))}
      <p>{words.pending.text}</p>
    </Notice>
  );
}
