import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { NewsContent } from '../../src/casefile/referral/news-document.ts';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { given } from '../support/consent-events.ts';
import { COLLEAGUE, ME, ROWAN } from '../support/desk-fixture.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { type Opening as DeskOpening, deskPagesOfThisFile } from '../support/desk-steps.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const words = english.referrals;
const UN = 'un-focal-point';
const NAME = 'Office for reprisals (invented)';
const SECOND = 'spt';
const SECOND_NAME = 'Subcommittee on prevention (invented)';
/** The page looks at a case again at its own pace. */
const SEEN = { timeout: 40_000 };

type Opening = {
  readonly locale?: string;
  readonly viewport?: NonNullable<DeskOpening['viewport']>;
  readonly said?: DeskMessages;
  readonly confirmed?: boolean;
  /** Whether the person allows a second destination as well. */
  readonly second?: boolean;
};

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
const happen = (page: Page, author: string, body: object): Promise<void> =>
  page.evaluate(([who, what]) => window.fixture?.happen(0, who, what as never), [author, body] as const);
const approveAs = (page: Page, author: string): Promise<void> =>
  page.evaluate((who) => window.fixture?.approveAs(0, who), author);
const proposeAs = (page: Page, author: string, to = [UN, NAME] as const): Promise<string | undefined> =>
  page.evaluate(
    ([who, id, name]) =>
      window.fixture?.proposeAs(0, who, { where: 'portal', id, name, route: id, consentId: id }),
    [author, ...to] as const,
  );
const tell = (page: Page, news: NewsContent): Promise<void> =>
  page.evaluate(([who, what]) => window.fixture?.tell(0, who, what), [ROWAN.id, news] as const);
const tag = (page: Page) => page.locator('.referral .tag').first();
const stands = async (page: Page, text: string): Promise<void> => {
  await tag(page).filter({ hasText: text }).waitFor(SEEN);
};

/** The first case, taken on, answered, judged, and with what the focal point may have confirmed by the person. */
const openCase = async (opening: Opening = {}): Promise<Page> => {
  const { locale = 'en', said = english, confirmed = true, second = false, viewport } = opening;
  const page = await pages.openPage({
    locale,
    clock: true,
    ...(viewport && { viewport }),
    scenario: {
      allows: second
        ? { switches: { C3: 'granted', C4: 'granted' }, destinations: [SECOND] }
        : { switches: { C3: 'granted' } },
      more: [ROWAN],
      destinations: [
        { id: UN, name: NAME, members: [ROWAN.id] },
        ...(second ? [{ id: SECOND, name: SECOND_NAME, members: [ROWAN.id] }] : []),
      ],
    },
  });
  await page.getByLabel(said.signIn.label, { exact: true }).fill(GOOD_PHRASE);
  await press(page, said.signIn.action);
  await page.locator('.row').first().waitFor();
  const judged = { scope: 'yes', causality: 'yes', severity: 'yes', substance: 'yes', reason: 'Clear.' };
  await happen(page, ME.id, { type: 'taken-on' });
  await happen(page, ME.id, { type: 'answer', messageId: 'm', part: 0, parts: 1, index: 0, text: 'Read.' });
  await happen(page, ME.id, { type: 'gate-set', decision: 'accept', ...judged });
  await happen(page, ME.id, {
    type: 'verification-set',
    source: 'B',
    information: '2',
    standard: 'credible',
    reason: 'Two sources.',
  });
  await happen(page, ME.id, {
    type: 'risk-set',
    threat: '3',
    vulnerability: '3',
    capacity: '2',
    routes: [{ family: 'confidential', acting: 'Little.', notActing: 'It goes on.' }],
    reason: 'Talked over.',
  });
  if (confirmed) await confirm(page);
  if (second) await confirm(page, SECOND, 'C4');
  await page.locator('.row').first().click();
  await page.locator('.case__title').waitFor();
  return page;
};

const confirm = async (page: Page, destination = UN, code = 'C3'): Promise<void> => {
  const nonce = `n ${destination}`;
  await happen(page, ME.id, { type: 'confirmation-asked', nonce, destination, codes: [code] });
  await happen(page, ME.id, {
    type: 'consent-answered',
    id: 'answer',
    sent: '2026-11-23T11Z',
    confirmation: {
      hash: `confirmation ${destination}`,
      consent: 'first',
      nonce,
      destination,
      codes: [code],
      answer: 'yes',
      given: '2026-11-23T11Z',
    },
  });
};

const toReferrals = (page: Page, said: DeskMessages = english): Promise<void> =>
  toPart(page, new RegExp(`^${said.referrals.title}`));
const toProposal = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await toPart(page, said.routing.tab);
  await press(page, said.dossier.prepareFor(NAME));
  await page.getByRole('heading', { name: said.referrals.propose.title, exact: true }).waitFor();
};

describe('a dossier among colleagues', () => {
  it('is proposed at the foot of its preview, approved by two, and sent by one of them', async () => {
    const page = await openCase();
    await toReferrals(page);
    await page.getByText(words.none).waitFor();
    await toProposal(page);
    await page.getByText(words.propose.approve(2)).waitFor();
    await press(page, words.propose.action);
    await page.getByRole('heading', { name: words.title, exact: true }).waitFor();
    await stands(page, words.standings.waits);
    await page.getByText(words.approvals.count(0, 2)).waitFor();
    await page.getByText(words.next['approve-dossier']).waitFor();
    await press(page, words.reading.openFor(NAME));
    await page.locator('article.dossier').getByText(english.dossier.cover).waitFor();
    await page.locator('.beside').getByText(english.consent.codes.C3).first().waitFor();
    await press(page, words.reading.approve);
    // Who drafted and approved is one person.
    await page.getByText(words.approvals.count(1, 2)).waitFor();
    await page.getByText(words.reading.yours).waitFor();
    expect(await page.getByRole('button', { name: words.reading.approve, exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: new RegExp(`^${words.send.action}`) }).count()).toBe(0);
    await page.getByText(words.approvals.missing(COLLEAGUE.label)).waitFor();
    await approveAs(page, COLLEAGUE.id);
    await stands(page, words.standings.ready);
    await page.getByText(words.next['send-dossier']).waitFor(SEEN);
    await press(page, new RegExp(`^${words.send.action}`));
    await page.getByRole('dialog').getByText(ROWAN.label).waitFor();
    await press(page, words.send.yes);
    await stands(page, words.standings.sent);
    await page.locator('.board').getByText(words.standings.sent).waitFor();
    await press(page, english.tasks.addFollowUps);
    await toPart(page, english.life.tab(3));
    await page.getByText(english.tasks.followUp(180)).waitFor();
  });

  it('is dead for everybody once the person signed another consent, whatever was approved', async () => {
    const page = await openCase();
    await proposeAs(page, COLLEAGUE.id);
    await approveAs(page, COLLEAGUE.id);
    await approveAs(page, ME.id);
    await toReferrals(page);
    await stands(page, words.standings.ready);
    await happen(page, ME.id, given('another', { previous: ['first'] }));
    await stands(page, words.standings.dead);
    await page.getByText(words.stops['consent-changed']).waitFor();
    expect(await page.getByRole('button', { name: new RegExp(`^${words.send.action}`) }).count()).toBe(0);
    expect(await page.getByRole('button', { name: words.reading.approve, exact: true }).count()).toBe(0);
    await press(page, words.toConsent);
    await page.getByRole('heading', { name: english.consent.title, exact: true }).waitFor();
  });

  it('loses its approvals to another one for the same destination, and says so before', async () => {
    const page = await openCase();
    await proposeAs(page, COLLEAGUE.id);
    await approveAs(page, COLLEAGUE.id);
    await approveAs(page, ME.id);
    await toProposal(page);
    await page.getByText(/Approvals of that one do not carry over/).waitFor();
    await press(page, words.propose.action);
    await stands(page, words.standings.waits);
    await page.getByText(words.approvals.count(0, 2)).first().waitFor();
    await page.getByText(words.earlier(1)).click();
    await page.locator('details .referral').getByText(words.standings.replaced).waitFor();
  });

  it('is withdrawn with a reason that stays', async () => {
    const page = await openCase();
    await proposeAs(page, COLLEAGUE.id);
    await toReferrals(page);
    await press(page, new RegExp(`^${words.withdraw.action}`));
    await page.getByRole('textbox', { name: english.life.why, exact: true }).fill('The month is wrong.');
    await press(page, english.life.record);
    await page.getByText(words.earlier(1)).click();
    await page.locator('details .referral').getByText('The month is wrong.').waitFor();
  });

  it('says in plain words why it was refused, and keeps the dialog', async () => {
    const page = await openCase();
    await proposeAs(page, COLLEAGUE.id);
    await approveAs(page, COLLEAGUE.id);
    await approveAs(page, ME.id);
    await toReferrals(page);
    for (const code of [
      'referral-altered',
      'referral-unconfirmed',
      'referral-other-key',
      'referral-unattested',
      'no-reader',
    ] as const) {
      await page.evaluate((failure) => window.fixture?.failWith(failure), code);
      await press(page, new RegExp(`^${words.send.action}`));
      await press(page, words.send.yes);
      await page.getByRole('dialog').getByText(english.problems[code]).waitFor();
      await page.getByRole('dialog').getByText(words.send.failed).waitFor();
      await page.keyboard.press('Escape');
    }
    await page.evaluate(() => window.fixture?.failWith(null));
    await stands(page, words.standings.ready);
  });

  it('that this page cannot show is approved by nobody here', async () => {
    const page = await openCase();
    await page.evaluate(
      ([who, id]) =>
        window.fixture?.happen(0, who, {
          type: 'dossier-drafted',
          dossier: {
            hash: 'unreadable',
            referral: 'unreadable',
            destination: id,
            destinationKey: 'people',
            consents: ['first'],
            consentsHash: 'consents',
            roster: 'roster',
            made: '2026-11-24',
            expires: '2026-12-20',
            content: new Uint8Array([1, 2, 3]),
          },
          quorum: 2,
        }),
      [COLLEAGUE.id, UN] as const,
    );
    await toReferrals(page);
    await page.getByText(words.faults.unreadable).waitFor();
    expect(await page.getByRole('button', { name: new RegExp(`^${words.reading.open}`) }).count()).toBe(0);
  });
});

/** Sent, with whatever came of it. */
const sentCase = async (opening: Opening = {}): Promise<Page> => {
  const page = await openCase(opening);
  await proposeAs(page, COLLEAGUE.id);
  await approveAs(page, COLLEAGUE.id);
  await approveAs(page, ME.id);
  await toReferrals(page, opening.said);
  const { send } = (opening.said ?? english).referrals;
  await press(page, new RegExp(`^${send.action}`));
  await press(page, send.yes);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return page;
};

const EVERYTHING: readonly NewsContent[] = [
  { status: 'acknowledged', words: '' },
  {
    status: 'communication-sent',
    type: 'urgent-appeal',
    reference: 'UA XK 3/2026',
    date: '2026-11-20',
    words: 'Sent together with two other mandates.',
  },
  {
    status: 'in-report',
    symbol: 'A/HRC/63/61',
    paragraph: '14',
    annex: 'II',
    named: false,
    date: '2026-11-22',
    words: '',
  },
];

describe('what came of a dossier', () => {
  it('reads in plain words with days, and a question is answered where it stands', async () => {
    const page = await sentCase();
    for (const news of EVERYTHING) await tell(page, news);
    await page.getByText('UA XK 3/2026').waitFor(SEEN);
    await page.getByText(english.news.annexes.II).waitFor();
    await page.getByText(words.clock.due('20 December 2026')).waitFor();
    await tell(page, { status: 'needs-info', words: 'Since when has he been held?' });
    await stands(page, words.standings.question);
    await page.getByText(words.next['destination-asks']).waitFor();
    await press(page, new RegExp(`^${words.reply.answer}`));
    await page.getByRole('dialog').getByText('Since when has he been held?').waitFor();
    await press(page, words.reply.action);
    await page.getByText(words.reply.missing).waitFor();
    const reply = page.getByLabel(words.reply.label, { exact: true });
    await reply.fill('Since 12 November.');
    await press(page, shared.cancel);
    await toPart(page, english.casePage.tabs.notes(0));
    await toReferrals(page);
    await press(page, new RegExp(`^${words.reply.answer}`));
    expect(await reply.inputValue()).toBe('Since 12 November.');
    await press(page, words.reply.action);
    await stands(page, words.standings.answered);
    await tell(page, { status: 'state-reply', reply: 'denied', date: '2026-11-23', words: '' });
    await stands(page, english.news.replies.denied);
    await page.getByText(words.clock.replied(english.news.replies.denied, '23 November 2026')).waitFor();
    await toPart(page, english.casePage.tabs.activity);
    await page.getByText(words.didNews(NAME, english.news.replies.denied)).waitFor();
    await page.getByText(words.didFor(words.did['referral-sent'], NAME)).waitFor();
  });

  it('tells what cannot be called back, and does not write on, once everything was taken back', async () => {
    const page = await sentCase();
    await tell(page, { status: 'needs-info', words: 'Since when?' });
    await happen(page, ME.id, {
      type: 'consent-withdrawn',
      id: 'w',
      sent: '2026-11-24T10Z',
      hash: 'w',
      given: '2026-11-24T10Z',
    });
    await page.getByText(words.gone.takenBack).waitFor(SEEN);
    await page.getByText(words.reply.closed).waitFor();
    expect(await page.getByRole('button', { name: new RegExp(`^${words.reply.answer}`) }).count()).toBe(0);
    await page.getByText(words.next['tell-consent-gone']).waitFor();
    await page.getByText(words.gone.unsaid).waitFor();
    await screenshot(page, 'referrals-taken-back');
    await press(page, `${words.gone.tell} ${NAME}`);
    await page.getByText(words.gone.title(NAME)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words.gone.yes);
    await page.locator('.notice--danger').getByText(words.gone.said).waitFor();
    await page.locator('.news__item', { hasText: english.news.heads['consent-gone'] }).waitFor();
    expect(await page.getByText(words.gone.unsaid).count()).toBe(0);
    expect(await page.getByText(words.next['tell-consent-gone']).count()).toBe(0);
    await toPart(page, english.casePage.tabs.activity);
    await page.getByText(words.didTell(NAME, english.news.heads['consent-gone'])).waitFor();
  });

  it('offers to tell each of two destinations that the other was told, and says when that is done', async () => {
    const page = await sentCase({ second: true });
    expect(await page.getByText(words.others.unsaid(NAME, SECOND_NAME)).count()).toBe(0);
    const dossier = await proposeAs(page, COLLEAGUE.id, [SECOND, SECOND_NAME] as never);
    await approveAs(page, COLLEAGUE.id);
    await approveAs(page, ME.id);
    await happen(page, COLLEAGUE.id, { type: 'referral-sending', dossier });
    await happen(page, COLLEAGUE.id, { type: 'referral-sent', dossier, envelope: 'e' });
    await page.getByText(words.others.tell).nth(1).waitFor(SEEN);
    await screenshot(page, 'referrals-others-told');
    for (const name of [NAME, SECOND_NAME]) {
      await press(page, `${words.others.tell} ${name}`);
      expect(await axeViolations(page)).toEqual([]);
      await press(page, words.others.yes);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(await page.getByText(words.others.tell).count()).toBe(0);
    const said = page.locator('.news__item', { hasText: english.news.heads['others-told'] });
    for (const name of [NAME, SECOND_NAME]) await said.filter({ hasText: name }).waitFor();
  });

  it('tells that the person refuses this destination since, while others stay allowed', async () => {
    const page = await sentCase();
    expect(await page.getByText(words.gone.refused).count()).toBe(0);
    const switches = { C1: 'granted', C3: 'refused' } as const;
    await happen(page, ME.id, given('another', { previous: ['first'], switches }));
    await page.getByText(words.gone.refused).waitFor(SEEN);
    expect(await page.getByText(words.gone.takenBack).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'referrals-refused-since');
  });

  it('shows what was sent against the rules, and steps that did not stand', async () => {
    const page = await openCase();
    const dossier = await proposeAs(page, COLLEAGUE.id);
    await approveAs(page, COLLEAGUE.id);
    await happen(page, COLLEAGUE.id, { type: 'referral-sending', dossier });
    await happen(page, COLLEAGUE.id, { type: 'referral-sent', dossier, envelope: 'e' });
    await toReferrals(page);
    await page.getByText(words.against['too-few']).waitFor(SEEN);
    await page.getByText(words.missed.why.rules).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'referrals-against');
  });

  it('shows what left after it was withdrawn among what is out, and why it should not have', async () => {
    const page = await openCase();
    const dossier = await proposeAs(page, COLLEAGUE.id);
    for (const author of [COLLEAGUE.id, ME.id]) await approveAs(page, author);
    await happen(page, ME.id, { type: 'dossier-withdrawn', dossier, reason: 'The date is wrong.' });
    await happen(page, COLLEAGUE.id, { type: 'referral-sent', dossier, envelope: 'e' });
    await proposeAs(page, COLLEAGUE.id);
    await toReferrals(page);
    await page.getByText(words.against.withdrawn).waitFor(SEEN);
    const rows = page.locator('.board tbody tr');
    expect((await rows.allTextContents()).map((row) => row.replace(NAME, ''))).toMatchObject([
      expect.stringContaining(words.standings.sent),
      expect.stringContaining(words.standings.waits),
    ]);
    expect(await page.getByText(words.earlier(1)).count()).toBe(0);
  });
});

/** Looks with axe at each state, in the dark as well where `inDark`; pictures are tall enough for what scrolls in its pane. */
const looker =
  (page: Page, name: string, found: string[]) =>
  async (state: string, inDark = false) => {
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
    for (const scheme of inDark ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await axeViolations(page)).map((each) => `${state}: ${each}`));
      await page.setViewportSize({ width, height: 2400 });
      await screenshot(page, `referrals-${name}-${state}-${scheme}`);
      await page.setViewportSize({ width, height });
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push(`${state} scrolls sideways`);
  };

describe.each([
  ['en', 'desktop', english],
  ['en', 'phone', english],
  ['fr', 'phone', french],
  ['ar', 'phone', arabic],
  ['ar', 'desktop', arabic],
] as const)('the part of referrals in %s on a %s', (locale, screen, said) => {
  const opening = {
    locale,
    said,
    ...(screen === 'phone' && { viewport: { width: 360, height: 740 } }),
  };
  const shown = locale === 'ar' ? `\u2068${NAME}\u2069` : NAME;

  it('passes axe until a dossier is sent', async () => {
    const page = await openCase(opening);
    const found: string[] = [];
    const look = looker(page, `${locale}-${screen}`, found);
    await toReferrals(page, said);
    await look('empty');
    await toProposal(page, said);
    await page.locator('#propose-title').scrollIntoViewIfNeeded();
    await look('proposal');
    await press(page, said.referrals.propose.action);
    await press(page, said.referrals.reading.openFor(shown));
    await look('reading', true);
    expect(found).toEqual([]);
  });

  it('passes axe from sending on', async () => {
    const page = await openCase(opening);
    const found: string[] = [];
    const look = looker(page, `${locale}-${screen}`, found);
    await proposeAs(page, COLLEAGUE.id);
    await approveAs(page, COLLEAGUE.id);
    await approveAs(page, ME.id);
    await toReferrals(page, said);
    await press(page, new RegExp(`^${said.referrals.send.action}`));
    await look('send');
    await press(page, said.referrals.send.yes);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const news of EVERYTHING) await tell(page, news);
    await tell(page, { status: 'needs-info', words: 'Since when has he been held?' });
    await stands(page, said.referrals.standings.question);
    await look('followed', true);
    expect(found).toEqual([]);
  });
});
