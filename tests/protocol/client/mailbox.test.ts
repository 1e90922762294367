import { expect, it } from 'vitest';
import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import { headKey, headSlotId, headToken, slotToken } from '../../../src/protocol/client/case-secret.ts';
import { destroyRequests, openMailbox } from '../../../src/protocol/client/mailbox.ts';
import { sealHeadSlot } from '../../../src/protocol/client/seal-head-slot.ts';
import { sealFiles, sealReply, sealTold } from '../../../src/protocol/client/seal-reply.ts';
import { SLOT_PLAINTEXT_BYTES } from '../../../src/protocol/client/slot-seal.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { COLLECT_REQUEST_BYTES, DESTROY_REQUEST_BYTES, SLOT_BYTES } from '../../../src/protocol/limits.ts';
import { sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import { destroyHashOf, slotIdOf } from '../../../src/protocol/slot-id.ts';
import { onBothEngines } from '../../support/engines.ts';
import { once } from '../../support/once.ts';
import { firstKeys, sampleReporter, signedConsent } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('a mailbox', () => {
  const organisation = once(() => sampleOrganisation('mailbox'));
  const keys = once(() => sampleReporter(organisation().id));
  const place = () => ({ organisation: organisation().id, roster: organisation().roster });

  const head = (nextIndex: number, firstIndex = 0) =>
    sealHeadSlot(
      keys().caseSecret,
      firstKeys(keys()),
      firstKeys(keys()),
      {
        revision: 1,
        firstIndex,
        nextIndex,
        received: '2026-03-04',
        status: 'answered',
        consent: signedConsent(keys()),
      },
      keys().kemPublicKey,
      reviewer(organisation()).replyAuthor,
      place(),
      NOW,
      seededEntropy('head'),
    );
  const reply = (index: number, author = reviewer(organisation()).replyAuthor) =>
    sealReply(
      firstKeys(keys()),
      { index, messageId: seededBytes(`id ${index}`, 16), part: 0, parts: 1, text: `Answer ${index}` },
      keys().kemPublicKey,
      author,
      place(),
      NOW,
      seededEntropy(`reply ${index}`),
    );

  const files = (index: number) =>
    sealFiles(
      firstKeys(keys()),
      { index, messageId: seededBytes(`id ${index}`, 16), document: seededBytes(`files ${index}`, 200) },
      keys().kemPublicKey,
      reviewer(organisation()).replyAuthor,
      place(),
      NOW,
      seededEntropy(`files ${index}`),
    );

  const told = (index: number, author = reviewer(organisation()).replyAuthor) =>
    sealTold(
      firstKeys(keys()),
      { index, messageId: seededBytes(`id ${index}`, 16), document: seededBytes(`told ${index}`, 200) },
      keys().kemPublicKey,
      author,
      place(),
      NOW,
      seededEntropy(`told ${index}`),
    );

  /** A server with these slots, and all that was asked of it. */
  const serverWith = (slots: readonly { id: Uint8Array; sealed: Uint8Array }[]) => {
    const stored = new Map(slots.map(({ id, sealed }) => [toBase64url(id), sealed]));
    const asked: Uint8Array[] = [];
    const collect = (tokens: Uint8Array): Promise<Uint8Array> => {
      asked.push(tokens);
      const ids = Array.from({ length: 8 }, (_, at) => slotIdOf(tokens.slice(at * 32, (at + 1) * 32)));
      return Promise.resolve(
        concat(...ids.map((id) => stored.get(toBase64url(id)) ?? seededBytes(toBase64url(id), SLOT_BYTES))),
      );
    };
    return {
      asked,
      open: () => openMailbox(keys(), organisation().roster, collect, seededEntropy('mailbox')),
    };
  };
  const headRow = (nextIndex: number, firstIndex = 0) => {
    const { id, write } = head(nextIndex, firstIndex);
    return { id, sealed: write.sealed };
  };
  const damagedHead = () => {
    const id = headSlotId(keys().caseId, keys().caseSecret);
    const file = sealAgeFile({
      plaintext: new Uint8Array(SLOT_PLAINTEXT_BYTES),
      recipients: [keys().kemPublicKey],
      entropy: seededEntropy('damaged'),
    });
    const sealed = sealUnder(
      headKey(keys().caseId, keys().caseSecret),
      LABEL.headSeal,
      [id],
      file,
      seededEntropy('damaged'),
    );
    return { id, sealed };
  };

  it('shows every live answer', async () => {
    const server = serverWith([headRow(16), ...Array.from({ length: 16 }, (_, index) => reply(index))]);
    const mailbox = await server.open();
    expect(mailbox.replies.map((each) => each.text)).toEqual(
      Array.from({ length: 16 }, (_, at) => `Answer ${at}`),
    );
    expect(mailbox.broken).toEqual([]);
    expect(mailbox.head?.header.status).toBe('answered');
  });

  it('of a phrase that was never used is empty', async () => {
    expect(await serverWith([]).open()).toEqual({ head: null, replies: [], told: [], files: [], broken: [] });
  });

  it('asks for the live answers only', async () => {
    const server = serverWith([headRow(5, 3), reply(2), reply(3), reply(4)]);
    expect((await server.open()).replies.map((each) => each.text)).toEqual(['Answer 3', 'Answer 4']);
    const tokens = server.asked.map(toBase64url).join('');
    expect(tokens).not.toContain(toBase64url(slotToken(firstKeys(keys()), 2)).slice(2, -2));
  });

  it('tells what was done apart from the answers, and destroys both', async () => {
    const server = serverWith([headRow(3), reply(0), told(1), reply(2)]);
    const mailbox = await server.open();
    expect(mailbox.replies.map(({ text }) => text)).toEqual(['Answer 0', 'Answer 2']);
    expect(mailbox.told.map(({ header, document }) => [header.index, document])).toEqual([
      [1, seededBytes('told 1', 200)],
    ]);
    expect(mailbox.broken).toEqual([]);
    const pairs = destroyRequests(mailbox, seededEntropy('destroy')).flatMap((request) =>
      Array.from({ length: 8 }, (_, at) => toBase64url(request.slice(at * 64, (at + 1) * 64))),
    );
    const own = concat(slotToken(firstKeys(keys()), 1), mailbox.told[0]?.destroyToken ?? new Uint8Array());
    expect(pairs).toContain(toBase64url(own));
  });

  it('gives files apart from answers and what was told, and destroys all three', async () => {
    const server = serverWith([headRow(3), reply(0), told(1), files(2)]);
    const mailbox = await server.open();
    expect([mailbox.replies.length, mailbox.told.length, mailbox.broken]).toEqual([1, 1, []]);
    expect(mailbox.files.map(({ header, document }) => [header.index, document])).toEqual([
      [2, seededBytes('files 2', 200)],
    ]);
    const destroying = destroyRequests(mailbox, seededEntropy('destroy')).map(toBase64url).join('');
    const unused = destroyRequests({ ...mailbox, files: [] }, seededEntropy('destroy'))
      .map(toBase64url)
      .join('');
    expect(destroying).not.toBe(unused);
    expect(destroying).toHaveLength(unused.length);
  });

  it('counts what was told in the name of a colleague as broken', async () => {
    const forger = {
      ...reviewer(organisation(), 0).replyAuthor,
      signingKey: reviewer(organisation(), 1).signing.secretKey,
    };
    const mailbox = await serverWith([headRow(1), told(0, forger)]).open();
    expect([mailbox.told, mailbox.broken]).toEqual([[], [0]]);
  });

  it('makes the same calls whether it is empty, used, full or damaged', async () => {
    const full = [headRow(16), ...Array.from({ length: 16 }, (_, index) => reply(index))];
    for (const slots of [[], [headRow(0)], [headRow(1), reply(0)], full, [damagedHead()]]) {
      const server = serverWith(slots);
      await server.open().catch((error: unknown) => {
        if (!(error instanceof ProtocolError)) throw error;
      });
      expect(server.asked.map((tokens) => tokens.length)).toEqual(
        Array.from({ length: 3 }, () => COLLECT_REQUEST_BYTES),
      );
    }
  });

  it('never asks for the same token twice, and fills up with tokens that nobody knows', async () => {
    const server = serverWith([headRow(1), reply(0)]);
    await server.open();
    const tokens = server.asked.flatMap((call) =>
      Array.from({ length: 8 }, (_, at) => toBase64url(call.slice(at * 32, (at + 1) * 32))),
    );
    expect(new Set(tokens).size).toBe(24);
    expect(tokens).toContain(toBase64url(headToken(keys().caseId, keys().caseSecret)));
  });

  it('says when its head slot is damaged, after all calls were made', async () => {
    const server = serverWith([damagedHead()]);
    await expect(server.open()).rejects.toThrow('wrong-label');
    expect(server.asked).toHaveLength(3);
  });

  it('shows an answer that does not stand as damaged, and the others all the same', async () => {
    const forger = {
      ...reviewer(organisation(), 0).replyAuthor,
      signingKey: reviewer(organisation(), 1).signing.secretKey,
    };
    const mailbox = await serverWith([headRow(3), reply(0), reply(1, forger), reply(2)]).open();
    expect(mailbox.broken).toEqual([1]);
    expect(mailbox.replies.map((each) => each.text)).toEqual(['Answer 0', 'Answer 2']);
  });

  it('takes no answer at the place of another', async () => {
    const [first, second] = [reply(0), reply(1)];
    const swapped = [headRow(2), { ...first, sealed: second.sealed }, { ...second, sealed: first.sealed }];
    expect((await serverWith(swapped).open()).replies).toEqual([]);
  });

  it('refuses an answer of another size', async () => {
    for (const size of [0, 65_535, 65_537]) {
      const collect = () => Promise.resolve(new Uint8Array(size));
      await expect(openMailbox(keys(), organisation().roster, collect, seededEntropy('m'))).rejects.toThrow(
        'bad-length',
      );
    }
  });

  it('is destroyed by the same two calls, however much is in it', async () => {
    const used = await serverWith([headRow(2), reply(0), reply(1)]).open();
    const empty = await serverWith([]).open();
    for (const mailbox of [used, empty]) {
      const requests = destroyRequests(mailbox, seededEntropy('destroy'));
      expect(requests.map((request) => request.length)).toEqual([
        DESTROY_REQUEST_BYTES,
        DESTROY_REQUEST_BYTES,
      ]);
    }
    const [request = new Uint8Array()] = destroyRequests(used, seededEntropy('destroy'));
    expect(request.slice(0, 32)).toEqual(slotToken(firstKeys(keys()), 0));
    expect(destroyHashOf(request.slice(32, 64))).toEqual(reply(0).destroyHash);
  });
});
