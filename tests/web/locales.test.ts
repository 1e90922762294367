import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../support/catalogues.ts';
import { type Message, said } from '../support/messages.ts';

const ENGLISH = await catalogueOf('en');
const english = (path: string): Message => {
  const message = ENGLISH.get(path);
  if (message === undefined) throw new Error(`English has no ${path}`);
  return message;
};

const LANGUAGES = [
  { tag: 'fr', messages: await catalogueOf('fr'), desk: true },
  { tag: 'es', messages: await catalogueOf('es'), desk: false },
  { tag: 'ar', messages: await catalogueOf('ar'), desk: true },
  { tag: 'ru', messages: await catalogueOf('ru'), desk: false },
  { tag: 'zh', messages: await catalogueOf('zh'), desk: false },
] as const;

type Tag = (typeof LANGUAGES)[number]['tag'];

/** Organisations that bear one name everywhere. */
const PROPER = ['routes.names.protect-defenders', 'routes.names.front-line-defenders'];

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

/** Said alike in English: a name, or nothing but what is inserted. */
const ALIKE: Readonly<Record<Tag, readonly string[]>> = {
  fr: [
    ...PROPER,
    'reporter.name',
    'reporter.readers.organisation',
    'numbers.regions.europe',
    'desk.files.graded',
    'desk.focal.cycle.columns.communications',
    'files.kinds.photo',
  ],
  es: [
    ...PROPER,
    'reporter.name',
    'reporter.mailbox.from',
    'intake.page.no',
    'numbers.regions.asia',
    'allowing.page.line',
    'allowing.page.answers.refused',
    'files.faces.no',
    'held.question.no',
    'told.line',
  ],
  ar: WORDLESS.filter((path) => path !== 'reporter.mailbox.from'),
  ru: [...PROPER, 'reporter.name', 'reporter.mailbox.from', 'allowing.page.line', 'told.line'],
  zh: [...PROPER, 'reporter.name'],
};

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
    const expected = [...ENGLISH.keys()].filter((path) => desk || !/^(desk|betrays)\./.test(path));
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
  const arabic = LANGUAGES[2].messages;

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

describe('what stands where scripts do not run', () => {
  it.each(['reporter', 'numbers', 'desk'])('has the punctuation of each language: %s', async (site) => {
    const page = await readFile(new URL(`../../web/${site}/index.html`, import.meta.url), 'utf8');
    for (const { tag } of LANGUAGES) {
      const parts = [...page.matchAll(new RegExp(`<(section|p) lang="${tag}"[^>]*>(.*?)</\\1>`, 'gs'))];
      const texts = parts.flatMap(([, , part = '']) => part.replaceAll(/<[^>]*>/g, '\n').split('\n'));
      const foreign = texts.filter((text) => FOREIGN[tag].some((pattern) => pattern.test(text.trim())));
      expect(foreign, tag).toEqual([]);
    }
  });
});
