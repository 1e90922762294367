import { randomBytes } from 'node:crypto';
import { type CardDocument, encodeCard } from '../../src/casefile/case-card.ts';
import { CASE_STATUSES } from '../../src/casefile/case-status.ts';
import { DANGER_CODES } from '../../src/casefile/codes/danger.ts';
import { URGENCIES } from '../../src/casefile/codes/urgency.ts';
import { EXAMPLES } from '../../src/casefile/examples/examples.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { sealCard } from '../../src/protocol/client/case-card.ts';
import { type LogKeys, newCaseSecret } from '../../src/protocol/client/case-secret.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { type RingOwner, sealRingRow } from '../../src/protocol/client/key-ring.ts';
import { deriveMemberKeys, deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { logId } from '../../src/protocol/ids.ts';
import { CASE_ID_BYTES, HASH_BYTES, KEY_BYTES } from '../../src/protocol/limits.ts';
import type { EventHash } from '../../src/protocol/log-append.ts';
import { writeKeyRing } from '../../src/services/keep-key-ring.ts';
import type { Db } from '../../src/storage/database.ts';
import { CARD } from '../support/sample-card.ts';

/** What a server holds of one case, for a desk that only lists it. */
export interface StoredCase {
  readonly keys: LogKeys;
  readonly card: Uint8Array;
  readonly ringRow: Uint8Array;
}

const ROWS_AT_ONCE = 500;
const COUNTRIES = ['KE', 'PE', 'CI', 'XK', 'GB', 'unknown'] as const;
const SENTENCES = Object.values(EXAMPLES).map(({ report }) => report.narrative);

/** Whose ring a member's cases stand on. */
export function ringOwnerOf(made: NewOrganisation, { phrase, keyFile }: NewMember): RingOwner {
  const keys = deriveSignInKeys(readPhrase(phrase.join(' ')), made.id);
  const { member, seed } = openKeyFile(keyFile, made.id, keys);
  return { organisation: made.id, member, ringKey: deriveMemberKeys(seed).ringKey };
}

/** Stores so many cases, each with a card of its own, as if a member had worked on them. */
export async function storeCases(db: Db, owner: RingOwner, count: number): Promise<StoredCase[]> {
  const cases: StoredCase[] = [];
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const made = Array.from({ length: Math.min(ROWS_AT_ONCE, count - from) }, (_, at) =>
      newCase(owner, from + at),
    );
    await db
      .insertInto('case_head')
      .values(
        made.map(({ keys, card, hash }) => ({
          id: keys.log,
          write_key: randomBytes(KEY_BYTES),
          head: 0,
          head_hash: hash,
          card,
        })),
      )
      .execute();
    const rows = made.map(({ keys, ringRow }) => ({
      log_id: keys.log,
      epoch: 0,
      sealed: ringRow.subarray(CASE_ID_BYTES + 4),
    }));
    await writeKeyRing(db, owner.member, rows);
    cases.push(...made);
  }
  return cases;
}

function newCase(owner: RingOwner, number: number): StoredCase & { readonly hash: EventHash } {
  const keys = { log: logId(randomBytes(CASE_ID_BYTES)), epoch: 0, secret: newCaseSecret(systemEntropy) };
  const hash = new Uint8Array(randomBytes(HASH_BYTES)) as EventHash;
  const card = sealCard(keys, { sequence: 0, hash }, encodeCard(cardOf(number)), systemEntropy);
  return { keys, hash, card, ringRow: sealRingRow(owner, keys, systemEntropy) };
}

const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[], number: number): Value =>
  values[number % values.length] as Value;

const cardOf = (number: number): CardDocument => ({
  ...CARD,
  status: pick(CASE_STATUSES, number),
  danger: pick(DANGER_CODES, Math.floor(number / 4)),
  urgency: pick(URGENCIES, Math.floor(number / 5)),
  reasons: ['disappeared', 'detained', 'ongoing'],
  country: pick(COUNTRIES, Math.floor(number / 7)),
  received: `2026-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`,
  turns: number % 5,
  waitsFor: number % 3 === 0 ? 'reporter' : 'team',
  distressing: number % 3 === 0,
  excerpt: `Number ${number}. ${pick(SENTENCES, number)}`.repeat(3).slice(0, 230),
});
