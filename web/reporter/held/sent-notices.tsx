import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../shared/kit/notice.tsx';
import { h } from '../held-words.ts';
import type { ConsentMail } from './consent-mail.ts';

/**
 * Whether what was sent from this page has reached the team: only the team's own word counts. What was sent last brings
 * the person here, wherever on the page its button stood.
 */
export function SentNotices({ consenting, sent }: ConsentMail): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(sent.length);
  useEffect(() => {
    if (sent.length > shown.current) place.current?.focus();
    shown.current = sent.length;
  }, [sent.length]);
  return (
    <div tabIndex={-1} ref={place}>
      {sent.length === 0 ? null : <Outcome consenting={consenting} sent={sent} />}
    </div>
  );
}

function Outcome({ consenting, sent }: Pick<ConsentMail, 'consenting' | 'sent'>): JSX.Element {
  const waiting = sent.filter(({ hash }) => !consenting.acknowledged.includes(hash));
  const words = h();
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
