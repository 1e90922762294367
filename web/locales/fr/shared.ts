import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/shared.ts';
import { phraseField } from './phrase-field.ts';

/** What both sites say. */
export const shared: Translated<typeof english.shared> = {
  skipToContent: 'Aller au contenu',
  back: 'Retour',
  cancel: 'Annuler',
  close: 'Fermer',
  continue: 'Continuer',
  tryAgain: 'Réessayer',
  leave: 'Quitter cette page',
  leaveHint: 'ou appuyez 3 fois sur Maj (Shift)',
  demonstration: 'Ceci est une démonstration avec une équipe inventée. N’écrivez rien de réel.',
  preferNotToSay: 'Je préfère ne pas le dire',
  unknown: 'Je ne sais pas',
  choose: 'Choisir',
  phraseField,
};
