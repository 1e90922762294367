import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/names.ts';

export const names: Translated<typeof english.names> = {
  title: 'Noms et contact',
  sealed: (quorum) =>
    `Des noms ou un moyen de joindre la personne ont été donnés. Ils sont scellés à part : ${quorum} responsables de dossier doivent être d’accord avant que l’un ou l’une d’entre eux les voie.`,
  ask: 'Demander à les voir …',
  noRequests: 'Personne n’a encore demandé.',
  requests: 'Demandes',
  askedOn: (label, when) => `Demande de ${label}, le ${when}`,
  parts: (have, quorum) => `Accords : ${have} sur ${quorum}.`,
  openedOn: (when) => `Ouvert le ${when}.`,
  agree: 'Donner mon accord …',
  agreed: 'Vous avez donné votre accord.',
  confirm: {
    title: 'Laisser votre collègue voir les noms ?',
    text: (label) =>
      `${label} pourra lire de qui il s’agit et comment joindre ces personnes. Cela ne peut pas être repris, et cela reste dans le journal.`,
    yes: 'Donner mon accord',
  },
  open: 'Afficher les noms et le contact',
  hide: 'Masquer',
  working: 'En cours …',
  waiting: 'Une autre personne de l’équipe doit d’abord donner son accord.',
  noPart: 'Aucune partie de la clé ne vous a été confiée : seuls d’autres peuvent donner leur accord.',
  shown:
    'Ils ne sont affichés que sur cet écran et disparaissent quand vous quittez cette partie du dossier.',
  people: 'De qui il s’agit',
  reach: 'Comment joindre ces personnes',
  safety: 'Ce qui serait dangereux',
  empty: 'Laissé vide',
  done: {
    asked: 'Vos collègues voient maintenant votre demande.',
    agreed: 'Vous avez donné votre accord.',
  },
};
