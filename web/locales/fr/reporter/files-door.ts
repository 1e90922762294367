import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/files-door.ts';

export const filesDoor: Translated<typeof english.filesDoor> = {
  title: 'Envoyer des fichiers',
  text: 'Vous pouvez ajouter à votre signalement des photos, des vidéos, des enregistrements et des documents.',
  open: 'Choisir des fichiers …',
  loading: 'Chargement …',
  failed: 'Le chargement n’a pas réussi. La connexion est peut-être coupée.',
  afterSent:
    'Si vous avez des photos, des vidéos ou des documents : ouvrez « Lire les réponses » sur la première page avec votre phrase. Vous pouvez les y envoyer, maintenant ou plus tard.',
};
