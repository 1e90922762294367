const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const listOf = (text: string): string[] => text.split(',').map((part) => part.trim());

/** Minutes of the day, in their order; null unless every part is a time. */
export function timesOfDay(text: string): readonly number[] | null {
  const parts = listOf(text).map((part) => TIME.exec(part));
  if (parts.includes(null)) return null;
  const minutes = parts.map((part) => Number(part?.[1]) * 60 + Number(part?.[2]));
  return [...new Set(minutes)].sort((a, b) => a - b);
}

export function mailAddress(text: string): string | null {
  return ADDRESS.test(text) ? text : null;
}

export function mailAddresses(text: string): readonly string[] | null {
  const all = listOf(text);
  return all.every((part) => ADDRESS.test(part)) ? [...new Set(all)] : null;
}

export function webhooks(text: string): readonly string[] | null {
  const all = listOf(text);
  return all.every(isWebhook) ? [...new Set(all)] : null;
}

function isWebhook(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

/** Host and, if it wants them, name and password. Without TLS from the start, STARTTLS is required unless it is this machine. */
export function smtpUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const fits =
    url !== null &&
    (url.protocol === 'smtp:' || url.protocol === 'smtps:') &&
    url.hostname !== '' &&
    (url.username === '') === (url.password === '') &&
    ['', '/'].includes(url.pathname) &&
    url.search === '' &&
    url.hash === '';
  return fits ? text : null;
}

export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** What the settings of the notices lack, taken together. */
export function missingForNotices(given: {
  readonly noticeTimes: readonly number[];
  readonly noticeTo: readonly string[];
  readonly noticeFrom: string | null;
  readonly noticeWebhooks: readonly string[];
  readonly smtpUrl: string | null;
}): string[] {
  const byMail = given.noticeTo.length > 0;
  const wanted = byMail || given.noticeWebhooks.length > 0;
  return [
    ...(byMail && given.smtpUrl === null ? ['NOTICE_TO needs SMTP_URL.'] : []),
    ...(byMail && given.noticeFrom === null ? ['NOTICE_TO needs NOTICE_FROM.'] : []),
    ...(wanted && given.noticeTimes.length === 0 ? ['Notices need NOTICE_TIMES.'] : []),
    ...(!wanted && given.noticeTimes.length > 0 ? ['NOTICE_TIMES needs NOTICE_TO or NOTICE_WEBHOOKS.'] : []),
  ];
}
