import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allowing as allowingAr } from '../../web/locales/ar/allowing.ts';
import { desk as deskAr } from '../../web/locales/ar/desk.ts';
import { betrays as betraysAr } from '../../web/locales/ar/files/betrays.ts';
import { held as heldAr } from '../../web/locales/ar/held.ts';
import { intake as intakeAr } from '../../web/locales/ar/intake.ts';
import { numbers as numbersAr } from '../../web/locales/ar/numbers.ts';
import { received as receivedAr } from '../../web/locales/ar/received.ts';
import { reporter as reporterAr } from '../../web/locales/ar/reporter.ts';
import { routes as routesAr } from '../../web/locales/ar/routes.ts';
import { shared as sharedAr } from '../../web/locales/ar/shared.ts';
import { told as toldAr } from '../../web/locales/ar/told.ts';
import { allowing as allowingEn } from '../../web/locales/en/allowing.ts';
import { desk as deskEn } from '../../web/locales/en/desk.ts';
import { betrays as betraysEn } from '../../web/locales/en/files/betrays.ts';
import { held as heldEn } from '../../web/locales/en/held.ts';
import { intake as intakeEn } from '../../web/locales/en/intake.ts';
import { numbers as numbersEn } from '../../web/locales/en/numbers.ts';
import { received as receivedEn } from '../../web/locales/en/received.ts';
import { reporter as reporterEn } from '../../web/locales/en/reporter.ts';
import { routes as routesEn } from '../../web/locales/en/routes.ts';
import { shared as sharedEn } from '../../web/locales/en/shared.ts';
import { told as toldEn } from '../../web/locales/en/told.ts';
import { allowing as allowingEs } from '../../web/locales/es/allowing.ts';
import { betrays as betraysEs } from '../../web/locales/es/files/betrays.ts';
import { held as heldEs } from '../../web/locales/es/held.ts';
import { intake as intakeEs } from '../../web/locales/es/intake.ts';
import { numbers as numbersEs } from '../../web/locales/es/numbers.ts';
import { received as receivedEs } from '../../web/locales/es/received.ts';
import { reporter as reporterEs } from '../../web/locales/es/reporter.ts';
import { routes as routesEs } from '../../web/locales/es/routes.ts';
import { shared as sharedEs } from '../../web/locales/es/shared.ts';
import { told as toldEs } from '../../web/locales/es/told.ts';
import { allowing as allowingFr } from '../../web/locales/fr/allowing.ts';
import { desk as deskFr } from '../../web/locales/fr/desk.ts';
import { betrays as betraysFr } from '../../web/locales/fr/files/betrays.ts';
import { held as heldFr } from '../../web/locales/fr/held.ts';
import { intake as intakeFr } from '../../web/locales/fr/intake.ts';
import { numbers as numbersFr } from '../../web/locales/fr/numbers.ts';
import { received as receivedFr } from '../../web/locales/fr/received.ts';
import { reporter as reporterFr } from '../../web/locales/fr/reporter.ts';
import { routes as routesFr } from '../../web/locales/fr/routes.ts';
import { shared as sharedFr } from '../../web/locales/fr/shared.ts';
import { told as toldFr } from '../../web/locales/fr/told.ts';
import { allowing as allowingRu } from '../../web/locales/ru/allowing.ts';
import { betrays as betraysRu } from '../../web/locales/ru/files/betrays.ts';
import { held as heldRu } from '../../web/locales/ru/held.ts';
import { intake as intakeRu } from '../../web/locales/ru/intake.ts';
import { numbers as numbersRu } from '../../web/locales/ru/numbers.ts';
import { received as receivedRu } from '../../web/locales/ru/received.ts';
import { reporter as reporterRu } from '../../web/locales/ru/reporter.ts';
import { routes as routesRu } from '../../web/locales/ru/routes.ts';
import { shared as sharedRu } from '../../web/locales/ru/shared.ts';
import { told as toldRu } from '../../web/locales/ru/told.ts';
import { allowing as allowingZh } from '../../web/locales/zh/allowing.ts';
import { betrays as betraysZh } from '../../web/locales/zh/files/betrays.ts';
import { held as heldZh } from '../../web/locales/zh/held.ts';
import { intake as intakeZh } from '../../web/locales/zh/intake.ts';
import { numbers as numbersZh } from '../../web/locales/zh/numbers.ts';
import { received as receivedZh } from '../../web/locales/zh/received.ts';
import { reporter as reporterZh } from '../../web/locales/zh/reporter.ts';
import { routes as routesZh } from '../../web/locales/zh/routes.ts';
import { shared as sharedZh } from '../../web/locales/zh/shared.ts';
import { told as toldZh } from '../../web/locales/zh/told.ts';
import { leavesOf, type Message, said } from '../support/messages.ts';

const ENGLISH = leavesOf({
  shared: sharedEn,
  reporter: reporterEn,
  intake: intakeEn,
  numbers: numbersEn,
  routes: routesEn,
  allowing: allowingEn,
  betrays: betraysEn,
  held: heldEn,
  told: toldEn,
  received: receivedEn,
  desk: deskEn,
});
const english = (path: string): Message => {
  const message = ENGLISH.get(path);
  if (message === undefined) throw new Error(`English has no ${path}`);
  return message;
};

const LANGUAGES = [
  {
    tag: 'fr',
    messages: leavesOf({
      shared: sharedFr,
      reporter: reporterFr,
      intake: intakeFr,
      numbers: numbersFr,
      routes: routesFr,
      allowing: allowingFr,
      betrays: betraysFr,
      held: heldFr,
      told: toldFr,
      received: receivedFr,
      desk: deskFr,
    }),
    desk: true,
  },
  {
    tag: 'es',
    messages: leavesOf({
      shared: sharedEs,
      reporter: reporterEs,
      intake: intakeEs,
      numbers: numbersEs,
      allowing: allowingEs,
      held: heldEs,
      told: toldEs,
      received: receivedEs,
      routes: routesEs,
      betrays: betraysEs,
    }),
    desk: false,
  },
  {
    tag: 'ar',
    messages: leavesOf({
      shared: sharedAr,
      reporter: reporterAr,
      intake: intakeAr,
      numbers: numbersAr,
      routes: routesAr,
      allowing: allowingAr,
      betrays: betraysAr,
      held: heldAr,
      told: toldAr,
      received: receivedAr,
      desk: deskAr,
    }),
    desk: true,
  },
  {
    tag: 'ru',
    messages: leavesOf({
      shared: sharedRu,
      reporter: reporterRu,
      intake: intakeRu,
      numbers: numbersRu,
      allowing: allowingRu,
      held: heldRu,
      told: toldRu,
      received: receivedRu,
      routes: routesRu,
      betrays: betraysRu,
    }),
    desk: false,
  },
  {
    tag: 'zh',
    messages: leavesOf({
      shared: sharedZh,
      reporter: reporterZh,
      intake: intakeZh,
      numbers: numbersZh,
      allowing: allowingZh,
      held: heldZh,
      told: toldZh,
      received: receivedZh,
      routes: routesZh,
      betrays: betraysZh,
    }),
    desk: false,
  },
] as const;

type Tag = (typeof LANGUAGES)[number]['tag'];

/** Organisations that bear one name everywhere. */
const PROPER = ['routes.names.protect-defenders', 'routes.names.front-line-defenders'];

/** Said alike in English: a name, or nothing but what is inserted. */
const ALIKE: Readonly<Record<Tag, readonly string[]>> = {
  fr: [
    ...PROPER,
    'reporter.name',
    'reporter.readers.organisation',
    'numbers.regions.europe',
    'desk.files.graded',
    'desk.focal.cycle.columns.communications',
  ],
  es: [
    ...PROPER,
    'reporter.name',
    'reporter.mailbox.from',
    'intake.page.no',
    'numbers.regions.asia',
    'allowing.page.line',
    'allowing.page.answers.refused',
    'held.question.no',
    'told.line',
  ],
  ar: [
    ...PROPER,
    'reporter.name',
    'allowing.page.line',
    'told.line',
    'desk.casePage.colleague',
    'desk.files.about',
    'desk.files.graded',
    'desk.focal.cycle.leftOutLine',
    'desk.help.keys.enter',
    'desk.help.keys.escape',
  ],
  ru: [...PROPER, 'reporter.name', 'reporter.mailbox.from', 'allowing.page.line', 'told.line'],
  zh: [...PROPER, 'reporter.name'],
};

/** No word of its own: a name, or nothing but what is inserted. */
const WORDLESS = [
  ...PROPER,
  'reporter.name',
  'reporter.mailbox.from',
  'allowing.page.line',
  'told.line',
  'desk.casePage.colleague',
  'desk.files.about',
  'desk.files.graded',
  'desk.focal.cycle.leftOutLine',
  'desk.help.keys.enter',
  'desk.help.keys.escape',
];

const SCRIPTS: Readonly<Record<Tag, RegExp>> = {
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** What must not stand in a language: ASCII quotes in any, and the punctuation of other languages. */
const FOREIGN: Readonly<Record<Tag, readonly RegExp[]>> = {
  fr: [/["'“”]/, /[^\u202f][;!?»]/u, /«[^\u202f]/u, /[^\u00a0]:(?= |$)/u],
  es: [/["'“”]/, /^[^¿]*\?/u],
  ar: [/["'“”]/, /[,;]/, /\?(?!\u2069)/u],
  ru: [/["'“”]/],
  zh: [/["'«»]/, /\p{Script=Han} ?[,.;:?!()]|[,;:?!()] ?\p{Script=Han}/u],
};

const SAMPLES = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
const MARKS = ['⟦one⟧', '⟦two⟧', '⟦three⟧'];

/** Without isolates and signs between thousands, so that numbers compare. */
const digitsOf = (text: string): string[] =>
  (text.replace(/(?<=\d)[,.\s\u202f\u00a0](?=\d{3})/gu, '').match(/\d+/g) ?? []).sort();

/** The paths whose message `isFault` finds wrong, with the words it is about. */
const faultsIn = (
  messages: ReadonlyMap<string, Message>,
  isFault: (text: string, path: string) => boolean,
): string[] =>
  [...messages]
    .map(([path, message]) => ({ path, text: said(message, MARKS) }))
    .filter(({ path, text }) => isFault(text, path))
    .map(({ path, text }) => `${path}: ${text}`);

describe.each(LANGUAGES)('the words in $tag', ({ tag, messages, desk }) => {
  it('are as many as in English, in every list too', () => {
    const expected = [...ENGLISH.keys()].filter((path) => desk || !path.startsWith('desk.'));
    expect([...messages.keys()].sort()).toEqual(expected.sort());
  });

  it('are never empty, whatever the number', () => {
    for (const [path, message] of messages)
      for (const count of SAMPLES) expect(said(message, [count, count, count]).trim(), path).not.toBe('');
  });

  it('say everything that they were given', () => {
    const missing = faultsIn(messages, (text, path) =>
      MARKS.some((mark) => said(english(path), MARKS).includes(mark) !== text.includes(mark)),
    );
    expect(missing).toEqual([]);
  });

  it('name the same numbers as English', () => {
    for (const [path, message] of messages)
      for (const count of [3, 25, 100, 102])
        expect(digitsOf(said(message, [count, count, count])), path).toEqual(
          digitsOf(said(english(path), [count, count, count])),
        );
  });

  it('are not English', () => {
    const same = [...messages]
      .filter(
        ([path, message]) =>
          said(message, MARKS).replace(/[\u2068\u2069]/gu, '') === said(english(path), MARKS),
      )
      .map(([path]) => path);
    expect(same.sort()).toEqual([...ALIKE[tag]].filter((path) => messages.has(path)).sort());
  });

  it('are written in the script of the language', () => {
    const script = SCRIPTS[tag];
    expect(faultsIn(messages, (text, path) => !WORDLESS.includes(path) && !script.test(text))).toEqual([]);
  });

  it('have the punctuation of the language', () => {
    const foreign = FOREIGN[tag];
    expect(faultsIn(messages, (text) => foreign.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  it('call buttons and answers by their labels', () => {
    const text = (path: string): string => said(messages.get(path) ?? '', MARKS);
    const named = [
      ['reporter.front.leaving', 'shared.leave'],
      ['reporter.sent.leave.text', 'shared.leave'],
      ['reporter.sent.next.items.1', 'reporter.front.readAnswers'],
      ['reporter.writing.place.countryHint', 'shared.preferNotToSay'],
      ['reporter.writing.place.countryError', 'shared.preferNotToSay'],
      ['reporter.writing.place.whenError', 'reporter.writing.place.precision.unknown'],
      ...(desk
        ? [
            ['desk.signIn.after.signed-out-offline.text', 'desk.frame.signOutEverywhere'],
            ['desk.guide.steps.4', 'desk.casePage.tabs.triage'],
            ['desk.guide.noTemplates', 'desk.team.title'],
          ]
        : []),
    ] as const;
    for (const [where = '', label = ''] of named) expect(text(where)).toContain(text(label));
  });
});

describe('Arabic', () => {
  const arabic = leavesOf({
    shared: sharedAr,
    reporter: reporterAr,
    intake: intakeAr,
    numbers: numbersAr,
    routes: routesAr,
    allowing: allowingAr,
    betrays: betraysAr,
    held: heldAr,
    told: toldAr,
    received: receivedAr,
    desk: deskAr,
  });

  it('isolates every text that is inserted, and closes every isolate', () => {
    for (const [path, message] of arabic) {
      const text = said(message, MARKS);
      expect(text.split('\u2068').length, path).toBe(text.split('\u2069').length);
    }
    const bare = faultsIn(
      new Map([...arabic].filter(([path]) => TAKES_TEXT.includes(path))),
      (text) => !/\u2068⟦one⟧\u2069/u.test(text),
    );
    expect(bare).toEqual([]);
  });
});

const TAKES_TEXT = [
  'reporter.readers.verified',
  'reporter.readers.leftOut',
  'reporter.check.editOf',
  'reporter.check.size',
  'intake.page.clearOf',
  'allowing.page.decideOf',
  'allowing.page.line',
  'allowing.page.risk',
  'held.until',
  'held.ended',
  'held.question.may',
  'held.question.askedOn',
  'reporter.mailbox.receivedOn',
  'reporter.mailbox.from',
  'reporter.sent.deadline.title',
  'reporter.sent.deadline.ends',
  'desk.casePage.colleague',
  'desk.answer.left',
  'desk.answer.over',
  'desk.answer.sentAt',
  'desk.answer.confirm.as',
  'desk.cases.received',
  'desk.urgency.lastSafe',
  'desk.cases.takenOnBy',
  'desk.frame.signedInAs',
  'desk.problems.code',
  'desk.warnings.forCase',
  'desk.warnings.forMember',
];

describe('plural forms', () => {
  const folder = fileURLToPath(new URL('../../web/locales/', import.meta.url));
  const sourcesOf = async (tag: string): Promise<{ name: string; source: string }[]> => {
    const names = await readdir(join(folder, tag), { recursive: true });
    const files = names.filter((name) => name.endsWith('.ts'));
    return Promise.all(
      files.map(async (name) => ({ name, source: await readFile(join(folder, tag, name), 'utf8') })),
    );
  };

  it.each(LANGUAGES)('cover every category of $tag', async ({ tag }) => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const { name, source } of await sourcesOf(tag)) {
      for (const [, forms = ''] of source.matchAll(/\bcounted\(\s*\w+,\s*\{(.*?)\s\}\)/gs)) {
        const given = [...forms.matchAll(/\b(zero|one|two|few|many|other):/g)].map((match) => match[1]);
        expect(given.sort(), name).toEqual([...categories].sort());
      }
    }
  });

  it.each(LANGUAGES)('stand wherever English has them, through the helper of $tag', async ({ tag }) => {
    const counts = /\b(?:counted|plural)\(/;
    const own = await sourcesOf(tag);
    for (const { name, source } of await sourcesOf('en')) {
      const translated = own.find((file) => file.name === name);
      if (translated === undefined || !counts.test(source)) continue;
      expect(counts.test(translated.source), name).toBe(tag !== 'zh');
    }
    const direct = own.filter(({ name, source }) => name !== 'counted.ts' && /\bplural\(/.test(source));
    expect(direct).toEqual([]);
  });
});
