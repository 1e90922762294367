import { beforeAll, describe, expect, it } from 'vitest';
import { toReplace } from '../../src/casefile/consent/consent-state.ts';
import { type ConsentChoices, firstConsent } from '../../src/casefile/consent/first-consent.ts';
import { nextConsent } from '../../src/casefile/consent/next-consent.ts';
import type { ConsentCode } from '../../src/casefile/consent/switches.ts';
import { type DossierDocument, encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { CaseView, Desk } from '../../src/casework/desk.ts';
import type { ReceivedReferral } from '../../src/casework/referrals/focal/received.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { attestConsent } from '../../src/protocol/client/attested-consent.ts';
import { type ConfirmationDocument, signConfirmation } from '../../src/protocol/client/confirmation.ts';
import { consentHash, signConsent } from '../../src/protocol/client/consent.ts';
import { openEnvelope } from '../../src/protocol/client/envelope.ts';
import { headConsentOf } from '../../src/protocol/client/head-slot.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import { statementOf } from '../../src/protocol/client/log-statement.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { newPhraseEntropy, readPhrase } from '../../src/protocol/client/phrase.ts';
import { signApproval } from '../../src/protocol/client/referral/approval.ts';
import { destinationKeyHash } from '../../src/protocol/client/referral/destination-key.ts';
import {
  consentsHash,
  makeDossier,
  type ReferralSecret,
} from '../../src/protocol/client/referral/dossier.ts';
import type { ReferralProofs } from '../../src/protocol/client/referral/referral.ts';
import { sealReferral } from '../../src/protocol/client/referral/seal-referral.ts';
import { encodeShownSecondWord } from '../../src/protocol/client/referral/shown-second-word.ts';
import { deriveReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { sealConfirmation, sealConsent } from '../../src/protocol/client/seal-consent.ts';
import { signSecondWord } from '../../src/protocol/client/second-word.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { destinationStream } from '../../src/protocol/stream-names.ts';
import { dayAfter, dayOf, hourOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { readCaseEvents } from '../../src/services/read-case-events.ts';
import { chainOf } from '../support/crafted-event.ts';
import { signInAs } from '../support/member-client.ts';
import { focalPointOf } from '../support/organisation.ts';
import { makeReporter, REPORT, type TestReporter } from '../support/reporter.ts';
import { sampleContent, sampleDossier } from '../support/sample-dossier.ts';
import { ENTRY_CONTENT } from '../support/sample-entry.ts';
import { sampleFileItem } from '../support/sample-file-item.ts';
import { sendFile } from '../support/send-file.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';
import { uponHashes } from '../support/upon-consent.ts';

/** A destination whose switch needs no confirmation, and the one that C3 names. */
const [DEFENDERS, FOCAL_POINT] = ['protect-defenders', 'un-focal-point'];
const HOW = { from: 'person', way: 'call', told: '2026-03-04', words: 'She said so.' } as const;
const WORDS = 'I met her brother at the market.';
const UNCONFIRMED = { kind: 'refused', code: 'referral-unconfirmed' };
const UNATTESTED = { kind: 'refused', code: 'referral-unattested' };
const DAY_MS = 86_400_000;
const portal = teamPortalOfThisFile(3);

const focalPoint = () => focalPointOf(portal.made);
const authorAt = (place: number): LogAuthor => {
  const author = portal.reviewers[place]?.author;
  if (author === undefined) throw new Error('a reviewer');
  return author;
};

beforeAll(async () => {
  const members = [focalPoint().entry.id];
  await portal.nextRoster(() => ({
    destinations: [DEFENDERS, FOCAL_POINT].map((id) => ({ id, name: id, members })),
  }));
});

const readersNow = async () => {
  const response = await fetch(`${portal.origin}${PATHS.roster}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return verifyRosterBundle(bytes, decodePin(portal.made.pin), Date.now());
};

const DEFENDERS_TOO: ConsentChoices = { switches: { C12: 'granted' }, destinations: [DEFENDERS], files: [] };
const TO_THE_UN: ConsentChoices = { switches: { C3: 'granted' }, destinations: [], files: [] };

interface Work {
  readonly reporter: TestReporter;
  readonly id: string;
  readonly anna: Desk;
  readonly ben: Desk;
  readonly focal: Desk;
}

/** A report on file, read by two reviewers, and a focal point who waits. */
const begun = async (choices?: ConsentChoices): Promise<Work> => {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal(undefined, undefined, undefined, undefined, undefined, choices));
  await portal.place();
  const desk = async (place: number): Promise<Desk> => {
    const opened = await portal.desk(portal.reviewers[place]);
    await opened.refresh();
    await opened.openCase(reporter.caseId);
    return opened;
  };
  const [anna, ben] = [await desk(0), await desk(1)];
  return { reporter, id: reporter.caseId, anna, ben, focal: await portal.desk(focalPoint()) };
};

const viewOf = async (desk: Desk, id: string): Promise<CaseView> => {
  await desk.refresh();
  return desk.openCase(id);
};

/** A consent that the person signs in their mailbox, in the place of others. */
const sign = async (reporter: TestReporter, previous: readonly string[]): Promise<string> => {
  const { ready: readers, roster } = await readersNow();
  const { keys } = reporter;
  const under = { log: keys.caseId, epoch: 0, secret: keys.caseSecret };
  const now = Date.now();
  const choices: ConsentChoices = { ...DEFENDERS_TOO, switches: { C10: 'granted', C12: 'granted' } };
  const document = nextConsent(keys, choices, previous, 'en', now);
  const sealed = sealConsent(keys, document, {
    keys: under,
    readers,
    roster,
    language: 'en',
    now,
    entropy: systemEntropy,
  });
  await reporter.post(sealed.envelope);
  await portal.place();
  return sealed.hash;
};

const approved = async (
  { anna, ben, id }: Work,
  destination: string,
  change: Partial<DossierDocument> = {},
): Promise<string> => {
  const content = sampleContent(destination, anna.caseView(id)?.state.consent ?? null, change);
  const dossier = await anna.referrals.draft(id, { destination, content });
  await anna.referrals.approve(id, dossier);
  await ben.referrals.approve(id, dossier);
  await anna.refresh();
  return dossier;
};

/** What the focal point's desk makes of what came last to a destination. */
const judged = async (focal: Desk, destination: string): Promise<ReceivedReferral['verdict']> => {
  await portal.place();
  await focal.refresh();
  const found = focal.focal.received().find((each) => each.destination === destination);
  if (found === undefined) throw new Error('a referral');
  return found.verdict;
};

const provenAt = async (focal: Desk, destination: string) => {
  const verdict = await judged(focal, destination);
  if (verdict.kind !== 'stands') throw new Error(verdict.code);
  return verdict.proven;
};

const bodiesAt = async (destination: string): Promise<string[]> => {
  const { phrase, keyFile } = focalPoint();
  const keys = deriveSignInKeys(readPhrase(phrase.join(' ')), portal.made.id);
  const seeds = openKeyFile(keyFile, portal.made.id, keys).intake.map(({ seed }) => seed);
  const rows = await portal.db
    .selectFrom('stream_entry')
    .select('entry')
    .where('stream', '=', destinationStream(destination))
    .execute();
  return rows
    .flatMap(({ entry }) => openEnvelope(entry, seeds) ?? [])
    .map((body) => new TextDecoder().decode(body));
};

/** What two reviewers pass on by a program of their own, and what the focal point's desk makes of it. */
const crafted = async (
  { reporter, focal }: Work,
  destination: string,
  proofs: Partial<ReferralProofs> & Pick<ReferralProofs, 'consents'>,
): Promise<ReceivedReferral['verdict']> => {
  const readers = await readersNow();
  const header = {
    version: 1,
    organisation: toBase64url(portal.made.id),
    referral: toBase64url(systemEntropy.bytes(16)),
    destination,
    destinationKey: toBase64url(destinationKeyHash(readers.roster, destination)),
    consents: toBase64url(consentsHash(proofs.consents.map(consentHash))),
    roster: toBase64url(readers.roster.hash),
    made: dayOf(Date.now()),
    expires: dayAfter(Date.now(), 10),
  } as const;
  const content = encodeDossierDocument(
    uponHashes(
      sampleDossier(destination),
      proofs.consents.map((each) => toBase64url(consentHash(each))),
      proofs.seconds === undefined ? 'signed' : 'attested',
    ),
  );
  const dossier = makeDossier(header, content, systemEntropy.bytes(32) as ReferralSecret);
  const { caseId, consent } = reporter.keys;
  const vouched = { caseId, consentKey: consent.publicKey, consent: 'signed' } as const;
  const approvals = [0, 1].map((at) => signApproval(dossier, vouched, authorAt(at), dayOf(Date.now())));
  const all = { seconds: [], confirmations: [], questions: [], approvals, ...proofs };
  const envelope = sealReferral(dossier, all, authorAt(0), readers, Date.now(), systemEntropy);
  const [reviewer] = portal.reviewers;
  if (reviewer === undefined) throw new Error('a reviewer');
  const client = await signInAs(portal.origin, portal.made, reviewer);
  const posted = await client.call('POST', PATHS.stream(destinationStream(destination)), envelope);
  expect(posted.status).toBe(204);
  return judged(focal, destination);
};

describe('a referral upon a consent in a member’s word', () => {
  const recorded = async (): Promise<Work & { readonly consent: string }> => {
    const work = await begun();
    const { anna, ben, id } = work;
    await anna.recordConsent(id, { choices: DEFENDERS_TOO, how: HOW, language: 'en' });
    const consent = (await viewOf(ben, id)).state.consent?.consents.at(-1)?.hash ?? '';
    return { ...work, consent };
  };

  it('is sent once a colleague attests it, and shows in whose words it stands, and none of their own', async () => {
    const { consent, ...work } = await recorded();
    const { anna, ben, id, focal } = work;
    await ben.attestConsent(id, { ground: 'asked-them', words: WORDS }, consent);
    await viewOf(anna, id);
    await anna.referrals.send(id, await approved(work, DEFENDERS));
    const proven = await provenAt(focal, DEFENDERS);
    expect(proven.consent).toBe('attested');
    expect(proven.consents.map(({ hash, by }) => [toBase64url(hash), by?.label])).toEqual([
      [consent, 'Reviewer 1'],
    ]);
    expect(proven.seconds.map(({ by, ...word }) => ({ ...word, by: by.label }))).toEqual([
      { consent, ground: 'asked-them', by: 'Reviewer 2' },
    ]);
    const bodies = await bodiesAt(DEFENDERS);
    expect(bodies.some((body) => body.includes(consent))).toBe(true);
    expect(bodies.some((body) => body.includes(WORDS))).toBe(false);
    expect([...anna.warnings(), ...ben.warnings(), ...focal.warnings()]).toEqual([]);
  });

  it('is not sent while no colleague does', async () => {
    const work = await recorded();
    await viewOf(work.anna, work.id);
    const dossier = await approved(work, DEFENDERS, { may: [] });
    await expect(work.anna.referrals.send(work.id, dossier)).rejects.toMatchObject({
      code: 'referral-unconfirmed',
    });
  });

  it('stands beside what the person signed meanwhile, and is shown as attested', async () => {
    const work = await begun(DEFENDERS_TOO);
    const { reporter, anna, ben, id, focal } = work;
    const first = (await viewOf(anna, id)).state.consent?.live?.hashes ?? [];
    await anna.recordConsent(id, { choices: DEFENDERS_TOO, how: HOW, language: 'en' });
    const told = (await viewOf(ben, id)).state.consent?.consents.at(-1)?.hash ?? '';
    await ben.attestConsent(id, { ground: 'asked-them', words: '' }, told);
    const signed = await sign(reporter, first);
    await viewOf(anna, id);
    await viewOf(ben, id);
    await anna.referrals.send(id, await approved(work, DEFENDERS));
    const proven = await provenAt(focal, DEFENDERS);
    expect(proven.consent).toBe('attested');
    expect(proven.consents.map(({ hash, by }) => `${toBase64url(hash)} ${by?.label ?? ''}`).sort()).toEqual(
      [`${told} Reviewer 1`, `${signed} `].sort(),
    );
    expect(proven.seconds.map(({ consent, by }) => [consent, by.label])).toEqual([[told, 'Reviewer 2']]);
  });

  it('is attested in a case that a member entered, though its key signed', async () => {
    const phrase = newPhraseEntropy(systemEntropy);
    const person = makeReporter(portal.origin, portal.made.pin, deriveReporterKeys(phrase, portal.made.id));
    const id = person.caseId;
    const [anna, ben] = [await portal.desk(portal.reviewers[0]), await portal.desk(portal.reviewers[1])];
    await anna.refresh();
    const what = {
      report: REPORT,
      entry: ENTRY_CONTENT,
      language: 'fr',
      identity: null,
      excluded: [],
      phrase,
    };
    await person.post(await anna.enterReport(what));
    await portal.place();
    const first = (await viewOf(anna, id)).state.consent?.consents.map(({ hash }) => hash) ?? [];
    const signed = await sign(person, first);
    await viewOf(anna, id);
    await viewOf(ben, id);
    await ben.attestConsent(id, { ground: 'saw-the-words', words: '' }, signed);
    await viewOf(anna, id);
    const focal = await portal.desk(focalPoint());
    await anna.referrals.send(id, await approved({ reporter: person, id, anna, ben, focal }, DEFENDERS));
    const proven = await provenAt(focal, DEFENDERS);
    expect([proven.consent, proven.consents.map(({ by }) => by)]).toEqual(['attested', [null]]);
    expect(proven.seconds).toMatchObject([{ consent: signed, by: { label: 'Reviewer 2' } }]);
  });

  it('is refused without a second word for this consent, in this case, by somebody else', async () => {
    const work = await begun();
    const { keys } = work.reporter;
    const other = portal.reporter().keys;
    const told = (previous: readonly string[]) =>
      attestConsent(nextConsent(keys, DEFENDERS_TOO, previous, 'en', Date.now()), authorAt(0).signingKey);
    const older = told([toBase64url(systemEntropy.bytes(32))]);
    const consent = told([toBase64url(consentHash(older))]);
    const word = (place: number, about = consent, { organisation, caseId } = keys): Uint8Array => {
      const of = { organisation, caseId, consent: consentHash(about), ground: 'was-present' };
      return encodeShownSecondWord({
        consent: toBase64url(of.consent),
        ground: of.ground,
        by: toBase64url(authorAt(place).member),
        signature: toBase64url(signSecondWord(of, authorAt(place).signingKey)),
      });
    };
    const judge = (...seconds: readonly Uint8Array[]) =>
      crafted(work, DEFENDERS, { consents: [consent], seconds });
    expect((await judge(word(1))).kind).toBe('stands');
    expect(await judge()).toEqual(UNATTESTED);
    expect(await judge(word(0))).toEqual(UNATTESTED);
    expect(await judge(word(1, older))).toEqual(UNATTESTED);
    expect(await judge(word(1, consent, other))).toEqual({ kind: 'refused', code: 'bad-signature' });
  });
});

describe('a referral to the UN focal point', () => {
  /** What a reviewer asked, as it came to the mailbox. */
  const asked = async ({ reporter, anna, id }: Work, code: ConsentCode = 'C3') => {
    await anna.askConfirmation(id, FOCAL_POINT, [code]);
    await portal.place();
    const { head } = await reporter.mailbox();
    const questions = head === null ? [] : headConsentOf(head).questions;
    const question = questions.find(({ codes }) => codes.includes(code));
    if (question === undefined) throw new Error('no question');
    return question;
  };
  const consentIn = async (desk: Desk, id: string): Promise<string> => {
    const state = (await viewOf(desk, id)).state.consent;
    return (state === null ? [] : toReplace(state))[0] ?? '';
  };
  const answer = async (
    { reporter, anna, ben, id }: Work,
    question: Awaited<ReturnType<typeof asked>>,
    now = Date.now(),
  ): Promise<void> => {
    const { ready: readers, roster } = await readersNow();
    const keys = { log: reporter.keys.caseId, epoch: 0, secret: reporter.keys.caseSecret };
    const given = { consent: await consentIn(anna, id), answer: 'yes' } as const;
    const post = { keys, readers, roster, language: 'en', now, entropy: systemEntropy };
    await reporter.post(sealConfirmation(reporter.keys, question, given, post).envelope);
    await portal.place();
    await viewOf(anna, id);
    await viewOf(ben, id);
  };

  it('is sent upon the person’s signed yes to a reviewer’s question, and proven there', async () => {
    const work = await begun(TO_THE_UN);
    const { anna, ben, id, focal } = work;
    const question = await asked(work);
    await answer(work, question);
    await ben.referrals.send(id, await approved(work, FOCAL_POINT));
    const proven = await provenAt(focal, FOCAL_POINT);
    expect(proven.consent).toBe('signed');
    expect(proven.confirmations).toMatchObject([
      { nonce: question.nonce, destination: FOCAL_POINT, codes: ['C3'], answer: 'yes' },
    ]);
    expect([proven.consents.map(({ by }) => by), proven.seconds]).toEqual([[null], []]);
    expect(anna.caseView(id)?.state.referrals.at(-1)?.dossier.destination).toBe(FOCAL_POINT);
    expect([...anna.warnings(), ...ben.warnings(), ...focal.warnings()]).toEqual([]);
  });

  it('is sent with the yes to its files, though that was asked apart, and is refused without it', async () => {
    const switches = { C3: 'granted', C11: 'granted' } as const;
    const files = [sampleFileItem('photo').id];
    const work = await begun({ ...TO_THE_UN, switches, files });
    const { ben, id, focal, reporter } = work;
    const sent = { name: 'photo', file: systemEntropy.bytes(1000), index: 0 };
    const { mediaType, bytes, copyHash: hash } = await sendFile(portal.origin, reporter, sent);
    await answer(work, await asked(work));
    const withFile: Partial<DossierDocument> = {
      parts: [{ part: 'evidence', by: ['C3', 'C11'], fields: [] }],
      evidence: [{ label: 'A photograph', mediaType, bytes, hash }],
    };
    const dossier = await approved(work, FOCAL_POINT, withFile);
    await expect(ben.referrals.send(id, dossier)).rejects.toMatchObject({ code: 'referral-unconfirmed' });
    await answer(work, await asked(work, 'C11'));
    await ben.referrals.send(id, dossier);
    const proven = await provenAt(focal, FOCAL_POINT);
    expect(proven.confirmations.map(({ codes }) => codes)).toEqual([['C3'], ['C11']]);
    expect(proven.document.evidence).toEqual(withFile.evidence);
  });

  it.each([
    ['unanswered', null],
    ['answered upon another question', { nonce: toBase64url(systemEntropy.bytes(16)), ago: 0 }],
    ['answered more than 14 days ago', { ago: 15 * DAY_MS }],
  ])('is not sent where the question is %s', async (_how, given) => {
    const work = await begun(TO_THE_UN);
    const question = await asked(work);
    if (given !== null) {
      const { ago, ...change } = given;
      await answer(work, { ...question, ...change }, Date.now() - ago);
    }
    const dossier = await approved(work, FOCAL_POINT);
    await expect(work.anna.referrals.send(work.id, dossier)).rejects.toMatchObject({
      code: 'referral-unconfirmed',
    });
    expect(work.anna.caseView(work.id)?.state.referrals.at(-1)).toMatchObject({ sending: null, sent: null });
  });

  const signedConsentOf = ({ reporter: { keys } }: Work): Uint8Array =>
    signConsent(firstConsent(keys, 'en', Date.now(), false, TO_THE_UN), keys.consent.secretKey);

  it('is refused there where the answer is to another question, or too old, or nobody asked', async () => {
    const work = await begun(TO_THE_UN);
    const { reporter, anna, id } = work;
    const question = await asked(work);
    const { state } = await viewOf(anna, id);
    const sequence = state.consent?.questions[0]?.sequence ?? 0;
    const { events } = await readCaseEvents(portal.db, reporter.keys.caseId, 0);
    const chain = await chainOf(portal, reporter);
    const questions = [statementOf(chain.keys, sequence, events[sequence] ?? new Uint8Array(0))];
    const consents = [signedConsentOf(work)];
    const consent = toBase64url(consentHash(consents[0] ?? new Uint8Array(0)));
    const yes = (change: Partial<ConfirmationDocument> = {}): Uint8Array =>
      signConfirmation(
        {
          version: 1,
          organisation: toBase64url(portal.made.id),
          caseId: id,
          consent,
          nonce: question.nonce,
          destination: FOCAL_POINT,
          codes: ['C3'],
          answer: 'yes',
          given: hourOf(Date.now()),
          ...change,
        },
        reporter.keys.consent.secretKey,
      );
    const judge = (confirmation: Uint8Array, asking = questions) =>
      crafted(work, FOCAL_POINT, { consents, confirmations: [confirmation], questions: asking });
    expect((await judge(yes())).kind).toBe('stands');
    expect(await judge(yes({ nonce: toBase64url(systemEntropy.bytes(16)) }))).toEqual(UNCONFIRMED);
    expect(await judge(yes({ given: hourOf(Date.now() - 15 * DAY_MS) }))).toEqual(UNCONFIRMED);
    expect(await judge(yes(), [])).toEqual(UNCONFIRMED);
  });
});
