import { createTransport } from 'nodemailer';
import type { Entropy } from '../protocol/primitives/entropy.ts';
import type { NoticeTarget } from '../services/send-notices.ts';
import { isLoopbackHost } from './notice-settings.ts';
import { NOTICE_SUBJECT, NOTICE_TEXT } from './notice-text.ts';

const MESSAGE_ID_BYTES = 16;
const STEP_TIMEOUT_MS = 10_000;

/** One address, one message of its own. Only `Date` (the planned time) and `Message-ID` differ from time to time. */
export function mailTarget(smtpUrl: string, from: string, to: string, entropy: Entropy): NoticeTarget {
  const url = new URL(smtpUrl);
  const host = from.slice(from.lastIndexOf('@') + 1);
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
    secure: url.protocol === 'smtps:',
    requireTLS: !isLoopbackHost(url.hostname),
    // Not the name of this machine.
    name: host,
    connectionTimeout: STEP_TIMEOUT_MS,
    greetingTimeout: STEP_TIMEOUT_MS,
    socketTimeout: STEP_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  });
  return {
    channel: 'mail',
    send: async (due, signal) => {
      const id = Buffer.from(entropy.bytes(MESSAGE_ID_BYTES)).toString('hex');
      await transport.sendMail({
        from,
        to,
        subject: NOTICE_SUBJECT,
        text: NOTICE_TEXT,
        textEncoding: 'base64',
        date: new Date(due * 1000),
        messageId: `<${id}@${host}>`,
        xMailer: false,
        signal,
      });
    },
  };
}
