import { resolve } from 'node:path';
import { type BucketSettings, bucketOf, bucketUrl, bucketWord, missingForBucket } from './bucket-settings.ts';
import {
  mailAddress,
  mailAddresses,
  missingForNotices,
  smtpUrl,
  timesOfDay,
  webhooks,
} from './notices/notice-settings.ts';

/** Everything that the environment decides and anyone may see. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Where people reach the portal: scheme, host and port; more than one when it is also an onion service. */
  readonly publicOrigins: readonly string[];
  readonly envelopesPerMinute: number;
  /** How much room the files may take together, in GiB of announced sizes. */
  readonly filesGigabytes: number;
  /** Minutes of the UTC day at which the notices go out. */
  readonly noticeTimes: readonly number[];
  readonly noticeFrom: string | null;
  /** After so many minutes a notice is counted as missed instead of sent. */
  readonly noticeLateMinutes: number;
};

/** What must never be written anywhere. */
export type Secrets = {
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Null: metrics are shown on loopback only. */
  readonly metricsToken: string | null;
  /** Whom the notices go to: the addresses of people on duty. */
  readonly noticeTo: readonly string[];
  readonly noticeWebhooks: readonly string[];
  readonly smtpUrl: string | null;
  /** Null: parts of files lie in the database. */
  readonly filesBucket: BucketSettings | null;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Setting<Value> = {
  readonly name: string;
  readonly standard: Value;
  readonly read: (text: string) => Value | null;
  readonly expects: string;
};

const SETTINGS = {
  host: setting(
    'HOST',
    '127.0.0.1',
    (text) => (/^[\w.:-]+$/.test(text) ? text : null),
    'a host name or an address',
  ),
  port: setting('PORT', 8080, (text) => integer(text, 1, 65_535), 'a number from 1 to 65535'),
  dataDir: setting('DATA_DIR', './data', (text) => text, 'a folder'),
  databaseUrl: setting('DATABASE_URL', null, postgresUrl, 'postgresql://user:password@host:port/name'),
  publicOrigins: setting(
    'PUBLIC_ORIGIN',
    null,
    origins,
    'https://name, or http://name for an onion service or loopback, without a path; several with commas between',
  ),
  metricsToken: setting(
    'METRICS_TOKEN',
    null,
    (text) => (/^[\x21-\x7e]{16,}$/.test(text) ? text : null),
    'at least 16 characters without spaces',
  ),
  envelopesPerMinute: setting(
    'ENVELOPES_PER_MINUTE',
    600,
    (text) => integer(text, 1, 100_000),
    'a number from 1 to 100000',
  ),
  filesGigabytes: setting(
    'FILES_GIGABYTES',
    50,
    (text) => integer(text, 0, 1_000_000),
    'a number from 0 to 1000000',
  ),
  filesBucket: setting('FILES_BUCKET', null, bucketUrl, 'https://host/bucket (or http on loopback)'),
  filesBucketRegion: setting('FILES_BUCKET_REGION', 'us-east-1', bucketWord, 'the name of a region'),
  filesBucketKeyId: setting('FILES_BUCKET_KEY_ID', null, bucketWord, 'the name of an access key'),
  filesBucketSecret: setting('FILES_BUCKET_SECRET', null, bucketWord, 'the secret of an access key'),
  noticeTimes: setting<readonly number[]>(
    'NOTICE_TIMES',
    [],
    timesOfDay,
    'times in UTC such as 06:00, 18:30',
  ),
  noticeFrom: setting('NOTICE_FROM', null, mailAddress, 'one mail address'),
  noticeTo: setting<readonly string[]>('NOTICE_TO', [], mailAddresses, 'mail addresses with commas between'),
  noticeWebhooks: setting<readonly string[]>(
    'NOTICE_WEBHOOKS',
    [],
    webhooks,
    'https addresses (or http on loopback) with commas between',
  ),
  noticeLateMinutes: setting(
    'NOTICE_LATE_MINUTES',
    60,
    (text) => integer(text, 1, 720),
    'a number from 1 to 720',
  ),
  smtpUrl: setting('SMTP_URL', null, smtpUrl, 'smtps://user:password@host:port, or smtp:// with STARTTLS'),
};

/** @throws Error that lists every fault at once. */
export function readConfig(environment: Environment): { config: Config; secrets: Secrets } {
  const faults: string[] = [];
  const take = <Value>({ name, standard, read, expects }: Setting<Value>): Value => {
    const text = environment[name];
    if (text === undefined || text === '') return standard;
    const value = read(text);
    if (value === null) faults.push(`${name} is not ${expects}.`);
    return value ?? standard;
  };
  const host = take(SETTINGS.host);
  const port = take(SETTINGS.port);
  const config = {
    host,
    port,
    dataDir: resolve(take(SETTINGS.dataDir)),
    publicOrigins: take(SETTINGS.publicOrigins) ?? [
      `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    ],
    envelopesPerMinute: take(SETTINGS.envelopesPerMinute),
    filesGigabytes: take(SETTINGS.filesGigabytes),
    noticeTimes: take(SETTINGS.noticeTimes),
    noticeFrom: take(SETTINGS.noticeFrom),
    noticeLateMinutes: take(SETTINGS.noticeLateMinutes),
  };
  const bucket = {
    filesBucket: take(SETTINGS.filesBucket),
    filesBucketRegion: take(SETTINGS.filesBucketRegion),
    filesBucketKeyId: take(SETTINGS.filesBucketKeyId),
    filesBucketSecret: take(SETTINGS.filesBucketSecret),
  };
  const secrets = {
    databaseUrl: take(SETTINGS.databaseUrl),
    metricsToken: take(SETTINGS.metricsToken),
    noticeTo: take(SETTINGS.noticeTo),
    noticeWebhooks: take(SETTINGS.noticeWebhooks),
    smtpUrl: take(SETTINGS.smtpUrl),
    filesBucket: bucketOf(bucket),
  };
  if (faults.length === 0)
    faults.push(...missingForNotices({ ...config, ...secrets }), ...missingForBucket(bucket));
  if (faults.length > 0) throw new Error(`The settings cannot be used:\n- ${faults.join('\n- ')}`);
  return { config: Object.freeze(config), secrets: Object.freeze(secrets) };
}

/** A portal on this machine alone: the only place where demonstration keys may be used. */
export function isLoopback(config: Config): boolean {
  const names = config.publicOrigins.map((origin) => new URL(origin).hostname);
  return [config.host, ...names].every((name) => LOOPBACK.test(name));
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

function setting<Value>(
  name: string,
  standard: Value,
  read: Setting<Value>['read'],
  expects: string,
): Setting<Value> {
  return { name, standard, read, expects };
}

function integer(text: string, least: number, most: number): number | null {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function postgresUrl(text: string): string | null {
  return /^postgres(ql)?:\/\/\S+$/.test(text) ? text : null;
}

/** Cleartext is for places where nobody stands between: loopback, and onion services, which encrypt by themselves. */
function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.origin !== text) return false;
  const safeInClear = LOOPBACK.test(url.hostname) || url.hostname.endsWith('.onion');
  return url.protocol === 'https:' || (url.protocol === 'http:' && safeInClear);
}

function origins(text: string): readonly string[] | null {
  const all = text.split(',').map((part) => part.trim());
  return all.every(isOrigin) ? all : null;
}
