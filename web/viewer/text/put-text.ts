import type { View } from '../../shared/viewer-messages.ts';
import { piecesOf } from './visible-marks.ts';

/** Puts text on the stage as text, whatever it says. */
export function putText(stage: HTMLElement, text: string, { zoom }: View): void {
  const page = document.createElement('pre');
  page.className = 'text';
  page.style.fontSize = `${zoom}rem`;
  for (const piece of piecesOf(text)) {
    if (piece.unseen) {
      const mark = document.createElement('span');
      mark.className = 'mark';
      mark.dir = 'ltr';
      mark.textContent = piece.text;
      page.append(mark);
    } else page.append(piece.text);
  }
  stage.replaceChildren(page);
}
