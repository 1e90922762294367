import type { JSX } from 'preact';
import { formatDay } from '../../shared/format.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import type { Conversation } from '../conversation.ts';
import { h } from '../held-words.ts';

/** That one person alone opened the names: who allowed it for danger learns when it was done. */
export function OpenedAlone({ openings }: Pick<Conversation, 'openings'>): JSX.Element | null {
  const words = h().openedAlone;
  if (openings.length === 0) return null;
  return (
    <Notice tone="caution" title={words.title}>
      {openings.map(({ day, byRules }, at) => (
        <p key={at}>{byRules ? words.byRules(formatDay(day)) : words.against(formatDay(day))}</p>
      ))}
      <p>{words.known}</p>
      <p>{words.next}</p>
    </Notice>
  );
}
