import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { openWatch, type Watch } from '../../src/casework/watch/open-watch.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { REPORT, type TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const IDENTITY = { version: 1, names: 'Amina Invented', reach: '', safety: '' } as const;

describe('a duty machine', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  let watch: Watch;
  beforeEach(async () => {
    reporter = portal.reporter();
    id = reporter.caseId;
    const report = { ...REPORT, danger: 'now' as const };
    await reporter.post(await reporter.seal(report, ({ ready }) => ready, [], IDENTITY, 'alone'));
    await portal.place();
    const [first, second, watching] = portal.reviewers;
    anna = await portal.desk(first);
    ben = await portal.desk(second);
    await anna.refresh();
    await ben.refresh();
    await (await portal.desk(watching)).refresh();
    const means = {
      api: portal.api(),
      entropy: systemEntropy,
      now: Date.now,
      origin: portal.origin,
      device: forgetfulDevice(),
    };
    watch = await openWatch(readPhrase(watching?.phrase.join(' ') ?? ''), means);
  });
  const told = (kind: 'names' | 'report') =>
    watch.sightings().filter((one) => one.kind === kind && (kind === 'names' || one.key.endsWith(id)));

  it('tells of names that a colleague opened alone, until somebody said that they saw it', async () => {
    await anna.takeOn(id);
    await watch.look();
    expect(told('names')).toEqual([]);

    await anna.openNamesAlone(id, 'They are at his door.');
    await watch.look();
    expect(told('names')).toMatchObject([
      { level: 'P0', reasons: ['names-opened-alone'], text: 'They are at his door.', heard: false },
    ]);

    await ben.refresh();
    await ben.openCase(id);
    const [opening] = ben.caseView(id)?.state.identity?.alone ?? [];
    await ben.seenOpenedAlone(id, opening?.sequence ?? -1);
    await watch.look();
    expect(told('names')).toMatchObject([{ heard: true }]);
    await watch.close();
  });

  it('goes on while a case is only handed to somebody, until they take it on', async () => {
    await anna.handTo(id, ben.me.id, null);
    await watch.look();
    expect(told('report')).toMatchObject([{ heard: false }]);
    await ben.takeOver(id, ben.me.id);
    await watch.look();
    expect(told('report')).toMatchObject([{ heard: true }]);
    await watch.close();
  });

  it('says nothing more of a case that two deleted, and goes on looking', async () => {
    await watch.look();
    expect(told('report')).toMatchObject([{ heard: false }]);
    await anna.openCase(id);
    await anna.proposeDeletion(id, 'reporter-asked', 'They asked for it by phone.');
    await ben.openCase(id);
    await ben.agree(id, ben.caseView(id)?.state.eyes.deletion?.sequence ?? -1);
    await ben.deleteCase(id);

    const next = portal.reporter();
    await next.post(await next.seal());
    await portal.place();
    await watch.look();
    expect(told('report')).toEqual([]);
    expect(watch.sightings().map(({ key }) => key)).toContain(`report ${next.caseId}`);
    expect(watch.warnings()).toEqual([]);
    await watch.close();
  });
});
