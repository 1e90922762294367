import { h, render } from 'preact';
import { startSpeaking } from '../shared/i18n.ts';
import { onTeardown, wipePage } from '../shared/quick-exit.ts';
import { CATALOGUES } from './catalogues.ts';
import { DeskApp } from './desk-app.tsx';
import type { OpenDesk } from './open-desk.ts';

/** Puts the desk into the page once its words are there, and sees to it that nothing outlives the page. */
export async function mountDesk(root: Element, openDesk: OpenDesk): Promise<void> {
  await startSpeaking(CATALOGUES, navigator.languages);
  onTeardown(() => render(null, root));
  render(h(DeskApp, { openDesk }), root);
  // Nothing readable goes into the browser's memory of pages, and nothing comes back out of it.
  addEventListener('pagehide', wipePage);
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
