import { beforeEach, describe, expect, it } from 'vitest';
import { encodeFilesMessage, type LockedMessage } from '../../src/casefile/files/files-message.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { KemSeed } from '../../src/protocol/age/keys.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { openOriginalShare } from '../../src/protocol/client/originals.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { sealHandOver } from '../../src/protocol/client/vault-hand-over.ts';
import { type VaultShare, vaultShare } from '../../src/protocol/client/vault-shares.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import { chainOf, craftEvent } from '../support/crafted-event.ts';
import { codeOf } from '../support/refusal-later.ts';
import type { TestReporter } from '../support/reporter.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { sendLocked } from '../support/send-locked.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

// No single reviewer opens a file that two have to open: not through the interface, not with events of their own making,
// not with what a colleague gave for another file or request, nor by leading a colleague to agree to something else.

const portal = teamPortalOfThisFile(5);
const FILE = seededBytes('original', 90_000);

const memberAt = (place: number): NewMember => {
  const member = portal.reviewers[place];
  if (member === undefined) throw new Error('five reviewers');
  return member;
};

/** A case of the first three reviewers, the fifth left out, with one file that two have to open. */
interface Told {
  readonly reporter: TestReporter;
  readonly id: string;
  readonly item: string;
  readonly message: LockedMessage;
}

async function told(): Promise<Told> {
  const reporter = portal.reporter();
  const excluded = [memberAt(4).entry.id];
  await reporter.post(await reporter.seal(undefined, ({ ready }) => ready.slice(0, 3), excluded));
  const message = await sendLocked(portal, reporter, { name: 'heard.doc', file: FILE, index: 2 });
  await portal.place();
  return { reporter, id: reporter.caseId, item: message.items[0]?.id ?? '', message };
}

async function deskOf(place: number, id: string): Promise<Desk> {
  const desk = await portal.desk(memberAt(place));
  await desk.refresh();
  await desk.openCase(id);
  return desk;
}

const ask = async (desk: Desk, id: string, item: string): Promise<number> => {
  await desk.step(id, { type: 'original-ask', content: { item, reason: 'The hour on it.' } });
  return desk.caseView(id)?.state.originals.at(-1)?.sequence ?? -1;
};

const seedsOf = (member: NewMember): KemSeed[] => {
  const signIn = deriveSignInKeys(readPhrase(member.phrase.join(' ')), portal.made.id);
  return openKeyFile(member.keyFile, portal.made.id, signIn).intake.map(({ seed }) => seed);
};

/** What a reviewer can take out of their own part with a program of their own. */
const partOf = ({ reporter, item, message }: Told, member: NewMember): VaultShare => {
  const own = message.holders.find((each) => each.member === member.entry.id);
  const place = { organisation: portal.made.id, caseId: reporter.keys.caseId, member: member.id };
  const sealed = fromBase64url(own?.parts ?? '');
  const share = openOriginalShare(sealed, place, fromBase64url(item), seedsOf(member));
  if (share === null) throw new Error('theirs');
  return share;
};

interface Handing {
  readonly from?: NewMember;
  /** The file whose commitment the part is said to be of. */
  readonly of?: Told;
  readonly upon?: number;
}

/** Puts a hand-over to the first reviewer into the log, signed by `author`, with whatever part. */
async function handOver(
  to: Told,
  request: number,
  author: NewMember,
  share: VaultShare,
  { from = author, of = to, upon = request }: Handing = {},
): Promise<void> {
  const chain = await chainOf(portal, of.reporter);
  const asking = chain.events[upon];
  const asker = memberAt(0);
  const blob = of.message.items[0]?.blob;
  if (!asking || !asker.intakeKey || !blob || !('commitment' in blob)) throw new Error('locked');
  const context = {
    organisation: portal.made.id,
    caseId: of.reporter.keys.caseId,
    commitment: fromBase64url(blob.commitment),
    request: asking.hash,
    from: from.id,
    to: asker.id,
  };
  const data = sealHandOver(share, context, request, asker.intakeKey.publicKey, systemEntropy);
  const desk = await deskOf(0, to.id);
  await craftEvent(portal, to.reporter, desk.roster().hash, author.author, { type: 'original-share', data });
}

const reading = async (desk: Desk, { id, item }: Told): Promise<unknown> => {
  await desk.openCase(id);
  return codeOf(desk.readFile(id, item));
};

const codesAt = (desk: Desk, id: string): string[] =>
  desk.warnings().flatMap(({ code, subject }) => (subject === id ? [code] : []));

describe('a file that two have to open', () => {
  let sent: Told;
  let anna: Desk;
  beforeEach(async () => {
    sent = await told();
    anna = await deskOf(0, sent.id);
  });

  it('opens for who asked, once a colleague gave their part; both steps and the opening stand in the log', async () => {
    const { id, item } = sent;
    expect(await reading(anna, sent)).toBe('vault-below-quorum');
    const request = await ask(anna, id, item);
    expect(await reading(anna, sent)).toBe('vault-below-quorum');
    const ben = await deskOf(1, id);
    await ben.shareOriginal(id, request);
    await ben.shareOriginal(id, request);
    await anna.refresh();
    const reader = await anna.readFile(id, item);
    expect(Buffer.compare(await reader.read(0, FILE.length), FILE)).toBe(0);
    await anna.readFile(id, item);
    const { events = [], state } = anna.caseView(id) ?? {};
    expect(events.map(({ type }) => type).filter((type) => type.startsWith('original-'))).toEqual([
      'original-ask',
      'original-share',
      'original-opened',
    ]);
    expect(state?.originals[0]).toMatchObject({ by: anna.me.id, given: [{ by: ben.me.id }] });
    expect(JSON.stringify(state?.files.held)).not.toContain(toBase64url(partOf(sent, memberAt(1))));
    const record = await anna.recordFiles(id, item, 'copy/heard.doc');
    const index = record.find(({ path }) => path === 'log/index.json')?.bytes ?? new Uint8Array(0);
    const proofs = JSON.parse(fromUtf8(index)) as readonly {
      readonly type: string;
      readonly author: string;
    }[];
    expect(proofs.map(({ type, author }) => [type, author])).toEqual([
      ['original-share', ben.me.id],
      ['original-opened', anna.me.id],
    ]);
    for (const { bytes } of record) expect(Buffer.from(bytes).includes('The hour on it.')).toBe(false);
    await ben.refresh();
    expect(await reading(ben, sent)).toBe('vault-below-quorum');
    expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('is not opened by who agrees with themselves, by the interface or with an event of their own', async () => {
    const request = await ask(anna, sent.id, sent.item);
    expect(await codeOf(anna.shareOriginal(sent.id, request))).toBe('bad-argument');
    await handOver(sent, request, memberAt(0), partOf(sent, memberAt(0)));
    expect(await reading(anna, sent)).toBe('vault-below-quorum');
    expect(anna.caseView(sent.id)?.state.originals[0]?.given).toEqual([]);
  });

  it('stays shut for one’s own part under a colleague’s name, and for one made up, and says so', async () => {
    const request = await ask(anna, sent.id, sent.item);
    await handOver(sent, request, memberAt(1), partOf(sent, memberAt(0)));
    await handOver(sent, request, memberAt(2), vaultShare(systemEntropy.bytes(33)));
    expect(await reading(anna, sent)).toBe('vault-below-quorum');
    expect(codesAt(anna, sent.id)).toContain('vault-wrong-share');
  });

  it('stays shut for a part given for another file, upon another event, or by another colleague', async () => {
    const request = await ask(anna, sent.id, sent.item);
    const other = await told();
    await deskOf(0, other.id);
    await handOver(sent, request, memberAt(1), partOf(other, memberAt(1)), { of: other, upon: 1 });
    await handOver(sent, request, memberAt(2), partOf(sent, memberAt(1)), { from: memberAt(1) });
    expect(await reading(anna, sent)).toBe('vault-below-quorum');
    const again = await told();
    const desk = await deskOf(0, again.id);
    const later = await ask(desk, again.id, again.item);
    await handOver(again, later, memberAt(1), partOf(again, memberAt(1)), { upon: 0 });
    expect(await reading(desk, again)).toBe('vault-below-quorum');
    for (const [at, id] of [
      [anna, sent.id],
      [desk, again.id],
    ] as const)
      expect(codesAt(at, id)).toContain('wrong-context');
  });

  it.each([
    ['somebody who is not on the case', 3],
    ['whom the reporter left out', 4],
  ])('stays shut for the true part of %s', async (_, place) => {
    const request = await ask(anna, sent.id, sent.item);
    await handOver(sent, request, memberAt(place), partOf(sent, memberAt(place)));
    expect(await reading(anna, sent)).toBe('vault-below-quorum');
  });

  it('cannot be put before a colleague in another case, or under another file’s name', async () => {
    // A rogue can be the reporter of another case: every code in its messages stands.
    const other = portal.reporter();
    await other.post(await other.seal(undefined, ({ ready }) => ready.slice(0, 3)));
    const disguised = (more: object): string => {
      const items = sent.message.items.map((item) => ({ ...item, name: 'holiday.doc', ...more }));
      return fromUtf8(encodeFilesMessage({ ...sent.message, items }));
    };
    const id = toBase64url(seededBytes('harmless', 16));
    await other.post(await other.sealMessage('files', disguised({})));
    await sent.reporter.post(await sent.reporter.sealMessage('files', disguised({ id })));
    await portal.place();
    await anna.refresh();
    await anna.openCase(other.caseId);
    const smuggled = await ask(anna, other.caseId, sent.item);
    const renamed = await ask(anna, sent.id, id);
    const ben = await deskOf(1, other.caseId);
    await ben.openCase(sent.id);
    expect(await codeOf(ben.shareOriginal(other.caseId, smuggled))).toBe('wrong-context');
    expect(await codeOf(ben.shareOriginal(sent.id, renamed))).toBe('vault-wrong-share');
  });
});
