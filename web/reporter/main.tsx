import '../styles/site.css';
import './reporter.css';
import { render } from 'preact';
import { startSpeaking } from '../shared/i18n.ts';
import { guardPage, onTeardown } from '../shared/quick-exit.ts';
import { App } from './app.tsx';
import { CATALOGUES } from './catalogues.ts';

/** Leaving works from the first moment; the page is drawn once its words are there. */
async function showPage(root: Element): Promise<void> {
  guardPage();
  onTeardown(() => render(null, root));
  await startSpeaking(CATALOGUES, navigator.languages);
  // Somebody may have left meanwhile: an emptied page stays empty.
  if (!root.isConnected) return;
  root.replaceChildren();
  render(<App />, root);
}

const root = document.getElementById('page');
if (root) void showPage(root);
