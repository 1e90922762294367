import type { NoticeTarget } from '../services/send-notices.ts';
import { NOTICE_TEXT } from './notice-text.ts';

/** What most chat servers take. The same bytes each time. */
const BODY = JSON.stringify({ text: NOTICE_TEXT });

export function webhookTarget(address: string): NoticeTarget {
  return {
    channel: 'webhook',
    send: async (_due, signal) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'reminder' },
        body: BODY,
        redirect: 'error',
        signal,
      });
      await response.body?.cancel();
      if (!response.ok) throw Object.assign(new Error('refused'), { code: `status-${response.status}` });
    },
  };
}
