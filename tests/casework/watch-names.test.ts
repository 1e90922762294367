import { expect, it } from 'vitest';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { openWatch } from '../../src/casework/watch/open-watch.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { REPORT } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const IDENTITY = { version: 1, names: 'Amina Invented', reach: '', safety: '' } as const;

it('a duty machine tells of names that a colleague opened alone, until somebody said that they saw it', async () => {
  const reporter = portal.reporter();
  const report = { ...REPORT, danger: 'now' as const };
  await reporter.post(await reporter.seal(report, ({ ready }) => ready, [], IDENTITY, 'alone'));
  await portal.place();
  const [first, second, watching] = portal.reviewers;
  const desk = await portal.desk(first);
  await desk.refresh();
  await desk.openCase(reporter.caseId);
  await desk.takeOn(reporter.caseId);
  const means = {
    api: portal.api(),
    entropy: systemEntropy,
    now: Date.now,
    origin: portal.origin,
    device: forgetfulDevice(),
  };
  const watch = await openWatch(readPhrase(watching?.phrase.join(' ') ?? ''), means);
  await watch.look();
  const told = () => watch.sightings().filter(({ kind }) => kind === 'names');
  expect(told()).toEqual([]);

  await desk.openNamesAlone(reporter.caseId, 'They are at his door.');
  await watch.look();
  expect(told()).toMatchObject([
    { level: 'P0', reasons: ['names-opened-alone'], text: 'They are at his door.', heard: false },
  ]);

  const colleague = await portal.desk(second);
  await colleague.refresh();
  await colleague.openCase(reporter.caseId);
  const [opening] = colleague.caseView(reporter.caseId)?.state.identity?.alone ?? [];
  await colleague.seenOpenedAlone(reporter.caseId, opening?.sequence ?? -1);
  await watch.look();
  expect(told()).toMatchObject([{ heard: true }]);
  await watch.close();
});
