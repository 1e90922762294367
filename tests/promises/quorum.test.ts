import { beforeEach, describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import type { Identity } from '../../src/casefile/identity.ts';
import type { Report } from '../../src/casefile/report.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { KemSeed } from '../../src/protocol/age/keys.ts';
import { filedReport } from '../../src/protocol/client/filed-event.ts';
import { openOwnShare } from '../../src/protocol/client/first-report.ts';
import { openingsOf } from '../../src/protocol/client/head-slot.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import type { LogEventDraft } from '../../src/protocol/client/seal-log-event.ts';
import { sealHandOver } from '../../src/protocol/client/vault-hand-over.ts';
import { sealRenewal } from '../../src/protocol/client/vault-renewal.ts';
import {
  splitVaultKey,
  type VaultShare,
  vaultKey,
  vaultShare,
} from '../../src/protocol/client/vault-shares.ts';
import { decodeFrames, encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { chainOf, craftEvent } from '../support/crafted-event.ts';
import { REPORT, type TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

// No single reviewer sees a name: not through the interface, not with events of their own making, not with what a
// colleague gave for another case or another request. The interface itself is covered in casework/names.test.ts.

const portal = teamPortalOfThisFile(5);
const IDENTITY: Identity = { version: 1, names: 'Amina Invented', reach: '', safety: '' };

interface Case {
  readonly reporter: TestReporter;
  readonly id: string;
  readonly asker: Desk;
  readonly request: number;
}

const memberAt = (place: number): NewMember => {
  const member = portal.reviewers[place];
  if (member === undefined) throw new Error('five reviewers');
  return member;
};

/** A case with names in which the first reviewer has asked and nobody has agreed. */
async function askedFor(): Promise<Case> {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal(REPORT, ({ ready }) => ready.slice(0, 3), [], IDENTITY));
  await portal.place();
  const asker = await portal.desk(memberAt(0));
  await asker.refresh();
  await asker.openCase(reporter.caseId);
  await asker.askForNames(reporter.caseId, 'Because.');
  const request = asker.caseView(reporter.caseId)?.state.identity?.requests[0]?.sequence ?? -1;
  return { reporter, id: reporter.caseId, asker, request };
}

/** Under what a member can open, by their phrase and their key file. */
const seedsOf = (member: NewMember): KemSeed[] => {
  const signIn = deriveSignInKeys(readPhrase(member.phrase.join(' ')), portal.made.id);
  return openKeyFile(member.keyFile, portal.made.id, signIn).intake.map(({ seed }) => seed);
};

/** What a reviewer can take out of their own part of a report, with a program of their own. */
async function shareOf({ reporter }: Pick<Case, 'reporter'>, member: NewMember): Promise<VaultShare> {
  const { report } = filedReport(await chainOf(portal, reporter), portal.made.id);
  const { vaultShare: share } = openOwnShare(report, portal.made.id, member.id, seedsOf(member));
  if (share === null) throw new Error('no share');
  return share;
}

/** Puts a hand-over to the asker into the log, signed by `author`, with whatever share and for whatever place. */
async function handOver(
  to: Case,
  author: NewMember,
  share: VaultShare,
  made: { readonly from?: NewMember; readonly for?: Case; readonly upon?: number } = {},
): Promise<void> {
  const target = made.for ?? to;
  const chain = await chainOf(portal, target.reporter);
  const { report } = filedReport(chain, portal.made.id);
  const asking = chain.events[made.upon ?? target.request];
  const recipient = memberAt(0);
  if (!report.vault || !asking || !recipient.intakeKey) throw new Error('no vault');
  const context = {
    organisation: portal.made.id,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    from: (made.from ?? author).id,
    to: recipient.id,
  };
  const { publicKey } = recipient.intakeKey;
  const data = sealHandOver(share, context, to.request, publicKey, systemEntropy);
  const draft = { type: 'vault-share', data };
  await craftEvent(portal, to.reporter, to.asker.roster().hash, author.author, draft);
}

/** A case with names for the first three reviewers of five, the fifth left out; the first one's desk. */
interface Told {
  readonly reporter: TestReporter;
  readonly id: string;
  readonly desk: Desk;
}

async function toldWithNames(alone?: 'alone'): Promise<Told> {
  const reporter = portal.reporter();
  const excluded = [memberAt(4).entry.id];
  const report: Report = { ...REPORT, danger: 'now' };
  const sealed = reporter.seal(report, ({ ready }) => ready.slice(0, 3), excluded, IDENTITY, alone);
  await reporter.post(await sealed);
  await portal.place();
  const desk = await portal.desk(memberAt(0));
  await desk.refresh();
  await desk.openCase(reporter.caseId);
  return { reporter, id: reporter.caseId, desk };
}

const write = (
  { reporter, desk }: Told,
  author: NewMember,
  draft: LogEventDraft,
  roster = desk.roster().hash,
): Promise<void> => craftEvent(portal, reporter, roster, author.author, draft);

/** Where the next event will stand. */
const nextIn = async ({ reporter }: Told): Promise<number> => (await chainOf(portal, reporter)).events.length;

/** Asks for new parts with a program of one's own. The sequence of the event. */
async function askAsIfBy(
  told: Told,
  author: NewMember,
  holders: readonly number[],
  quorum = 2,
  roster = told.desk.roster().hash,
): Promise<number> {
  const at = await nextIn(told);
  const ids = holders.map((place) => memberAt(place).entry.id);
  const data = encodeWritten('vault-renew-ask', { reason: 'Because.', holders: ids, quorum });
  await write(told, author, { type: 'vault-renew-ask', data }, roster);
  return at;
}

/** Gives the part that the reporter gave to `author`, upon whatever request. */
async function agreeAsIfBy(told: Told, author: NewMember, to: NewMember, request: number): Promise<void> {
  const chain = await chainOf(portal, told.reporter);
  const { report } = filedReport(chain, portal.made.id);
  const asking = chain.events[request];
  if (!report.vault || !asking || !to.intakeKey) throw new Error('no vault');
  const context = {
    organisation: portal.made.id,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    from: author.id,
    to: to.id,
  };
  const share = await shareOf(told, author);
  const data = sealHandOver(share, context, request, to.intakeKey.publicKey, systemEntropy);
  await write(told, author, { type: 'vault-share', data });
}

/** Writes parts upon a request, which need not be those of the key. */
async function renewAsIfBy(
  told: Told,
  author: NewMember,
  request: number,
  holders: readonly number[],
  how: 'another key' | 'exchanged' = 'another key',
): Promise<void> {
  const chain = await chainOf(portal, told.reporter);
  const { report } = filedReport(chain, portal.made.id);
  const asking = chain.events[request];
  if (!report.vault || !asking) throw new Error('no vault');
  const context = {
    organisation: portal.made.id,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    by: author.id,
  };
  const shares = await splitVaultKey(vaultKey(systemEntropy.bytes(32)), holders.length, 2);
  const members = holders.map((place) => {
    const { id, intakeKey } = memberAt(place);
    if (!intakeKey) throw new Error('no key');
    return { member: id, publicKey: intakeKey.publicKey };
  });
  const data = sealRenewal(shares, members, context, request, systemEntropy);
  const [details, first, second, ...sealed] = decodeFrames(LABEL.vaultRenewed, data, 'exact');
  if (!details || !first || !second) throw new Error('two holders');
  const exchanged = encodeFrames(LABEL.vaultRenewed, [details, second, first, ...sealed]);
  await write(told, author, { type: 'vault-renewed', data: how === 'exchanged' ? exchanged : data });
}

const generationsAt = async ({ desk, id }: Told): Promise<number[]> => {
  const { state } = await desk.openCase(id);
  return (state.identity?.generations ?? []).map(({ sequence }) => sequence);
};

const opening = async ({ asker, id, request }: Case): Promise<unknown> => {
  await asker.openCase(id);
  return asker.openNames(id, request).then(
    (identity) => identity.names,
    (error: unknown) => (error as { code?: string }).code,
  );
};
const codesAt = ({ asker, id }: Case): string[] =>
  asker.warnings().flatMap(({ code, subject }) => (subject === id ? [code] : []));

describe('the names of a case', () => {
  let asked: Case;
  beforeEach(async () => {
    asked = await askedFor();
  });

  it('open with a colleague’s true part, even when it was made without our program', async () => {
    await handOver(asked, memberAt(1), await shareOf(asked, memberAt(1)));
    expect(await opening(asked)).toBe(IDENTITY.names);
  });

  it('stay shut when the asker answers their own request with their own part', async () => {
    await handOver(asked, memberAt(0), await shareOf(asked, memberAt(0)));
    expect(await opening(asked)).toBe('vault-below-quorum');
    expect(asked.asker.caseView(asked.id)?.state.identity?.requests[0]?.sharedBy).toEqual([]);
  });

  it('stay shut for the asker’s part under a colleague’s name, and say so', async () => {
    await handOver(asked, memberAt(1), await shareOf(asked, memberAt(0)));
    expect(await opening(asked)).toBe('vault-below-quorum');
    expect(codesAt(asked)).toContain('vault-wrong-share');
  });

  it('stay shut for a part made up, and say so', async () => {
    await handOver(asked, memberAt(1), vaultShare(systemEntropy.bytes(33)));
    expect(await opening(asked)).toBe('vault-below-quorum');
    expect(codesAt(asked)).toContain('vault-wrong-share');
  });

  it('stay shut for a true part that was given for another case, and say so', async () => {
    const other = await askedFor();
    const share = await shareOf(other, memberAt(1));
    await handOver(asked, memberAt(1), share, { for: other });
    expect(await opening(asked)).toBe('vault-below-quorum');
    expect(codesAt(asked)).toContain('wrong-context');
  });

  it('stay shut for a true part that was given upon another event, or by another colleague, and say so', async () => {
    const share = await shareOf(asked, memberAt(1));
    await handOver(asked, memberAt(1), share, { upon: 0 });
    expect(await opening(asked)).toBe('vault-below-quorum');
    await handOver(asked, memberAt(2), share, { from: memberAt(1) });
    expect(await opening(asked)).toBe('vault-below-quorum');
    expect(codesAt(asked)).toContain('wrong-context');
  });
});

describe('new parts of the key', () => {
  let told: Told;
  beforeEach(async () => {
    told = await toldWithNames();
  });

  it('are not taken from one who made them without a colleague’s part', async () => {
    const request = await askAsIfBy(told, memberAt(0), [0, 1]);
    await renewAsIfBy(told, memberAt(0), request, [0, 1]);
    expect(await generationsAt(told)).toEqual([0]);
  });

  it('are not asked for by an outsider who has the keys of the case', async () => {
    const request = await askAsIfBy(told, memberAt(3), [0, 3]);
    await agreeAsIfBy(told, memberAt(1), memberAt(3), request);
    await renewAsIfBy(told, memberAt(3), request, [0, 3]);
    expect(await generationsAt(told)).toEqual([0]);
    expect(told.desk.caseView(told.id)?.state.identity?.renewals).toEqual([]);
  });

  it.each<[string, number[], number]>([
    ['for whom the reporter left out', [0, 1, 4], 2],
    ['for who is not on the case', [0, 1, 3], 2],
    ['so that more have to agree than hold parts', [0, 1], 3],
  ])(
    'that are asked for %s come to nothing, and the request is shown as against the rules',
    async (_, holders, quorum) => {
      const request = await askAsIfBy(told, memberAt(0), holders, quorum);
      await agreeAsIfBy(told, memberAt(1), memberAt(0), request);
      await renewAsIfBy(told, memberAt(0), request, holders);
      expect(await generationsAt(told)).toEqual([0]);
      expect(told.desk.caseView(told.id)?.state.identity?.renewals[0]?.fault).not.toBeNull();
    },
  );

  it('never let one alone agree: such an event says nothing', async () => {
    const holders = [0, 1].map((at) => memberAt(at).entry.id);
    const data = utf8(JSON.stringify({ version: 1, reason: 'x', holders, quorum: 1 }));
    await write(told, memberAt(0), { type: 'vault-renew-ask', data });
    expect(await generationsAt(told)).toEqual([0]);
    expect(told.desk.caseView(told.id)?.events.at(-1)?.type).toBe('unknown');
  });

  it('that one made false are told to whom they were given, and the parts before open the names', async () => {
    const request = await askAsIfBy(told, memberAt(0), [0, 1]);
    await agreeAsIfBy(told, memberAt(1), memberAt(0), request);
    await renewAsIfBy(told, memberAt(0), request, [0, 1], 'exchanged');
    const holder = await portal.desk(memberAt(1));
    await holder.refresh();
    expect(holder.warnings()).toContainEqual({ code: 'names-part-wrong', place: 'case', subject: told.id });
    await holder.openCase(told.id);
    await holder.rejectNewParts(told.id, request + 2);
    expect(holder.warnings()).not.toContainEqual(expect.objectContaining({ code: 'names-part-wrong' }));
    await holder.askForNames(told.id, 'To find her.');
    const at = holder.caseView(told.id)?.state.identity?.requests[0]?.sequence ?? -1;
    const third = await portal.desk(memberAt(2));
    await third.refresh();
    await third.openCase(told.id);
    await third.shareNames(told.id, at);
    await holder.openCase(told.id);
    expect(await holder.openNames(told.id, at)).toEqual(IDENTITY);
  });

  it('that one made of another key open nothing, and say so', async () => {
    const request = await askAsIfBy(told, memberAt(0), [0, 1]);
    await agreeAsIfBy(told, memberAt(1), memberAt(0), request);
    await renewAsIfBy(told, memberAt(0), request, [0, 1], 'another key');
    expect(await generationsAt(told)).toEqual([0, request + 2]);
    const { desk, id } = told;
    await desk.askForNames(id, 'Why');
    const at = desk.caseView(id)?.state.identity?.requests[0]?.sequence ?? -1;
    const second = await portal.desk(memberAt(1));
    await second.refresh();
    await second.openCase(id);
    await second.shareNames(id, at);
    await desk.openCase(id);
    await expect(desk.openNames(id, at)).rejects.toMatchObject({ code: 'vault-wrong-share' });
  });

  it('are never put together with those before', async () => {
    const request = await askAsIfBy(told, memberAt(0), [0, 1]);
    await agreeAsIfBy(told, memberAt(1), memberAt(0), request);
    const { desk, id } = told;
    await desk.openCase(id);
    await desk.makeNewParts(id, request);
    await desk.askForNames(id, 'Why');
    const at = desk.caseView(id)?.state.identity?.requests[0]?.sequence ?? -1;
    // The reporter's own part, given upon a request for one of the new ones.
    await agreeAsIfBy(told, memberAt(1), memberAt(0), at);
    await desk.openCase(id);
    await expect(desk.openNames(id, at)).rejects.toMatchObject({ code: 'vault-below-quorum' });
    expect(desk.warnings()).toContainEqual({ code: 'vault-wrong-share', place: 'case', subject: id });
  });

  it('are asked for against a higher number than the organisation lets agree today, whatever roster is named', async () => {
    const old = told.desk.roster().hash;
    await portal.nextRoster(({ policy }) => ({ policy: { ...policy, identityQuorum: 3 } }));
    await told.desk.refresh();
    await told.desk.note(told.id, 'Written under the newer roster.');
    const request = await askAsIfBy(told, memberAt(0), [0, 1, 2], 2, old);
    expect(await generationsAt(told)).toEqual([0]);
    const renewal = told.desk.caseView(told.id)?.state.identity?.renewals[0];
    expect([renewal?.sequence, renewal?.fault]).toEqual([request, 'quorum']);
    await portal.nextRoster(({ policy }) => ({ policy: { ...policy, identityQuorum: 2 } }));
  });
});

describe('opening alone', () => {
  const alone = (told: Told, member: NewMember): Promise<void> =>
    write(told, member, {
      type: 'vault-opened-alone',
      data: encodeWritten('vault-opened-alone', { reason: 'I say so.' }),
    });
  const openingAt = async ({ desk, id }: Told) =>
    (await desk.openCase(id)).state.identity?.alone.map(({ by, faults }) => ({ by, faults }));

  it('without the reporter’s leave is shown to all as against the rules', async () => {
    const told = await toldWithNames();
    await alone(told, memberAt(1));
    expect(await openingAt(told)).toEqual([{ by: memberAt(1).entry.id, faults: ['no-consent', 'no-key'] }]);
    expect(told.desk.warnings()).toContainEqual({
      code: 'names-opened-alone',
      place: 'case',
      subject: told.id,
    });
  });

  it('has no key without the reporter’s leave, and has one with it', async () => {
    for (const leave of [undefined, 'alone'] as const) {
      const told = await toldWithNames(leave);
      const { report } = filedReport(await chainOf(portal, told.reporter), portal.made.id);
      const { vaultKey } = openOwnShare(report, portal.made.id, memberAt(1).id, seedsOf(memberAt(1)));
      expect(vaultKey === null).toBe(leave === undefined);
    }
  });

  it('by an outsider is shown as well', async () => {
    const told = await toldWithNames('alone');
    await alone(told, memberAt(3));
    expect(await openingAt(told)).toEqual([{ by: memberAt(3).entry.id, faults: ['no-key', 'not-on-case'] }]);
  });

  it('against the rules is told in the person’s mailbox as just that', async () => {
    const told = await toldWithNames();
    await alone(told, memberAt(1));
    await told.desk.refresh();
    await portal.place();
    const { head } = await told.reporter.mailbox();
    expect(head && openingsOf(head)).toEqual([{ day: dayOf(Date.now()), byRules: false }]);
  });

  it('cannot be called seen by its author', async () => {
    const told = await toldWithNames('alone');
    await alone(told, memberAt(1));
    const seen = encodeWritten('vault-alone-seen', { opening: 1 });
    await write(told, memberAt(1), { type: 'vault-alone-seen', data: seen });
    expect((await told.desk.openCase(told.id)).state.identity?.alone[0]?.seenBy).toEqual([]);
  });
});
