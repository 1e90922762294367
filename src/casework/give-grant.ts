import type { LogKeys } from '../protocol/client/case-secret.ts';
import { sealGrant } from '../protocol/client/grant.ts';
import { memberIdOf } from '../protocol/ids.ts';
import type { IntakeKey } from '../protocol/intake-key.ts';
import type { DeskCore } from './desk-core.ts';

/** Hands the keys of a log to a colleague, sealed to their intake key. */
export const giveGrant = async (core: DeskCore, keys: LogKeys, to: IntakeKey): Promise<void> => {
  const { means, organisation, author } = core;
  const recipient = { member: memberIdOf(to.member.id), publicKey: to.publicKey };
  const sealed = sealGrant(keys, organisation, author, recipient, means.entropy);
  await means.api.grant(recipient.member, sealed);
};

/** Hands every epoch of a log of ours (id in base64url) to a colleague, the first one first. */
export const giveAllEpochs = async (core: DeskCore, log: string, to: IntakeKey): Promise<void> => {
  for (const keys of [...core.ring.epochsOf(log)].reverse()) await giveGrant(core, keys, to);
};
