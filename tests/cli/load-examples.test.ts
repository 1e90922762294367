import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES } from '../../src/casefile/examples/examples.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const demonstration = teamPortalOfThisFile(3, 0, 'demonstration');
const people = teamPortalOfThisFile(1);

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The command in a process of its own, with a phrase typed in. */
const load = (origin: string, member: NewMember | undefined): Promise<Ended> =>
  new Promise((ended) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', 'load-examples', origin]);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString('utf8');
      });
    child.on('close', (code) => ended({ code, said }));
    child.stdin.end(`${member?.phrase.join(' ') ?? ''}\n`);
  });

describe('load-examples', () => {
  it('sends every example once, says so when there is nothing to send, and shows how to read answers', async () => {
    const first = await load(demonstration.origin, demonstration.reviewers[0]);
    expect(first.said).toContain(`${EXAMPLE_NAMES.length} have arrived, 0 were there before`);
    expect(first.said).toMatch(/founding\n {6}(?:[a-z]+ ){11}[a-z]+\n/);
    expect(first.code).toBe(0);
    const second = await load(demonstration.origin, demonstration.reviewers[1]);
    expect(second.said).toContain(`0 have arrived, ${EXAMPLE_NAMES.length} were there before`);
    expect(second.said).not.toContain(demonstration.reviewers[1]?.phrase.join(' '));
  });

  it('refuses an organisation of people, and any other machine', async () => {
    const { code, said } = await load(people.origin, people.reviewers[0]);
    expect([code, said.includes('for demonstration teams only')]).toEqual([1, true]);
    expect(await people.db.selectFrom('stream_entry').selectAll().execute()).toEqual([]);
    for (const origin of ['https://example.org', 'http://127.0.0.1:8080/desk', 'constructor'])
      expect(await load(origin, people.reviewers[0])).toMatchObject({ code: 2 });
  });
});
