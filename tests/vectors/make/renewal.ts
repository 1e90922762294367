import { bytesToHex as hex, hexToBytes } from '@noble/hashes/utils.js';
import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { sealReviewerShare } from '../../../src/protocol/client/reviewer-share.ts';
import { sealVault } from '../../../src/protocol/client/vault.ts';
import { sealRenewal } from '../../../src/protocol/client/vault-renewal.ts';
import { type VaultKey, vaultShare } from '../../../src/protocol/client/vault-shares.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import type { EventHash } from '../../../src/protocol/log-append.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { replaced, swapped } from '../../support/altered.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { memberAt, ORGANISATION, ORGANISATION_ID, OTHER_ORGANISATION, stream } from './sample.ts';

const KEY = hex(seededBytes('vault key', 32));
/** Any bytes of the size of a part: what they give together is not looked at here. */
const SHARES = [0, 1].map((at) => hex(seededBytes(`part ${at}`, 33)));
const CASE_ID = hex(seededBytes('log', 32));
const OTHER_CASE = hex(seededBytes('other log', 32));
const COMMITMENT = hex(seededBytes('commitment', 32));
const REQUEST = hex(seededBytes('request', 32));
const CONTENT = utf8('{"version":1,"names":"A","reach":"","safety":""}');
const CONSENT_SEED = hex(seededBytes('consent', 32));

const idAt = (place: number): string => hex(memberAt(place).id);
const seedAt = (place: number): string => hex(memberAt(place).kemSeed);
const shareAt = (place: number): string => SHARES[place] ?? '';
const place = () => ({ organisation: organisationId(ORGANISATION_ID), caseId: logId(hexToBytes(CASE_ID)) });
const shares = () => SHARES.map((share) => vaultShare(hexToBytes(share)));

/** Parts for the second and the third member, made by the first. */
const renewal = (): Uint8Array =>
  sealRenewal(
    shares(),
    [1, 2].map((at) => ({
      member: memberId(memberAt(at).id),
      publicKey: kemPublicKeyOf(kemSeed(memberAt(at).kemSeed)),
    })),
    {
      ...place(),
      commitment: hexToBytes(COMMITMENT),
      request: hexToBytes(REQUEST) as EventHash,
      by: memberId(memberAt(0).id),
    },
    7,
    seededEntropy('renewal/seal'),
  );

const CONTEXT: Fields = {
  organisation: ORGANISATION,
  caseId: CASE_ID,
  commitment: COMMITMENT,
  request: REQUEST,
};

const sealing = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const given = (more: Fields = {}): Fields => ({
    ...CONTEXT,
    by: idAt(0),
    holders: [idAt(1), idAt(2)],
    seeds: [seedAt(1), seedAt(2)],
    shares: SHARES,
    sequence: 7,
    entropy: 'renewal/seal',
    ...more,
  });
  return [
    seal.accepted('two holders', '', given()),
    seal.refused('a part missing', '', 'bad-argument', given({ shares: SHARES.slice(0, 1) })),
    seal.refused('a part cut', '', 'bad-length', given({ shares: [shareAt(0).slice(2), shareAt(1)] })),
  ];
};

const opening = (): readonly Draft[] => {
  const open = draftsOf('open');
  const frames = decodeFrames(LABEL.vaultRenewed, renewal(), 'exact');
  const given = (more: Fields = {}, changed: readonly Uint8Array[] = frames): Fields => ({
    ...CONTEXT,
    by: idAt(0),
    member: idAt(1),
    at: 0,
    seed: seedAt(1),
    data: hex(encodeFrames(LABEL.vaultRenewed, changed)),
    ...more,
  });
  const details = fromUtf8(frames[0] ?? new Uint8Array());
  const wrong = (name: string, more: Fields) => open.refused(name, '', 'wrong-context', given(more));
  return [
    open.accepted('by the first holder', '', given()),
    open.accepted('by the second', '', given({ member: idAt(2), at: 1, seed: seedAt(2) })),
    open.accepted('by somebody else', 'it gives nothing', given({ seed: seedAt(0) })),
    wrong('in another case', { caseId: OTHER_CASE }),
    wrong('in another organisation', { organisation: OTHER_ORGANISATION }),
    wrong('of another vault', { commitment: hex(seededBytes('other vault', 32)) }),
    wrong('upon another request', { request: hex(seededBytes('other request', 32)) }),
    wrong('by another maker', { by: idAt(2) }),
    wrong('for another member', { member: idAt(2) }),
    wrong('in a place that is none', { at: 2 }),
    open.refused('with hashes exchanged', '', 'vault-wrong-share', given({}, swapped(frames, 1, 2))),
    open.refused('a hash cut', '', 'bad-length', given({}, replaced(frames, 1, new Uint8Array(31)))),
    open.refused(
      'for one holder alone',
      '',
      'bad-encoding',
      given(
        {},
        [frames[0], frames[1], frames[3]].filter((frame) => frame !== undefined),
      ),
    ),
    open.refused('a part without a hash', '', 'bad-encoding', given({}, frames.slice(0, -1))),
    open.refused(
      'a later version',
      '',
      'newer-version',
      given({}, replaced(frames, 0, utf8(details.replace('"version":1', '"version":2')))),
    ),
    open.refused('under another label', '', 'wrong-label', {
      ...given(),
      data: hex(encodeFrames(LABEL.vaultShared, frames)),
    }),
    open.refused('cut', '', 'bad-length', given({ change: { cut: 1 } })),
    open.refused('prolonged', '', 'trailing-bytes', given({ change: { append: '00' } })),
  ];
};

const aloneVault = (alone: boolean): string =>
  hex(
    sealVault(
      { content: CONTENT, key: hexToBytes(KEY) as VaultKey, shares: shares(), quorum: 2 },
      place(),
      [0, 1].map((at) => memberId(memberAt(at).id)),
      seededEntropy('renewal/vault'),
      alone,
    ),
  );

const vaults = (): readonly Draft[] => {
  const seal = draftsOf('seal-vault-alone');
  const open = draftsOf('open-vault-alone');
  const where = { organisation: ORGANISATION, caseId: CASE_ID };
  const sealed: Fields = {
    ...where,
    content: hex(CONTENT),
    key: KEY,
    shares: SHARES,
    quorum: 2,
    readers: [idAt(0), idAt(1)],
    entropy: 'renewal/vault',
  };
  const given = (more: Fields = {}): Fields => ({
    ...where,
    frame: aloneVault(true),
    readers: 2,
    key: KEY,
    ...more,
  });
  return [
    seal.accepted('two readers', '', sealed),
    seal.refused('too long', '', 'too-long', { ...sealed, content: stream('long', 8_200) }),
    open.accepted('by its key', '', given()),
    open.accepted(
      'without leave',
      'the key is the same, the frame says that no reader has it',
      given({ frame: aloneVault(false) }),
    ),
    open.refused(
      'by another key',
      '',
      'vault-wrong-share',
      given({ key: hex(seededBytes('other key', 32)) }),
    ),
    open.refused('by a part', '', 'bad-length', given({ key: shareAt(0) })),
    open.refused('in another case', '', 'cannot-decrypt', given({ caseId: OTHER_CASE })),
    open.refused(
      'under a label that is none',
      '',
      'newer-version',
      given({
        frame: hex(
          encodeFrames(
            LABEL.vaultContent,
            decodeFrames(LABEL.vaultAlone, hexToBytes(aloneVault(true)), 'exact'),
          ),
        ),
      }),
    ),
  ];
};

const sharing = (): readonly Draft[] => {
  const seal = draftsOf('seal-share');
  const open = draftsOf('open-share');
  const named: Fields = {
    organisation: ORGANISATION,
    caseId: CASE_ID,
    member: idAt(1),
    consentSeed: CONSENT_SEED,
    report: hex(utf8('{"version":1}')),
    seed: seedAt(1),
  };
  const secrets: Fields = { macKey: hex(seededBytes('mac', 32)), vaultShare: shareAt(0) };
  const context = { ...place(), member: memberId(memberAt(1).id) };
  const sealed = (key: VaultKey | null): Uint8Array =>
    sealReviewerShare(
      context,
      { macKey: seededBytes('mac', 32), vaultShare: vaultShare(hexToBytes(shareAt(0))), vaultKey: key },
      engine().signingPair(hexToBytes(CONSENT_SEED)).secretKey,
      [utf8('{"version":1}')],
      kemPublicKeyOf(kemSeed(memberAt(1).kemSeed)),
      seededEntropy('renewal/share'),
    );
  const whole = hex(sealed(hexToBytes(KEY) as VaultKey));
  const given = (more: Fields = {}): Fields => ({ ...named, sealed: whole, ...more });
  const short = sealAgeFile({
    plaintext: encodeFrames(LABEL.reviewerShareAlone, [new Uint8Array(16)]),
    recipients: [kemPublicKeyOf(kemSeed(memberAt(1).kemSeed))],
    decoys: 0,
    entropy: seededEntropy('renewal/short'),
  });
  return [
    seal.accepted('with the whole key', '', {
      ...named,
      ...secrets,
      vaultKey: KEY,
      entropy: 'renewal/share',
    }),
    seal.accepted('with a part alone', 'as ever', { ...named, ...secrets, entropy: 'renewal/share' }),
    seal.refused('with a key cut', '', 'bad-length', {
      ...named,
      ...secrets,
      vaultKey: KEY.slice(2),
      entropy: 'x',
    }),
    open.accepted('with the whole key', '', given()),
    open.accepted('with a part alone', 'as ever', given({ sealed: hex(sealed(null)) })),
    open.notOurs('by another member', '', given({ seed: seedAt(0) })),
    open.refused('for another member', '', 'wrong-context', given({ member: idAt(0) })),
    open.refused('in another case', '', 'wrong-context', given({ caseId: OTHER_CASE })),
    open.refused(
      'under another consent key',
      '',
      'bad-signature',
      given({ consentSeed: hex(seededBytes('other', 32)) }),
    ),
    open.refused('with other words', '', 'bad-mac', given({ report: hex(utf8('{"version":9}')) })),
    open.refused('with no more than an organisation', '', 'bad-encoding', given({ sealed: hex(short) })),
  ];
};

export const renewalDrafts = (): readonly Draft[] => [...sealing(), ...opening(), ...vaults(), ...sharing()];
