import { unseenBy } from '../casefile/alone-opening.ts';
import type { CardDocument } from '../casefile/case-card.ts';
import { beginsIn } from '../casefile/id-beginnings.ts';
import { inUse } from '../casefile/identity-state.ts';
import { partsLeft } from '../casefile/vault-generation.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import type { DeskWarning } from './desk.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { livingAmong } from './living-holders.ts';
import { readUnlessDeleted } from './unless-deleted.ts';

/** Warnings about names, each of which passes when somebody does what mends it. */
const CODES = ['names-least', 'names-lost', 'names-part-wrong', 'names-opened-alone'] as const;
type NamesWarning = (typeof CODES)[number];

/**
 * Brings the warnings about the names of all cases up to date: by the cards, and by the log of a case whose card tells of
 * an opening alone or of a new part for us.
 */
export const warnOfNames = async (core: DeskCore): Promise<void> => {
  for (const [id, card] of core.cards) {
    const log = logOf(core, id);
    if (log !== undefined && log.chain.events.length <= lastToLookAt(core, card)) {
      await readUnlessDeleted(core, log);
    }
    warnOfNamesIn(core, id);
  }
  // What was told of a case that is ours no longer passes with it.
  for (const id of core.gone.keys()) warnOfNamesIn(core, id);
};

/** The same for one case (id in base64url) whose log was just read. */
export const warnOfNamesIn = (core: DeskCore, id: string): void => {
  const now = [...partsWarnings(core, id), ...logWarnings(core, id)];
  for (const code of CODES) {
    const warning: DeskWarning = { code, place: 'case', subject: id };
    if (now.includes(code)) core.warnings.add(warning);
    else core.warnings.remove(warning);
  }
};

/** The last event that concerns us, by its card: an opening alone, or a splitting that gave us a part. -1 for none. */
const lastToLookAt = ({ member }: DeskCore, { openedAlone, names }: CardDocument): number => {
  const isOurs = names !== null && names.generation > 0 && beginsIn(names.holders, toBase64url(member));
  return Math.max(openedAlone ?? -1, isOurs ? names.generation : -1);
};

const partsWarnings = (core: DeskCore, id: string): NamesWarning[] => {
  const names = core.cards.get(id)?.names ?? null;
  if (names === null) return [];
  switch (partsLeft(livingAmong(core, names.holders), names.quorum)) {
    // One more than needed is how a small team begins: the case says so, and nobody is alarmed.
    case 'enough':
    case 'few':
      return [];
    case 'least':
      return ['names-least'];
    case 'lost':
      return ['names-lost'];
  }
};

const logWarnings = ({ logs, member }: DeskCore, id: string): NamesWarning[] => {
  const log = logs.get(id);
  const identity = log?.state.identity ?? null;
  if (log === undefined || identity === null) return [];
  const isWrong = log.wrongParts.has(inUse(identity).sequence);
  const isAlarmed = unseenBy(identity.alone, toBase64url(member)).length > 0;
  return [
    ...(isWrong ? ['names-part-wrong' as const] : []),
    ...(isAlarmed ? ['names-opened-alone' as const] : []),
  ];
};
