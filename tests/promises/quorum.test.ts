import { beforeEach, describe, expect, it } from 'vitest';
import type { Identity } from '../../src/casefile/identity.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { filedReport } from '../../src/protocol/client/filed-event.ts';
import { openOwnShare } from '../../src/protocol/client/first-report.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { sealHandOver } from '../../src/protocol/client/vault-hand-over.ts';
import { type VaultShare, vaultShare } from '../../src/protocol/client/vault-shares.ts';
import { chainOf, craftEvent } from '../support/crafted-event.ts';
import { REPORT, type TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

// No single reviewer sees a name: not through the interface, not with events of their own making, not with what a
// colleague gave for another case or another request. The interface itself is covered in casework/names.test.ts.

const portal = teamPortalOfThisFile(3);
const IDENTITY: Identity = { version: 1, names: 'Amina Invented', reach: '', safety: '' };

interface Case {
  readonly reporter: TestReporter;
  readonly id: string;
  readonly asker: Desk;
  readonly request: number;
}

const memberAt = (place: number): NewMember => {
  const member = portal.reviewers[place];
  if (member === undefined) throw new Error('three reviewers');
  return member;
};

/** A case with names in which the first reviewer has asked and nobody has agreed. */
async function askedFor(): Promise<Case> {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal(REPORT, ({ ready }) => ready, [], IDENTITY));
  await portal.place();
  const asker = await portal.desk(memberAt(0));
  await asker.refresh();
  await asker.openCase(reporter.caseId);
  await asker.askForNames(reporter.caseId, 'Because.');
  const request = asker.caseView(reporter.caseId)?.state.identity?.requests[0]?.sequence ?? -1;
  return { reporter, id: reporter.caseId, asker, request };
}

/** What a reviewer can take out of their own part of a report, with a program of their own. */
async function shareOf({ reporter }: Case, member: NewMember): Promise<VaultShare> {
  const { report } = filedReport(await chainOf(portal, reporter), portal.made.id);
  const signIn = deriveSignInKeys(readPhrase(member.phrase.join(' ')), portal.made.id);
  const seeds = openKeyFile(member.keyFile, portal.made.id, signIn).intake.map(({ seed }) => seed);
  const { vaultShare: share } = openOwnShare(report, portal.made.id, member.id, seeds);
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
