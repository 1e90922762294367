import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, EXAMPLES } from '../../src/casefile/examples/examples.ts';
import { EXAMPLE_TEMPLATES } from '../../src/casefile/examples/templates.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { examplePhrase } from '../../src/casework/examples/example-phrase.ts';
import {
  type ExampleMeans,
  type LoadedExamples,
  loadExamples,
} from '../../src/casework/examples/load-examples.ts';
import { postEnvelopeTo } from '../../src/cli/examples/post-envelope.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { deriveReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { makeReporter } from '../support/reporter.ts';
import { type TeamPortal, teamPortalOfThisFile } from '../support/team-portal.ts';

const demonstration = teamPortalOfThisFile(3, 0, 'demonstration');
const people = teamPortalOfThisFile(1);
const ALL = EXAMPLE_NAMES.length;

const meansAt = (portal: TeamPortal): ExampleMeans & { readonly posted: () => number } => {
  let posted = 0;
  const post = postEnvelopeTo(portal.origin);
  const api = portal.api();
  return {
    pin: () => api.pin(),
    rosterBundle: () => api.rosterBundle(),
    post: async (envelope) => {
      posted += 1;
      await post(envelope);
    },
    entropy: systemEntropy,
    now: Date.now,
    pause: () => portal.place(),
    posted: () => posted,
  };
};

describe('example cases', () => {
  let desk: Desk;
  let outcome: LoadedExamples;
  beforeAll(async () => {
    desk = await demonstration.desk(demonstration.reviewers[0]);
    outcome = await loadExamples(desk, meansAt(demonstration));
  });

  it('come by the door of every report, and each is one case at every reviewer’s desk', async () => {
    expect(outcome).toEqual({ arrived: ALL, present: 0 });
    const colleague = await demonstration.desk(demonstration.reviewers[1]);
    await colleague.refresh();
    expect(colleague.cases()).toHaveLength(ALL);
    expect([...desk.warnings(), ...colleague.warnings()]).toEqual([]);
  });

  it('say inside that they are examples, and hold names apart and what was said after', async () => {
    const views = await Promise.all(desk.cases().map(({ id }) => desk.openCase(id)));
    for (const { state } of views) expect(state.report?.extra?.[0]?.id).toBe('example');
    const named = Object.values(EXAMPLES).filter(({ identity }) => identity !== null);
    expect(views.filter(({ state }) => state.identity !== null)).toHaveLength(named.length);
    const archive = views.find(({ state }) => state.report?.narrative.includes('took the computers'));
    expect(archive?.state.conversation.map(({ from }) => from)).toEqual(['team', 'reporter']);
    const travel = views.find(({ state }) => state.report?.path === 'planned');
    expect(travel?.state.report?.answers?.travelDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(travel?.state.triage?.level).toBe('P1');
  });

  it('leave a template for a first answer in each of their languages', () => {
    const kept = desk.team().templates.map(({ language }) => language);
    expect(kept.toSorted()).toEqual(EXAMPLE_TEMPLATES.map(({ language }) => language).toSorted());
  });

  it('let whoever learns be the person who reported', async () => {
    const { made } = demonstration;
    const keys = deriveReporterKeys(examplePhrase(made.id, 'archiveTaken'), made.id);
    const mailbox = await makeReporter(demonstration.origin, made.pin, keys).mailbox();
    expect(JSON.stringify(mailbox)).toContain('Were the computers locked');
  });

  it('do not come twice, from no desk', async () => {
    for (const member of demonstration.reviewers.slice(0, 2)) {
      const again = await demonstration.desk(member);
      const means = meansAt(demonstration);
      expect(await loadExamples(again, means)).toEqual({ arrived: 0, present: ALL });
      expect(means.posted()).toBe(0);
      expect(again.cases()).toHaveLength(ALL);
      expect(again.team().templates).toHaveLength(EXAMPLE_TEMPLATES.length);
    }
  });

  it('are refused at an organisation of people, before anything is sent', async () => {
    const real = await people.desk(people.reviewers[0]);
    const means = meansAt(people);
    await expect(loadExamples(real, means)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(means.posted()).toBe(0);
    await real.refresh();
    expect(real.team().templates).toEqual([]);
  });
});
