import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/files/viewing.ts';

export const viewing: Translated<typeof english.viewing> = {
  opening: 'Ouverture du fichier …',
  frame: (name) => `Fichier ${name}`,
  veiled: 'Ce qu’il montre peut être dur à voir. Il reste flou jusqu’à ce que vous le demandiez.',
  show: 'Montrer',
  blur: 'Rendre flou à nouveau',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  before: 'Page précédente',
  next: 'Page suivante',
  larger: 'Agrandir',
  smaller: 'Réduire',
  turn: 'Tourner',
  close: 'Fermer le fichier',
  trouble: {
    title: 'Ce fichier ne peut pas être montré ici',
    'too-large': 'Il est trop grand pour être montré sans risque.',
    'too-many-pixels': 'Il annonce une taille qui pourrait bloquer votre navigateur. Il n’a pas été ouvert.',
    damaged: 'Il est abîmé ou incomplet.',
    locked: 'Il est verrouillé par son propre mot de passe.',
    'not-playable': 'Ce navigateur ne peut pas montrer les fichiers de ce type.',
    unreadable: 'Une partie n’est pas arrivée du serveur, ou a été modifiée en route. Réessayez.',
    gone: 'Le serveur n’a plus ce fichier, ou il lui en manque une partie.',
    stopped:
      'Il a occupé la visionneuse trop longtemps, ou a dit ce qu’aucun fichier ne peut dire. Il a été fermé.',
    after: 'Rien de ce fichier n’a été exécuté.',
  },
};
