import { expect, it } from 'vitest';
import { appendTo } from '../../../src/protocol/client/append-event.ts';
import type { CaseSecret, LogKeys } from '../../../src/protocol/client/case-secret.ts';
import { envelopeHash } from '../../../src/protocol/client/envelope.ts';
import { checkFiled, encodeFiled, filedReport } from '../../../src/protocol/client/filed-event.ts';
import { openOwnShare } from '../../../src/protocol/client/first-report.ts';
import { emptyChain, extendLog } from '../../../src/protocol/client/log-chain.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { cut, extended } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { authorsOf, firstKeys, readReport, sampleReporter, sealedReport } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('a filed report', () => {
  const organisation = once(() => sampleOrganisation('filed'));
  const keys = once(() => sampleReporter(organisation().id));
  const envelope = once(() => sealedReport(keys(), organisation()));
  const report = once(() => readReport(organisation(), envelope()));
  const data = () => encodeFiled(envelopeHash(envelope()), report());
  const chainOf = (content: Uint8Array, type = 'filed', under: LogKeys = firstKeys(keys())) => {
    const context = {
      organisation: organisation().id,
      roster: organisation().roster.hash,
      author: reviewer(organisation()).author,
      card: new Uint8Array(),
    };
    const { event } = appendTo(
      emptyChain(under),
      { type, data: content },
      context,
      NOW,
      seededEntropy('filed'),
    );
    return extendLog(
      emptyChain(under),
      [event],
      organisation().id,
      authorsOf(organisation().roster),
      () => undefined,
    );
  };
  const filed = (...given: Parameters<typeof chainOf>) =>
    refusalOf(() => filedReport(chainOf(...given), organisation().id));

  it('is the report as it came, and every reader can still prove it', () => {
    const read = filedReport(chainOf(data()), organisation().id);
    expect(read).toEqual({ envelopeHash: envelopeHash(envelope()), report: report() });
    expect(refusalOf(() => checkFiled(read, envelopeHash(envelope()), report()))).toEqual({
      gave: undefined,
    });
    const { id, seed } = reviewer(organisation(), 2);
    expect(openOwnShare(read.report, organisation().id, id, [seed]).macKey).toEqual(keys().macKeyFor(id));
  });

  it('that differs from the envelope a colleague holds is refused', () => {
    const read = filedReport(chainOf(data()), organisation().id);
    expect(refusalOf(() => checkFiled(read, seededBytes('other envelope', 32), report()))).toBe(
      'wrong-context',
    );
    const other = { ...report(), body: cut(report().body) };
    expect(refusalOf(() => checkFiled(read, envelopeHash(envelope()), other))).toBe('wrong-context');
  });

  it('is not there in an empty log, or under another type', () => {
    expect(refusalOf(() => filedReport(emptyChain(firstKeys(keys())), organisation().id))).toBe('log-gap');
    expect(filed(data(), 'note')).toBe('wrong-context');
  });

  it('belongs to the log of its own case, under its own secret', () => {
    const other = sampleReporter(organisation().id, 'other');
    expect(filed(data(), 'filed', firstKeys(other))).toBe('wrong-context');
    // A colleague who hands out another secret for the same log, with a server that serves another log under it.
    const false0 = { ...firstKeys(keys()), secret: seededBytes('another secret', 32) as CaseSecret };
    expect(filed(data(), 'filed', false0)).toBe('wrong-context');
  });

  it('belongs to its organisation', () => {
    expect(refusalOf(() => filedReport(chainOf(data()), organisationId(new Uint8Array(16))))).toBe(
      'wrong-context',
    );
  });

  it('is refused cut, prolonged, or in other frames', () => {
    expect(filed(cut(data()))).toBe('bad-length');
    expect(filed(extended(data()))).toBe('trailing-bytes');
    expect(filed(encodeFrames(LABEL.newEpoch, [new Uint8Array(32), report().body]))).toBe('wrong-label');
    expect(filed(encodeFrames(LABEL.filed, [new Uint8Array(31), report().body]))).toBe('bad-length');
    expect(filed(encodeFrames(LABEL.filed, [report().body]))).toBe('bad-encoding');
  });
});
