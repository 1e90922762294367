import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk, DeskWarning } from '../../src/casework/desk.ts';
import type { CardRow } from '../../src/casework/member-api.ts';
import type { Page } from '../../src/casework/pages.ts';
import { makeTeam } from '../../src/cli/organisation/make-team.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { LogKeys } from '../../src/protocol/client/case-secret.ts';
import { sealGrant } from '../../src/protocol/client/grant.ts';
import { concat, equalBytes } from '../../src/protocol/encoding/bytes.ts';
import { memberIdOf } from '../../src/protocol/ids.ts';
import { leaveGrant } from '../../src/services/hand-over-grants.ts';
import { altered, type Hostile, servingLog } from '../support/hostile.ts';
import type { TestReporter } from '../support/reporter.ts';
import { REPORT } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);

const keysOf = ({ keys }: TestReporter): LogKeys => ({ log: keys.caseId, epoch: 0, secret: keys.caseSecret });
const NO_ROWS = { rows: [], next: null };
const changedRows = <Row, Place>(page: Page<Row, Place>, change: (row: Row) => Row): Page<Row, Place> => ({
  ...page,
  rows: page.rows.map(change),
});
const told = (desk: Desk, place: DeskWarning['place']): string[] =>
  desk
    .warnings()
    .filter((warning) => warning.place === place)
    .map(({ code }) => code);
const refreshed = async (who: number, wrap?: Hostile): Promise<Desk> => {
  const desk = await portal.desk(portal.reviewers[who], wrap === undefined ? {} : { wrap });
  await desk.refresh();
  return desk;
};
const reported = async (...readers: number[]): Promise<TestReporter> => {
  const reporter = portal.reporter();
  const chosen = readers.map((at) => portal.reviewers[at]?.entry.id);
  await reporter.post(
    await reporter.seal(REPORT, ({ ready }) => ready.filter(({ member }) => chosen.includes(member.id))),
  );
  await portal.place();
  return reporter;
};

describe('a server that alters what lists are made of', () => {
  let reporter: TestReporter;
  let old: CardRow | undefined;
  beforeAll(async () => {
    reporter = await reported(0, 1, 2);
    const desk = await refreshed(0, (api) => ({
      ...api,
      cardsSince: async (changed) => {
        const page = await api.cardsSince(changed);
        old ??= page.rows.find(({ log }) => equalBytes(log, reporter.keys.caseId));
        return page;
      },
    }));
    await desk.refresh();
    await desk.takeOn(reporter.caseId);
    await desk.refresh();
  });

  const changes: readonly [string, string, (row: CardRow) => CardRow][] = [
    ['a card', 'cannot-decrypt', (row) => ({ ...row, card: altered(row.card) })],
    ['the head beside a card', 'wrong-context', (row) => ({ ...row, headHash: altered(row.headHash, 3) })],
    ['the sequence beside a card', 'wrong-context', (row) => ({ ...row, sequence: row.sequence + 1 })],
    ['a card for an older one', 'log-rolled-back', (row) => old ?? row],
  ];
  it.each(changes)('%s: refused as %s, and the line comes from the log itself', async (_, code, change) => {
    const desk = await refreshed(0, (api) => ({
      ...api,
      cardsSince: async (changed) => changedRows(await api.cardsSince(changed), change),
    }));
    expect(told(desk, 'case')).toEqual([code]);
    expect(desk.cases().map(({ card }) => card.status)).toEqual(['acknowledged']);
  });

  it('and the log behind it as well: nothing is shown that does not stand', async () => {
    const desk = await refreshed(0, (api) => ({
      ...servingLog(reporter.keys.caseId, (events) => events.map((event) => altered(event)))(api),
      cardsSince: async (changed) =>
        changedRows(await api.cardsSince(changed), (row) => ({ ...row, card: altered(row.card) })),
    }));
    expect(desk.cases()).toEqual([]);
    expect(told(desk, 'case')).toContain('cannot-decrypt');
  });

  it('or of the key ring: a foreign row is refused, a missing one is told', async () => {
    const others = await refreshed(1);
    expect(others.cases()).toHaveLength(1);
    const swapped = await refreshed(0, (api) => ({
      ...api,
      keyRing: async (after) => changedRows(await api.keyRing(after), (row) => altered(row, row.length - 1)),
    }));
    expect(told(swapped, 'case')).toContain('cannot-decrypt');
    const missing = await refreshed(0, (api) => ({ ...api, keyRing: () => Promise.resolve(NO_ROWS) }));
    expect(missing.warnings()).toContainEqual({
      code: 'case-vanished',
      place: 'case',
      subject: reporter.caseId,
    });
  });
});

describe('a server that hands over grants', () => {
  const grantOf = (reporter: TestReporter, from: number, to: number): Uint8Array => {
    const [granter, recipient] = [portal.reviewers[from], portal.reviewers[to]];
    if (!granter || !recipient?.intakeKey) throw new Error('nobody');
    const receiver = { member: recipient.id, publicKey: recipient.intakeKey.publicKey };
    return sealGrant(keysOf(reporter), portal.made.id, granter.author, receiver, systemEntropy);
  };
  const given = async (sealed: Uint8Array, to: number): Promise<Desk> => {
    await leaveGrant(portal.db, { recipient: portal.reviewers[to]?.id ?? new Uint8Array(16), sealed });
    return refreshed(to);
  };

  it('takes over what a colleague on the case gives', async () => {
    const reporter = await reported(0);
    const giver = await refreshed(0);
    await giver.note(reporter.caseId, 'For you too.');
    // The keys alone bring nobody onto a case: its log must say so.
    const early = await given(grantOf(reporter, 0, 1), 1);
    expect(early.cases().some(({ id }) => id === reporter.caseId)).toBe(false);
    expect(early.warnings()).toEqual([]);
    await giver.giveAccess(reporter.caseId, portal.reviewers[1]?.entry.id ?? '', false);
    const desk = await refreshed(1);
    expect((await desk.openCase(reporter.caseId)).state.notes).toHaveLength(1);
    expect(desk.warnings()).toEqual([]);
  });

  it('refuses what comes from someone who is not on the case', async () => {
    const reporter = await reported(0);
    await refreshed(0);
    const desk = await given(grantOf(reporter, 1, 2), 2);
    expect(told(desk, 'grant')).toEqual(['not-on-case']);
    expect(desk.cases().some(({ id }) => id === reporter.caseId)).toBe(false);
  });

  it('refuses a case from which the reporter left us out', async () => {
    const reporter = portal.reporter();
    const excluded = portal.reviewers[2]?.entry.id ?? '';
    await reporter.post(await reporter.seal(REPORT, ({ ready }) => ready.slice(0, 1), [excluded]));
    await portal.place();
    await refreshed(0);
    const desk = await given(grantOf(reporter, 0, 2), 2);
    expect(told(desk, 'grant')).toContain('excluded-reader');
    expect(desk.cases().some(({ id }) => id === reporter.caseId)).toBe(false);
  });

  it('refuses a grant that a stranger signed, and one that was altered', async () => {
    const reporter = await reported(0);
    await refreshed(0);
    const recipient = portal.reviewers[1];
    if (!recipient?.intakeKey) throw new Error('nobody');
    const stranger = {
      member: memberIdOf('AAAAAAAAAAAAAAAAAAAAAA'),
      signingKey: recipient.author.signingKey,
    };
    const receiver = { member: recipient.id, publicKey: recipient.intakeKey.publicKey };
    const forged = sealGrant(keysOf(reporter), portal.made.id, stranger, receiver, systemEntropy);
    const inAnothersName = sealGrant(
      keysOf(reporter),
      portal.made.id,
      { member: portal.reviewers[0]?.id ?? stranger.member, signingKey: recipient.author.signingKey },
      receiver,
      systemEntropy,
    );
    const broken = altered(grantOf(reporter, 0, 1), 1700);
    const desk = await refreshed(1, (api) => ({
      ...api,
      grants: () => Promise.resolve([forged, inAnothersName, broken].map((sealed, id) => ({ id, sealed }))),
    }));
    expect(told(desk, 'grant').slice(0, 2)).toEqual(['unknown-author', 'bad-signature']);
    expect(told(desk, 'grant')).toHaveLength(3);
    expect(desk.cases().some(({ id }) => id === reporter.caseId)).toBe(false);
  });

  it('refuses a second team, whoever made it', async () => {
    const desk = await refreshed(1);
    const team = makeTeam(portal.made.id, desk.roster().hash, portal.made.members, Date.now(), systemEntropy);
    const again = await given(team.grants[1]?.sealed ?? new Uint8Array(0), 1);
    expect(told(again, 'grant')).toEqual(['wrong-context']);
  });
});

describe('a server that handles digests', () => {
  it('cannot alter one, nor pass one off as that of another', async () => {
    await refreshed(0);
    await refreshed(1);
    const desk = await refreshed(2, (api) => ({
      ...api,
      digests: async () => {
        const all = await api.digests();
        const [first, second] = portal.reviewers.map(({ id }) =>
          all.find(({ member }) => equalBytes(member, id)),
        );
        if (!first || !second) throw new Error('no digests');
        return [
          { ...first, sealed: altered(first.sealed) },
          { member: second.member, sealed: first.sealed },
        ];
      },
    }));
    expect(told(desk, 'digest')).toEqual(['cannot-decrypt', 'cannot-decrypt']);
  });

  it('cannot keep events from one of us that others saw', async () => {
    const reporter = await reported(0, 1);
    await refreshed(1);
    const anna = await refreshed(0);
    await anna.note(reporter.caseId, 'hidden from Ben');
    await anna.refresh();
    await refreshed(0);
    const ben = await refreshed(1, (api) => ({
      ...servingLog(reporter.keys.caseId, (events) => events.slice(0, 1))(api),
      cardsSince: () => Promise.resolve(NO_ROWS),
    }));
    expect(ben.warnings()).toContainEqual({ code: 'behind', place: 'digest', subject: reporter.caseId });
  });
});

describe('a server that stands between an answer and the reporter', () => {
  it('cannot make an answer lost by giving its slot away: it is sealed anew under the next index', async () => {
    const reporter = await reported(0);
    let refusals = 1;
    const desk = await refreshed(0, (api) => ({
      ...api,
      putSlot: (...args) => {
        refusals -= 1;
        return refusals >= 0 ? Promise.resolve('slot-taken') : api.putSlot(...args);
      },
    }));
    await desk.answer(reporter.caseId, 'Still reaches you.');
    await portal.place();
    const { head, replies } = await reporter.mailbox();
    expect(replies.map(({ text, header }) => [text, header.index])).toEqual([['Still reaches you.', 1]]);
    expect(head?.header.nextIndex).toBe(2);
    expect(told(desk, 'case')).toEqual(['slot-taken']);
    const { state } = await desk.openCase(reporter.caseId);
    expect(state.conversation.map(({ text }) => text)).toEqual(['Still reaches you.']);
  });

  it('cannot stop a desk by refusing head slots for ever: that is told, and made good later', async () => {
    const reporter = await reported(0);
    const desk = await refreshed(0, (api) => ({
      ...api,
      putHeadSlot: () => Promise.resolve('version-conflict'),
    }));
    expect(told(desk, 'case')).toEqual(['version-conflict']);
    await desk.answer(reporter.caseId, 'Patience.');
    const honest = await refreshed(0);
    await honest.openCase(reporter.caseId);
    await honest.refresh();
    await portal.place();
    expect((await reporter.mailbox()).replies.map(({ text }) => text)).toEqual(['Patience.']);
  });

  it('cannot alter what the reporter reads', async () => {
    const reporter = await reported(0);
    const desk = await refreshed(0, (api) => ({
      ...api,
      putSlot: (id, hash, sealed) => api.putSlot(id, hash, altered(sealed, 4000)),
    }));
    await desk.answer(reporter.caseId, 'Altered on the way.');
    await portal.place();
    const { head, replies } = await reporter.mailbox();
    expect(head?.header.nextIndex).toBe(1);
    expect(replies).toEqual([]);
    const again = await refreshed(0);
    await again.openCase(reporter.caseId);
    expect(again.caseView(reporter.caseId)?.state.conversation).toHaveLength(1);
  });
});

describe('a server that plays with the stream', () => {
  it('cannot lead a desk back over what it has read, or out of order', async () => {
    const reporter = await reported(0, 1, 2);
    const desk = await refreshed(0, (api) => ({
      ...api,
      entriesAfter: async (stream, position) =>
        (await api.entriesAfter(stream, Math.max(0, position - 3))).reverse(),
    }));
    expect(told(desk, 'stream')).toEqual(['bad-encoding']);
    const honest = await refreshed(0);
    expect(honest.cases().some(({ id }) => id === reporter.caseId)).toBe(true);
  });

  it('cannot have a report taken for another by repeating it at other places', async () => {
    const reporter = await reported(0, 1, 2);
    const replaying: Hostile = (api) => ({
      ...api,
      entriesAfter: async (stream, position) =>
        (await api.entriesAfter(stream, position)).flatMap(({ position: at, entry }) => [
          { position: at * 1000, entry },
          { position: at * 1000 + 1, entry },
        ]),
    });
    const desk = await refreshed(2, replaying);
    expect(told(desk, 'stream')).toEqual([]);
    expect((await desk.openCase(reporter.caseId)).events).toHaveLength(1);
  });

  it('answers nonsense: each refusal is told, and the next honest answer is taken', async () => {
    const nonsense = (): Promise<never> => Promise.reject(new TypeError('unexpected'));
    await expect(refreshed(1, (api) => ({ ...api, grants: nonsense }))).rejects.toThrow(TypeError);
    const wrong = concat(new Uint8Array(9));
    const desk = await refreshed(1, (api) => ({
      ...api,
      memory: () => Promise.resolve({ version: 3, sealed: wrong }),
    }));
    expect(told(desk, 'team')).toEqual(['bad-length', 'version-conflict']);
    expect(desk.cases().length).toBeGreaterThan(0);
  });
});
