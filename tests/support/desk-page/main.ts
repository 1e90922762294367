import { CallError } from '../../../src/casework/call-error.ts';
import { phraseWords } from '../../../src/protocol/client/phrase.ts';
import { mountDesk } from '../../../web/desk/mount-desk.ts';
import { now } from '../../../web/shared/clock.ts';
import { loadEngine } from '../../../web/shared/load-engine.ts';
import { type FixtureControls, type FixtureOptions, fixtureDesk } from '../desk-fixture.ts';
import { GOOD_PHRASE } from './phrases.ts';

declare global {
  interface Window {
    /** Set by a test before the page runs. */
    scenario?: Partial<Omit<FixtureOptions, 'now'>> & { readonly refuse?: string };
    fixture?: FixtureControls;
  }
}

const { refuse, ...options } = window.scenario ?? {};
const root = document.getElementById('page');
if (root) {
  void mountDesk(root, async (phrase) => {
    // For the marks of reports: everything else here is without keys.
    await loadEngine();
    if (phraseWords(phrase).join(' ') !== GOOD_PHRASE) throw new CallError('sign-in-refused', 403);
    if (refuse !== undefined) throw new CallError(refuse, 404);
    const desk = fixtureDesk({ cases: 6, ...options, now });
    window.fixture = desk;
    return desk;
  });
}
