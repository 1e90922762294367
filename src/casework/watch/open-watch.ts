import { type Call, onDutyAt } from '../../casefile/on-duty.ts';
import type { PhraseEntropy } from '../../protocol/client/phrase.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { memberOf } from '../../protocol/roster.ts';
import { timeOf } from '../../protocol/times.ts';
import { codeOf } from '../call-error.ts';
import { readTeam } from '../change-team.ts';
import type { DeskWarning } from '../desk.ts';
import { type DeskCore, takesIntake } from '../desk-core.ts';
import type { Means } from '../means.ts';
import { readCards } from '../read-cards.ts';
import { refreshRoster } from '../refresh-roster.ts';
import { openCore } from '../sign-in.ts';
import { readUnlessDeleted } from '../unless-deleted.ts';
import { lookingApi } from './looking-api.ts';
import { isHeard, type Sighting, type Tracked } from './sighting.ts';
import { forgetGone, type Sightings, seeCases, seeNames, seeStream, sightingsFrom } from './take-in.ts';

/** Reporters' pages refuse the team's roster as too old, or seal nothing to this member. */
export type WatchTrouble = 'roster-expired' | 'no-intake-key';

/** A duty machine's view of what comes: it reads and tells, and changes nothing anywhere. */
export interface Watch {
  readonly label: string;
  /** Takes in what is new, with a new session where the old one ended. Rejects when a call fails. */
  look(): Promise<void>;
  /** Everything that came since, and what lay unheard before. */
  sightings(): readonly Sighting[];
  /** Whom to call, in order. `now` in milliseconds since 1970. */
  onDuty(now: number): readonly Call[];
  labelOf(member: string): string;
  /** Why nothing can come, however well the portal answers. */
  troubles(now: number): readonly WatchTrouble[];
  warnings(): readonly DeskWarning[];
  /** Ends the session and forgets every key. */
  close(): Promise<void>;
}

/** Signs in to look. Throws what `signIn` throws, and `not-on-case` for a member who does not take intake. */
export const openWatch = async (phrase: PhraseEntropy, plain: Means): Promise<Watch> => {
  const means = { ...plain, api: lookingApi(plain.api) };
  const { core, me, life, secrets, again } = await openCore(phrase, means, null);
  if (!takesIntake(core)) throw new ProtocolError('not-on-case', 'intake');
  const seen = sightingsFrom(core.memory.content);
  return {
    label: me.label,
    look: async () => {
      try {
        await lookOnce(core, seen);
      } catch (error) {
        if (codeOf(error) !== 'not-signed-in') throw error;
        await again();
        await lookOnce(core, seen);
      }
    },
    sightings: () => [...seen.tracked.values()].map((tracked) => ({ ...tracked, heard: isHeard(tracked) })),
    onDuty: (now) => onDutyAt(core.team.state, now),
    labelOf: (member) => memberOf(core.rosters.current().roster, member)?.label ?? member,
    troubles: (now) => troublesOf(core, me.id, now),
    warnings: () => core.warnings.all(),
    close: async () => {
      try {
        await plain.api.signOut('here');
      } finally {
        life.closed = true;
        for (const secret of [...secrets, ...core.ownKeys.seeds()]) secret.fill(0);
        core.ring.forget();
        core.logs.clear();
        core.cards.clear();
        seen.tracked.clear();
      }
    },
  };
};

const troublesOf = ({ rosters }: DeskCore, me: string, now: number): WatchTrouble[] => {
  const { roster, ready } = rosters.current();
  return [
    ...(now >= timeOf(roster.document.expires) ? ['roster-expired' as const] : []),
    ...(ready.some(({ member }) => member.id === me) ? [] : ['no-intake-key' as const]),
  ];
};

const lookOnce = async (core: DeskCore, seen: Sightings): Promise<void> => {
  await refreshRoster(core);
  await readCards(core);
  await readTeam(core);
  await seeCases(core, seen);
  await seeStream(core, seen);
  await Promise.all([...seen.tracked.values()].map((tracked) => refresh(core, tracked)));
  forgetGone(core, seen);
  seeNames(core, seen);
};

/** What rings is followed until somebody has it, and what was given back rings again. */
const refresh = async (core: DeskCore, { log, level }: Tracked): Promise<void> => {
  if (level === 'P0' || level === 'P1') await readUnlessDeleted(core, log);
};
