import { beforeAll, describe, expect, test } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { memberIdOf } from '../../src/protocol/ids.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import {
  currentPublication,
  encodePublication,
  type PublicationHead,
  signAgreement,
  signProposal,
} from '../../src/protocol/publication.ts';
import { verifyPastRoster } from '../../src/protocol/roster.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { flip } from '../support/altered.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { bytesOf, callWith, codeOf, type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
let reviewers: readonly NewMember[];
let coordinator: NewMember;
let client: MemberClient;

const member = (place: number): NewMember => {
  const found = reviewers[place];
  if (found === undefined) throw new Error('a reviewer');
  return found;
};

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 3, Date.now() - 60_000, systemEntropy);
  reviewers = membersWhoAre(made, 'reviewer');
  const [first] = membersWhoAre(made, 'coordinator');
  if (first === undefined) throw new Error('a coordinator');
  coordinator = first;
  client = await signInAs(portal.origin, made, member(2));
});

const proposed = (change: Partial<PublicationHead> = {}, by = member(0), content = 'one'): Uint8Array => {
  const head = {
    version: 1,
    organisation: toBase64url(made.id),
    sequence: 1,
    issued: dayOf(Date.now()),
    proposer: by.entry.id,
    ...change,
  } as const;
  return signProposal({ head, content: utf8(content) }, by.author.signingKey);
};
const agreed = (proposal: Uint8Array, second = member(1), by = second): Uint8Array => {
  const id = memberIdOf(second.entry.id);
  return encodePublication(proposal, id, signAgreement(proposal, id, by.author.signingKey));
};
const put = (bytes: Uint8Array): Promise<Response> => client.call('PUT', PATHS.publication, bytes);
const shown = async (): Promise<string> => {
  const answer = await bytesOf(await callWith(portal.origin, null, 'GET', PATHS.publication));
  const roster = verifyPastRoster(made.roster, decodePin(made.pin));
  const found = currentPublication(answer, roster, Date.now());
  return typeof found === 'string' ? found : new TextDecoder().decode(found.content);
};

describe('a publication', () => {
  test('is nothing at first; two reviewers make one, any third hands it over, and again is harmless', async () => {
    expect(await shown()).toBe('none');
    const first = agreed(proposed());
    expect((await put(first)).status).toBe(204);
    expect(await shown()).toBe('one');
    expect((await put(first)).status).toBe(204);
  });

  test('is replaced by a later one only, and no earlier one comes back', async () => {
    const first = agreed(proposed());
    expect(await codeOf(await put(agreed(proposed({}, member(0), 'another'))))).toBe('version-conflict');
    expect((await put(agreed(proposed({ sequence: 2 }, member(1), 'two'), member(0)))).status).toBe(204);
    expect(await shown()).toBe('two');
    expect(await codeOf(await put(first))).toBe('version-conflict');
    expect(await shown()).toBe('two');
  });

  test('is refused with one signature, forged, of a coordinator, of another organisation, or dated ahead', async () => {
    const next = proposed({ sequence: 3 });
    for (const bad of [
      next,
      agreed(next, member(0)),
      agreed(next, coordinator),
      agreed(next, member(1), member(2)),
      agreed(proposed({ sequence: 3, proposer: member(1).entry.id }), member(2)),
      agreed(proposed({ sequence: 3 }, coordinator)),
      agreed(proposed({ sequence: 3, organisation: toBase64url(systemEntropy.bytes(16)) })),
      agreed(proposed({ sequence: 3, issued: dayAfter(Date.now(), 3) })),
      flip(agreed(next), 260),
      new Uint8Array(0),
    ])
      expect(await codeOf(await put(bad))).toBe('publication-refused');
    expect(await shown()).toBe('two');
  });

  test('may not be handed over by who is no reviewer', async () => {
    const other = await signInAs(portal.origin, made, coordinator);
    const response = await other.call('PUT', PATHS.publication, agreed(proposed({ sequence: 4 })));
    expect(await codeOf(response)).toBe('not-allowed');
  });
});
