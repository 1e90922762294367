import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/viewing.ts';
import { viewing as frame } from '../files/viewing.ts';

export const viewing: Translated<typeof english.viewing> = {
  ...frame,
  open: 'Regarder le fichier',
  openNamed: (name) => `Regarder le fichier ${name}`,
  logged: 'Le journal du dossier dira que vous l’avez regardé.',
  last: (label, when) => `Regardé pour la dernière fois par ${label} (${when}).`,
};
