import { describe, expect, test } from 'vitest';
import { isLoopback, readConfig } from '../src/config.ts';

describe('the settings', () => {
  test('need none to be set', () => {
    const { config, secrets } = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      publicOrigins: ['http://127.0.0.1:8080'],
      envelopesPerMinute: 600,
      filesGigabytes: 50,
    });
    expect(secrets).toEqual({
      databaseUrl: null,
      metricsToken: null,
      noticeTo: [],
      noticeWebhooks: [],
      smtpUrl: null,
      filesBucket: null,
    });
    expect(isLoopback(config)).toBe(true);
  });

  test('are frozen', () => {
    const { config, secrets } = readConfig({});
    expect([Object.isFrozen(config), Object.isFrozen(secrets)]).toEqual([true, true]);
  });

  test('are refused with every fault in one message, and no value in it', () => {
    const faulty = {
      HOST: 'a b',
      PORT: '80 80',
      DATABASE_URL: 'mysql://user:very-secret@host/name',
      PUBLIC_ORIGIN: 'http://portal.example',
      METRICS_TOKEN: 'short',
      ENVELOPES_PER_MINUTE: '-1',
    };
    expect(() => readConfig(faulty)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /HOST(.|\n)*PORT(.|\n)*PUBLIC_ORIGIN(.|\n)*ENVELOPES_PER_MINUTE(.|\n)*DATABASE_URL(.|\n)*METRICS_TOKEN/,
        ) as string,
      }),
    );
    expect(() => readConfig(faulty)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('very-secret') as string }),
    );
  });

  test('name a bucket for files, whole or not at all', () => {
    const key = { FILES_BUCKET_KEY_ID: 'name', FILES_BUCKET_SECRET: 'very-secret' };
    const url = 'https://store.example/files';
    expect(readConfig({ FILES_BUCKET: url, ...key }).secrets.filesBucket).toEqual({
      url,
      region: 'us-east-1',
      keyId: 'name',
      secret: 'very-secret',
    });
    expect(() => readConfig({ FILES_BUCKET: url })).toThrow('FILES_BUCKET needs');
    expect(() => readConfig(key)).toThrow('need FILES_BUCKET.');
    for (const wrong of [
      'http://store.example/files',
      'https://store.example',
      'https://store.example/a/b',
      'https://name@store.example/files',
      'https://store.example/files?x=1',
    ])
      expect(() => readConfig({ FILES_BUCKET: wrong, ...key })).toThrow('FILES_BUCKET is not');
    expect(
      readConfig({ FILES_BUCKET: 'http://127.0.0.1:9000/files', ...key }).secrets.filesBucket,
    ).not.toBeNull();
  });

  test.each(['8080a', '0', '65536', '-1', '1e3', ' 80'])('refuse the port %s', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow('PORT');
  });

  test.each([
    'http://portal.example',
    'https://portal.example/',
    'https://portal.example/path',
    'https://user@portal.example',
    'ftp://portal.example',
    'portal.example',
    'https://portal.example, http://other.example',
  ])('refuse the origin %s', (PUBLIC_ORIGIN) => {
    expect(() => readConfig({ PUBLIC_ORIGIN })).toThrow('PUBLIC_ORIGIN');
  });

  test.each([
    ['NOTICE_TIMES', '6:00'],
    ['NOTICE_TIMES', '06:00,'],
    ['NOTICE_TIMES', '24:00'],
    ['NOTICE_FROM', 'portal'],
    ['NOTICE_TO', 'a@example.org b@example.org'],
    ['NOTICE_TO', 'a@example.org\r\nBcc: c@example.org'],
    ['NOTICE_WEBHOOKS', 'http://chat.example/hook'],
    ['NOTICE_LATE_MINUTES', '0'],
    ['SMTP_URL', 'mail.example:587'],
    ['SMTP_URL', 'smtp://user@mail.example'],
    ['SMTP_URL', 'smtps://user:secret-word@mail.example/path'],
  ])('refuse notices with %s = %j', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  test('take notices only whole: when, to whom, and how', () => {
    const mail = { NOTICE_TO: 'a@example.org, b@example.org', SMTP_URL: 'smtps://u:p@mail.example' };
    expect(() => readConfig(mail)).toThrow(/NOTICE_FROM(.|\n)*NOTICE_TIMES/);
    expect(() => readConfig({ NOTICE_TIMES: '06:00' })).toThrow('NOTICE_TO');
    const { config, secrets } = readConfig({
      ...mail,
      NOTICE_FROM: 'p@example.org',
      NOTICE_TIMES: '18:30, 06:00',
    });
    expect(config.noticeTimes).toEqual([360, 1110]);
    expect(secrets.noticeTo).toEqual(['a@example.org', 'b@example.org']);
    expect(JSON.stringify(config)).not.toContain('mail.example');
  });

  test('take an encrypted name and an onion service side by side', () => {
    const { config } = readConfig({ PUBLIC_ORIGIN: 'https://portal.example, http://abcdefghij.onion' });
    expect(config.publicOrigins).toEqual(['https://portal.example', 'http://abcdefghij.onion']);
    expect(isLoopback(config)).toBe(false);
  });

  test.each([
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '127.0.0.1.example' }, false],
    [{ HOST: '::1' }, true],
    [{ HOST: 'localhost' }, true],
    [{ PUBLIC_ORIGIN: 'https://portal.example' }, false],
    [{ PUBLIC_ORIGIN: 'http://localhost:9000' }, true],
  ])('know what is loopback: %o', (environment, expected) => {
    expect(isLoopback(readConfig(environment).config)).toBe(expected);
  });
});
