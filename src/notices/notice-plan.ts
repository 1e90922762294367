import type { Config, Secrets } from '../config.ts';
import type { Entropy } from '../protocol/primitives/entropy.ts';
import type { NoticePlan } from '../services/send-notices.ts';
import { mailTarget } from './mail.ts';
import { webhookTarget } from './webhook.ts';

/** Who is told, and when, as the operator has set it. */
export function noticePlan(config: Config, secrets: Secrets, entropy: Entropy): NoticePlan {
  const { noticeFrom: from, noticeTimes: times, noticeLateMinutes: lateMinutes } = config;
  const { smtpUrl, noticeTo, noticeWebhooks } = secrets;
  const byMail =
    smtpUrl === null || from === null ? [] : noticeTo.map((to) => mailTarget(smtpUrl, from, to, entropy));
  return { times, lateMinutes, targets: [...byMail, ...noticeWebhooks.map(webhookTarget)] };
}
