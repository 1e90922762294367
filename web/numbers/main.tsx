import './numbers.css';
import { render } from 'preact';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { nobleEngine } from '../../src/protocol/primitives/noble.ts';
import { startSpeaking } from '../shared/i18n.ts';
import { guardPage, onTeardown } from '../shared/quick-exit.ts';
import { App } from './app.tsx';
import { CATALOGUES } from './catalogues.ts';

/** Two signatures are checked and nothing is sealed: plain JavaScript does that, at a quarter of the weight. */
async function showPage(root: Element): Promise<void> {
  useEngine(nobleEngine);
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
