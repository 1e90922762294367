import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/check.ts';

export const check: Translated<typeof english.check> = {
  title: 'Vérifier et envoyer',
  intro: 'Voici tout ce qui sera envoyé. Rien n’a encore quitté votre appareil.',
  edit: 'Modifier',
  editOf: (part) => `Modifier : ${part}`,
  empty: 'Rien d’écrit',
  missing: 'Il manque encore ceci pour pouvoir envoyer',
  parts: {
    story: 'Ce qui s’est passé',
    country: 'Pays',
    placeDetail: 'Où dans le pays',
    when: 'Quand',
    danger: 'Danger en ce moment',
    contact: 'Contact avec les Nations Unies',
    link: 'Pourquoi les deux sont liés',
    consent: 'Ce que vous acceptez',
    consentValue: 'Ces personnes peuvent lire ce signalement et répondre ici. Rien d’autre.',
    readers: 'Peuvent le lire',
    leftOut: 'Écartées',
  },
  size: (used, most) => `Vos mots occupent ${used} sur ${most}.`,
  sizeAlways:
    'Chaque signalement est envoyé avec une taille de 131 ko. Ainsi, la taille ne dit rien sur lui. Avec une connexion lente, cela prend une minute ou deux.',
  tooLong:
    'C’est plus long que ce qu’un signalement peut contenir. Raccourcissez-le. Vous pourrez écrire le reste dans un message après l’envoi.',
  next: 'Suite : votre phrase',
  notYet: 'Pas encore envoyé',
};
