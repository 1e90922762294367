import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/trust.ts';

/** Said when the list of reviewers cannot be trusted: nothing is sealed, and nothing typed is lost. */
export const trust: Translated<typeof english.trust> = {
  title: 'Cette page s’est arrêtée avant tout envoi',
  kept: 'Ce que vous avez écrit est toujours sur cette page. Rien n’a quitté cet appareil.',
  reasons: {
    forged:
      'La liste des personnes qui peuvent lire les signalements ne porte pas la bonne signature. Quelqu’un l’a peut-être changée pour lire votre signalement.',
    expired: 'La liste des personnes qui peuvent lire les signalements est trop vieille pour être fiable.',
    rolledBack:
      'Le serveur a envoyé une liste plus ancienne qu’avant. C’est peut-être une erreur, ou quelqu’un qui remet une personne qui avait été retirée.',
    noReader: 'Pour le moment, personne dans l’équipe ne peut recevoir de signalements.',
    clock:
      'La liste des personnes qui lisent porte une date dans le futur. Vérifiez la date et l’heure de cet appareil.',
    missing: 'Ce serveur n’a pas encore d’équipe qui reçoit des signalements.',
    unreachable:
      'La liste des personnes qui lisent n’a pas pu être chargée. La connexion est peut-être coupée ou bloquée.',
    engine:
      'La partie de cette page qui verrouille votre signalement n’a pas pu être chargée. La connexion est peut-être coupée ou bloquée.',
    insecure:
      'Cette adresse n’est pas sûre : ce qui arrive ici peut être changé en route. Ouvrez l’adresse qui commence par https, ou l’adresse onion dans Tor Browser.',
  },
  whatNow:
    'Réessayez dans un petit moment. Si cela continue, utilisez un autre moyen d’obtenir de l’aide et prévenez l’équipe.',
};
