import { useCallback, useState } from 'preact/hooks';
import { leaveTowards } from '../../shared/quick-exit.ts';
import { distrustOf } from '../distrust-of.ts';
import { loadSealer } from '../load-sealer.ts';
import type { Team, Trust } from '../team.ts';

export type TrustHandle = {
  readonly trust: Trust;
  /** Verifies the list of readers anew; until that is done no earlier list is shown. */
  readonly ask: () => void;
  /** What a later check found: the same list, another one, or a reason to stop. */
  readonly refuse: (error: unknown) => void;
};

const isSecure = (): boolean => window.isSecureContext && typeof crypto.subtle === 'object';

async function verifiedTeam(): Promise<Team> {
  const { checkTeam } = await loadSealer();
  return checkTeam();
}

/** Whether this browser has verified who reads, for every page that shows or needs it. */
export function useTrust(): TrustHandle {
  const [trust, setTrust] = useState<Trust>({ kind: 'unasked' });

  const ask = useCallback(() => {
    if (!isSecure()) {
      setTrust({ kind: 'refused', reason: 'insecure' });
      return;
    }
    setTrust({ kind: 'checking' });
    verifiedTeam().then(
      (team) => {
        leaveTowards(team.exitPage);
        setTrust(
          team.readers.length > 0 ? { kind: 'trusted', team } : { kind: 'refused', reason: 'noReader' },
        );
      },
      (error: unknown) => setTrust({ kind: 'refused', reason: distrustOf(error) }),
    );
  }, []);

  const refuse = useCallback(
    (error: unknown) => setTrust({ kind: 'refused', reason: distrustOf(error) }),
    [],
  );
  return { trust, ask, refuse };
}
