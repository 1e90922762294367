import { type ComponentChild, render } from 'preact';
import { type Catalogues, startSpeaking } from './i18n.ts';
import { guardPage, onTeardown } from './quick-exit.ts';

/** Leaving works from the first moment; the page is drawn once its words are there. */
export async function showPage<Words>(
  root: Element,
  catalogues: Catalogues<Words>,
  draw: () => ComponentChild,
): Promise<void> {
  guardPage();
  onTeardown(() => render(null, root));
  await startSpeaking(catalogues, navigator.languages);
  // Somebody may have left meanwhile: an emptied page stays empty.
  if (!root.isConnected) return;
  root.replaceChildren();
  render(draw(), root);
}
