import { expect, it } from 'vitest';
import { type AppendContext, appendTo } from '../../../src/protocol/client/append-event.ts';
import { openCard } from '../../../src/protocol/client/case-card.ts';
import {
  type CaseSecret,
  epochCommitment,
  type LogKeys,
  logWritePair,
} from '../../../src/protocol/client/case-secret.ts';
import { encodeNewEpoch, readNewEpoch } from '../../../src/protocol/client/epoch-event.ts';
import {
  checkAgainstSeen,
  emptyChain,
  extendLog,
  headOf,
  type LogChain,
} from '../../../src/protocol/client/log-chain.ts';
import { type LogEventDraft, sealLogEvent } from '../../../src/protocol/client/seal-log-event.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { eventHash, verifyAppend } from '../../../src/protocol/log-append.ts';
import { cut, extended, swapped } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { authorsOf, firstKeys, keysOfEpoch, sampleReporter } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('a log', () => {
  const organisation = once(() => sampleOrganisation('log'));
  const reporter = once(() => sampleReporter(organisation().id));
  const first = () => firstKeys(reporter());
  const second = () => keysOfEpoch(reporter(), 1);
  const note = (text: string): LogEventDraft => ({ type: 'note', data: utf8(text) });
  const context = (change: Partial<AppendContext> = {}): AppendContext => ({
    organisation: organisation().id,
    roster: organisation().roster.hash,
    author: reviewer(organisation()).author,
    card: utf8('card'),
    ...change,
  });
  const append = (chain: LogChain, draft: LogEventDraft, change: Partial<AppendContext> = {}) =>
    appendTo(chain, draft, context(change), NOW, seededEntropy(`event ${chain.events.length}`));
  const read = (
    chain: LogChain,
    sealed: readonly Uint8Array[],
    secretOf: (epoch: number) => LogKeys | undefined = (epoch) => keysOfEpoch(reporter(), epoch),
  ) => extendLog(chain, sealed, organisation().id, authorsOf(organisation().roster), secretOf);
  const logOf = (texts: readonly string[]) => {
    let chain = emptyChain(first());
    const sealed: Uint8Array[] = [];
    for (const text of texts) {
      const { event } = append(chain, note(text));
      sealed.push(event);
      chain = read(chain, [event]);
    }
    return { chain, sealed };
  };
  const members = () =>
    organisation()
      .reviewers.slice(0, 2)
      .map((member) => member.id);
  const epochDraft = (data = encodeNewEpoch(first(), second(), members())): LogEventDraft => ({
    type: 'epoch',
    data,
  });

  it('is read event by event, or all at once', () => {
    const { chain, sealed } = logOf(['one', 'two', 'three']);
    expect(read(emptyChain(first()), sealed)).toEqual(chain);
    expect(headOf(chain)).toEqual({ sequence: 2, hash: eventHash(sealed[2] ?? new Uint8Array()) });
    expect(headOf(emptyChain(first()))).toBeNull();
  });

  it('begins in epoch 0', () => {
    expect(refusalOf(() => emptyChain(second()))).toBe('bad-argument');
  });

  it('with a gap, in another order, or with an event twice is refused', () => {
    const { sealed } = logOf(['one', 'two', 'three']);
    const outcome = (events: readonly Uint8Array[]) => refusalOf(() => read(emptyChain(first()), events));
    expect(outcome([...sealed.slice(0, 1), ...sealed.slice(2)])).toBe('cannot-decrypt');
    expect(outcome(sealed.slice(1))).toBe('cannot-decrypt');
    expect(outcome(swapped(sealed, 1, 2))).toBe('cannot-decrypt');
    expect(outcome([...sealed.slice(0, 2), ...sealed.slice(1)])).toBe('cannot-decrypt');
  });

  it('that forks is refused: the next event names another one before it', () => {
    const { sealed } = logOf(['one', 'two', 'three']);
    const { sealed: other } = logOf(['one', 'otherwise']);
    const fork = [...sealed.slice(0, 1), ...other.slice(1, 2), ...sealed.slice(2)];
    expect(refusalOf(() => read(emptyChain(first()), fork))).toBe('log-forked');
  });

  it('whose first event names one before it, or whose second names none, is refused', () => {
    const place = { organisation: organisation().id, roster: organisation().roster.hash };
    const seal = (sequence: number, previous: ReturnType<typeof eventHash> | null) =>
      sealLogEvent(
        first(),
        { ...place, sequence, previous },
        reviewer(organisation()).author,
        note('x'),
        NOW,
        seededEntropy('fork'),
      );
    expect(refusalOf(() => read(emptyChain(first()), [seal(0, eventHash(new Uint8Array()))]))).toBe(
      'log-forked',
    );
    expect(refusalOf(() => read(emptyChain(first()), [seal(0, null), seal(1, null)]))).toBe('log-forked');
  });

  it('never goes back behind what was seen', () => {
    const { chain } = logOf(['one', 'two']);
    const { chain: fork } = logOf(['one', 'otherwise']);
    const seen = headOf(chain);
    if (seen === null) throw new Error('empty');
    const against = (given: LogChain) => refusalOf(() => checkAgainstSeen(given, seen));
    expect(against(chain)).toEqual({ gave: undefined });
    expect(against(logOf(['one', 'two', 'three']).chain)).toEqual({ gave: undefined });
    expect(against(logOf(['one']).chain)).toBe('log-rolled-back');
    expect(against(fork)).toBe('log-forked');
  });

  it('stays as it was when what comes does not stand', () => {
    const { chain } = logOf(['one']);
    expect(refusalOf(() => read(chain, [new Uint8Array(1024)]))).toBe('cannot-decrypt');
    expect(chain.events).toHaveLength(1);
  });

  it('is appended to with a card that names the event, under the log’s write key', () => {
    const { chain } = logOf(['one']);
    const step = append(chain, note('two'));
    const { publicKey } = logWritePair(first());
    expect(step).toMatchObject({ sequence: 1, writeKey: publicKey, nextWriteKey: new Uint8Array() });
    expect(refusalOf(() => verifyAppend(first().log, step, publicKey))).toEqual({ gave: undefined });
    expect(openCard(first(), step.card)).toEqual({
      head: { sequence: 1, hash: eventHash(step.event) },
      data: utf8('card'),
    });
  });

  it('is opened with a report in the largest size, whatever its length', () => {
    expect(append(emptyChain(first()), { type: 'filed', data: new Uint8Array(3) }).event).toHaveLength(
      131_072,
    );
    expect(append(emptyChain(first()), { type: 'team', data: new Uint8Array(3) }).event).toHaveLength(1024);
    expect(append(logOf(['one']).chain, { type: 'filed', data: new Uint8Array(3) }).event).toHaveLength(1024);
  });

  it('goes on under a new secret after an epoch event, and its server under a new key', () => {
    const { chain } = logOf(['one']);
    const step = append(chain, epochDraft(), { nextKeys: second() });
    expect(step.writeKey).toEqual(logWritePair(first()).publicKey);
    expect(step.nextWriteKey).toEqual(logWritePair(second()).publicKey);
    expect(openCard(second(), step.card).head.sequence).toBe(1);
    const turned = read(chain, [step.event]);
    expect(turned.keys).toEqual(second());
    expect(turned.first).toEqual(first());
    const after = append(turned, note('after'));
    expect(read(turned, [after.event]).events).toHaveLength(3);
    expect(refusalOf(() => read({ ...turned, keys: { ...first(), epoch: 1 } }, [after.event]))).toBe(
      'cannot-decrypt',
    );
  });

  it('opens an epoch only with its keys, and keys only with their epoch', () => {
    const { chain } = logOf(['one']);
    expect(refusalOf(() => append(chain, epochDraft()))).toBe('bad-argument');
    expect(refusalOf(() => append(chain, note('x'), { nextKeys: second() }))).toBe('bad-argument');
  });

  it('is closed to who was not granted the next epoch, or granted another secret', () => {
    const { chain } = logOf(['one']);
    const { event } = append(chain, epochDraft(), { nextKeys: second() });
    expect(refusalOf(() => read(chain, [event], () => undefined))).toBe('not-on-case');
    const wrong = { ...second(), secret: seededBytes('wrong', 32) as CaseSecret };
    expect(refusalOf(() => read(chain, [event], () => wrong))).toBe('wrong-context');
  });

  it('refuses an epoch that does not follow, and one of another log', () => {
    const { chain } = logOf(['one']);
    const third = keysOfEpoch(reporter(), 2);
    expect(refusalOf(() => encodeNewEpoch(first(), third, members()))).toBe('bad-argument');
    expect(
      refusalOf(() => encodeNewEpoch(first(), { ...second(), log: logId(new Uint8Array(32)) }, members())),
    ).toBe('bad-argument');
    expect(refusalOf(() => encodeNewEpoch(first(), second(), []))).toBe('bad-encoding');
    const skipping = encodeNewEpoch(second(), third, members());
    const { event } = append(chain, epochDraft(skipping), { nextKeys: second() });
    expect(refusalOf(() => read(chain, [event]))).toBe('wrong-context');
  });

  it('reads an epoch event only in its one encoding', () => {
    const data = encodeNewEpoch(first(), second(), members());
    expect(readNewEpoch(data)).toMatchObject({ epoch: 1, commitment: epochCommitment(second().secret) });
    expect(readNewEpoch(data).members).toHaveLength(2);
    const reads = (bytes: Uint8Array) => refusalOf(() => readNewEpoch(bytes));
    expect(reads(cut(data))).toBe('bad-length');
    expect(reads(extended(data))).toBe('trailing-bytes');
    expect(reads(encodeFrames(LABEL.filed, [new Uint8Array(32), new Uint8Array()]))).toBe('wrong-label');
    expect(reads(encodeFrames(LABEL.newEpoch, [new Uint8Array(32)]))).toBe('bad-encoding');
    expect(reads(encodeFrames(LABEL.newEpoch, [new Uint8Array(31), utf8('{}')]))).toBe('bad-length');
    expect(reads(encodeFrames(LABEL.newEpoch, [new Uint8Array(32), utf8('{"epoch":0,"members":[]}')]))).toBe(
      'bad-encoding',
    );
  });
});
