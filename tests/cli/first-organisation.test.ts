import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { followedOrganisationOfThisFile } from '../support/followed-organisation.ts';
import { makeReporter, type TestReporter } from '../support/reporter.ts';
import { planOfPage, stepsBetween } from '../support/walk.ts';

useAnyEngine();
const followed = followedOrganisationOfThisFile();
const { follow, deskOf, place } = followed;
let reporter: TestReporter;

const at = async (who: string, work: (desk: Desk) => Promise<void> | void): Promise<void> => {
  const desk = await deskOf(who);
  try {
    await desk.refresh();
    await work(desk);
    expect(desk.warnings()).toEqual([]);
  } finally {
    await desk.close('sign-out');
  }
};
const pinAt = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${followed.origin}/organisation.json`)).arrayBuffer());
const sequenceAt = async (pin: Uint8Array): Promise<number> => {
  const bundle = new Uint8Array(await (await fetch(`${followed.origin}${PATHS.roster}`)).arrayBuffer());
  return verifyRosterBundle(bundle, decodePin(pin), Date.now()).roster.document.sequence;
};
const firstPin = (): Uint8Array =>
  new Uint8Array(readFileSync(join(followed.walk.folderOf('root'), 'organisation.json')));

const theServer = () => stepsBetween('**4. The server.**', '**5. A first report.**');

describe('following the page from an empty server', () => {
  it('the root machine begins, and keeps what is secret for its owner alone', async () => {
    await follow(stepsBetween('**1. The root machine begins.**', '**2. Everybody enrols'));
    const folder = followed.walk.folderOf('root');
    const secret = readdirSync(folder).filter((name) => name.includes('part'));
    expect(secret).toHaveLength(6);
    for (const name of secret) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('three people enrol on their own machines', async () => {
    await follow(stepsBetween('**2. Everybody enrols', '**3. The root machine signs.**'));
    expect([...followed.phrases.values()].every((phrase) => phrase.split(' ').length === 12)).toBe(true);
    expect(new Set(followed.fingerprints.values()).size).toBe(3);
  });

  it('the root machine refuses the plan until the fingerprints are those that were read out', async () => {
    const steps = stepsBetween('**3. The root machine signs.**', '**4. The server.**');
    followed.walk.write('root', 'plan.yaml', planOfPage());
    await expect(follow(steps)).rejects.toThrow(/fingerprint/);
    followed.writePlan(['heron', 'ibis', 'quetzal']);
    expect((await follow(steps)).join('')).toMatch(/Heron \(Lighthouse\): reviewer/);
  });

  it('the server installs the organisation, also when it is told so twice', async () => {
    const [install] = theServer();
    if (install === undefined) throw new Error('no step');
    await follow([install]);
    await follow([install]);
    expect(readFileSync(join(followed.serverFolder(), 'organisation.json'))).toEqual(Buffer.from(firstPin()));
  });

  it('the server starts, and not with the demonstration team', async () => {
    await follow(theServer().slice(1));
    expect(await sequenceAt(await pinAt())).toBe(1);
    expect(followed.printed()).not.toContain('DEMONSTRATION');
  });

  it('the first reviewer founds the team, and the others are handed its log', async () => {
    await at('heron', () => undefined);
    await at('ibis', async (desk) => expect(await desk.newcomers()).toEqual([]));
    await at('quetzal', () => undefined);
  });

  it('a test report is read and answered, and the answer comes back', async () => {
    reporter = makeReporter(followed.origin, await pinAt());
    await reporter.post(await reporter.seal());
    await place();
    await at('heron', async (desk) => {
      expect(desk.cases()).toHaveLength(1);
      const { state } = await desk.openCase(reporter.caseId);
      expect(JSON.stringify(state)).toContain('who had written to Geneva');
      await desk.answer(reporter.caseId, 'We read you.');
    });
    await at('ibis', (desk) => expect(desk.cases()).toHaveLength(1));
    await place();
    const { replies } = await reporter.mailbox();
    expect(replies.map(({ text }) => text)).toEqual(['We read you.']);
  });

  it('the roster is renewed', async () => {
    await follow(stepsBetween('**6. Every two weeks', '## Losing keys'));
    expect(await sequenceAt(await pinAt())).toBe(2);
  });
});

describe('following the page after a loss', () => {
  it('of a phrase: the old keys open nothing, the new ones everything that the old ones did', async () => {
    const steps = stepsBetween('**A phrase is lost**', '**A reviewer is lost**');
    const enrolled = steps.filter(({ machine }) => machine === 'heron');
    await follow(enrolled);
    await follow(
      steps.filter(({ machine }) => machine === 'root' || machine === 'server'),
      'heron-again',
    );
    await expect(deskOf('heron')).rejects.toMatchObject({ code: 'sign-in-refused' });
    await at('heron-again', (desk) => expect(desk.cases()).toEqual([]));
    expect((await reporter.mailbox()).replies.map(({ text }) => text)).toEqual(['We read you.']);
    await at('ibis', async (desk) =>
      expect((await desk.newcomers()).map(({ label }) => label)).toEqual(['Heron']),
    );
    const [told] = await follow(
      steps.filter(({ machine }) => machine === 'ibis'),
      '',
      `${followed.phrases.get('ibis')}\n`,
    );
    expect(told).toContain("the team's log and 1 cases");
    await at('heron-again', async (desk) => {
      const { state } = await desk.openCase(reporter.caseId);
      expect(JSON.stringify(state)).toContain('who had written to Geneva');
      await desk.answer(reporter.caseId, 'Under new keys.');
      expect(await desk.newcomers()).toEqual([]);
    });
    await place();
    const { replies, broken } = await reporter.mailbox();
    expect(replies.map(({ text }) => text)).toEqual(['We read you.', 'Under new keys.']);
    expect(broken).toEqual([]);
  });

  it('of a reviewer: they are shut out, and the command warns of the quorum', async () => {
    const outputs = await follow(stepsBetween('**A reviewer is lost**', '**The root is lost**'));
    expect(outputs.join('')).toContain('Mind: Losing one reviewer');
    await expect(deskOf('quetzal')).rejects.toMatchObject({ code: 'sign-in-refused' });
  });

  it('of the root: the spare takes over for old pages and new ones, and desks follow', async () => {
    const before = await pinAt();
    await follow(stepsBetween('**The root is lost**', '## Watching'));
    expect(await sequenceAt(before)).toBe(5);
    const after = await pinAt();
    expect(decodePin(after)).toMatchObject({ minimumSequence: 5 });
    expect(decodePin(after).root).not.toBe(decodePin(before).root);
    expect(await sequenceAt(after)).toBe(5);
    await at('ibis', async (desk) => {
      expect((await desk.openCase(reporter.caseId)).intact).toBe(true);
      await desk.note(reporter.caseId, 'Still here.');
    });
    const again = makeReporter(followed.origin, after);
    await again.post(await again.seal());
    await place();
    await at('heron-again', (desk) => expect(desk.cases()).toHaveLength(2));
  });
});
