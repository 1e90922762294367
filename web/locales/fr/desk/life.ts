import type { Translated } from '../../../shared/i18n.ts';
import { plural } from '../../../shared/plural.ts';
import type * as english from '../../en/desk/life.ts';

export const life: Translated<typeof english.life> = {
  tab: (open) => (open === 0 ? 'Suivi' : `Suivi (${open})`),
  title: 'Suivi du dossier',
  stage: 'Étape',
  frozen: 'Gelé',
  stages: {
    received: 'Reçu',
    acknowledged: 'Pris en compte',
    'need-info': 'En attente d’une réponse de la personne',
    'not-taken': 'Sans suite',
    accepted: 'Accepté',
    assessed: 'Évalué',
    'consent-confirmed': 'Consentement confirmé',
    approved: 'Transmission approuvée',
    escalated: 'Transmis',
    'un-acknowledged': 'L’ONU a accusé réception',
    action: 'L’ONU a agi',
    'state-replied': 'L’État a répondu',
    'state-silent': 'L’État n’a pas répondu',
    'follow-up': 'Suivi en cours',
    'in-report': 'Dans le rapport du Secrétaire général',
    closed: 'Clos',
    dormant: 'En sommeil',
    withdrawn: 'Retiré par la personne',
  },
  byHand:
    'Ce portail n’envoie rien à l’ONU ici. Notez ce que vous avez fait par d’autres moyens, et ce qui en est résulté.',
  told: 'La personne voit seulement l’un de ces mots : nouveau, en cours, répondu ou clos.',
  move: {
    action: 'Noter l’étape suivante …',
    title: 'Où en est le dossier ?',
    text: 'L’équipe le voit aussitôt. Pour approuver, il faut une autre personne que celle qui a confirmé le consentement.',
    to: 'Étape à noter',
    none: 'Choisissez une étape',
    missing: 'Veuillez choisir une étape.',
    done: 'L’étape est notée.',
  },
  movedBy: (label, when) => `${label}, le ${when}`,
  history: 'Étapes jusqu’ici',
  freeze: {
    action: 'Geler …',
    title: 'Geler ce dossier ?',
    text: 'Le dossier reste à son étape jusqu’à ce que quelqu’un le dégèle. Les réponses et les notes restent possibles.',
    done: 'Le dossier est gelé.',
  },
  unfreeze: {
    action: 'Dégeler …',
    title: 'Dégeler ce dossier ?',
    text: 'Le dossier reprend à l’étape où il était.',
    done: 'Le dossier reprend.',
  },
  act: {
    action: 'Noter un nouvel acte …',
    title: 'Noter un nouvel acte de représailles ?',
    text: 'Un dossier terminé est rouvert, et la personne apprend qu’il est en cours.',
    when: 'Quand cela s’est passé',
    whenHint:
      'Aussi précisément que possible : 2026, 2026-03 ou 2026-03-14. Laissez vide si personne ne sait.',
    whenWrong: 'Veuillez écrire une année, une année et un mois, ou un jour complet.',
    what: 'Ce qui s’est passé',
    done: 'L’acte est noté.',
  },
  why: 'Pourquoi',
  record: 'Noter',
  working: 'En cours …',
  failed: 'Rien n’a été noté',
};

export const tasks: Translated<typeof english.tasks> = {
  title: 'Tâches',
  none: 'Aucune tâche pour le moment.',
  add: 'Ajouter une tâche …',
  addTitle: 'Ajouter une tâche',
  what: 'Ce qu’il faut faire',
  whatMissing: 'Veuillez dire en quelques mots ce qu’il faut faire.',
  whatTooLong: 'Veuillez rester sous 200 caractères, sur une ligne.',
  due: 'Pour quel jour',
  dueMissing: 'Veuillez choisir un jour.',
  who: 'Qui',
  nobody: 'Personne encore',
  keep: 'Garder',
  change: 'Changer …',
  changeTitle: 'Confier la tâche ou changer sa date',
  done: 'C’est fait',
  cancel: 'Annuler la tâche',
  dueOn: (day) => `Pour le ${day}`,
  overdue: (day) => `En retard depuis le ${day}`,
  forWho: (label) => `Pour ${label}`,
  endedDone: (label, when) => `Faite : ${label}, ${when}`,
  endedCancelled: (label, when) => `Annulée : ${label}, ${when}`,
  followUp: (days) => `Revoir le dossier après ${days} jours`,
  proposeFollowUps: (days) => `Revoir le dossier aux dates suivantes ? ${days}`,
  addFollowUps: 'Ajouter ces tâches',
  announced: {
    added: 'La tâche est gardée.',
    changed: 'La tâche est changée.',
    ended: 'La tâche n’est plus dans la liste.',
  },
};

export const timeline: Translated<typeof english.timeline> = {
  tab: 'Chronologie',
  title: 'Chronologie',
  lead: 'Ce qui est arrivé à la personne, ce qui a été dit et ce que l’équipe a fait, dans un seul ordre. « Activité » est le journal vérifié.',
  show: 'Afficher',
  kinds: { all: 'Tout', act: 'Ce qui s’est passé', message: 'Échanges', team: 'Ce que l’équipe a fait' },
  undated: 'Sans date',
  reported: 'Signalé par la personne',
  recordedBy: (label) => `Noté par ${label}`,
  nothing: 'Rien de ce genre pour le moment.',
};

export const keeping: Translated<typeof english.keeping> = {
  title: 'Conserver et supprimer',
  grounds: {
    'reporter-asked': 'La personne l’a demandé',
    'kept-long-enough': 'La durée convenue est passée',
    duplicate: 'C’est le même qu’un autre dossier',
    'not-a-report': 'Ce n’est pas un signalement',
    'too-dangerous': 'Le conserver est trop dangereux',
  },
  ground: 'Motif, que toute l’équipe verra',
  groundMissing: 'Veuillez choisir un motif.',
  propose: {
    action: 'Proposer de supprimer …',
    title: 'Proposer de supprimer ce dossier ?',
    text: 'Une deuxième personne doit accepter. Rien n’est encore supprimé. Vos mots sont gardés comme note dans le dossier.',
    done: 'La proposition attend une deuxième personne.',
  },
  proposed: (ground) => `Une personne de l’équipe propose de supprimer ce dossier : ${ground}`,
  agreedTitle: (ground) => `Deux personnes ont accepté de supprimer ce dossier : ${ground}`,
  waits: 'Une deuxième personne doit accepter. Si la personne écrit encore, la proposition tombe.',
  agree: 'Accepter de supprimer',
  agreed: 'Vous avez accepté. Le dossier peut maintenant être supprimé.',
  agreedBy: (label, when) => `Accepté par ${label} le ${when}`,
  refuse: {
    action: 'Refuser …',
    title: 'Refuser la proposition ?',
    text: 'Le dossier reste. Qui veut encore le supprimer doit le proposer de nouveau.',
    done: 'La proposition est tombée.',
  },
  carryOut: {
    action: 'Supprimer pour toujours …',
    title: 'Supprimer ce dossier pour toujours ?',
    removes:
      'Le signalement, les messages, les notes, les réponses, les clés et la boîte de la personne sont retirés de ce serveur, pour toute l’équipe. Personne ne peut les faire revenir.',
    stays: (day) =>
      `Deux choses partent plus tard : ce que la personne a envoyé reste scellé parmi les arrivées jusqu’au ${day}, et les sauvegardes en gardent une copie scellée jusqu’à 30 jours après.`,
    copies: 'Les copies que quelqu’un a faites, et ce qui a été transmis, ne sont pas atteints.',
    yes: 'Supprimer pour toujours',
    done: 'Le dossier est supprimé.',
  },
  hold: {
    action: 'À conserver …',
    title: 'Faut-il conserver ce dossier ?',
    text: 'Pour un tribunal ou une enquête, par exemple. Tant qu’il faut le conserver, personne ne peut le supprimer, et une proposition de suppression tombe.',
    done: 'Le dossier doit être conservé.',
  },
  held: (label, when) => `À conserver : ${label}, ${when}`,
  lift: {
    action: 'N’est plus à conserver …',
    title: 'Ce dossier peut-il de nouveau être supprimé ?',
    text: 'Ensuite, on peut proposer de le supprimer.',
    done: 'Le dossier n’est plus à conserver.',
  },
  asked: {
    removed:
      'Ce que la personne a déjà fait : ses réponses ne sont plus sur le serveur, et sa phrase n’en montre plus rien.',
    remains:
      'Ce que seule l’équipe peut supprimer : le signalement, ce que la personne a écrit, et les notes de l’équipe.',
  },
};

export const work: Translated<typeof english.work> = {
  title: 'Tâches et conservation',
  back: 'Retour aux dossiers',
  open: 'Tâches',
  lead: 'La prochaine tâche de chaque dossier qui est à vous ou à personne, et les dossiers terminés depuis aussi longtemps que l’équipe les conserve.',
  mine: 'Prochaines tâches',
  noTasks: 'Aucune tâche ne vous attend.',
  yours: 'À vous',
  nobodys: 'À personne encore',
  openCase: 'Ouvrir le dossier',
  retention: 'Conservés assez longtemps',
  retentionLead: (days) =>
    plural('fr', days, {
      one: `Terminés depuis plus de ${days} jour, la durée pendant laquelle l’équipe conserve les dossiers. Choisissez ceux à proposer pour la suppression. Une deuxième personne doit accepter pour chacun.`,
      many: `Terminés depuis plus de ${days} de jours, la durée pendant laquelle l’équipe conserve les dossiers. Choisissez ceux à proposer pour la suppression. Une deuxième personne doit accepter pour chacun.`,
      other: `Terminés depuis plus de ${days} jours, la durée pendant laquelle l’équipe conserve les dossiers. Choisissez ceux à proposer pour la suppression. Une deuxième personne doit accepter pour chacun.`,
    }),
  noneToDelete: 'Aucun dossier n’est terminé depuis si longtemps.',
  overSince: (day) => `Terminé depuis le ${day}`,
  proposeThese: (count) =>
    plural('fr', count, {
      one: `Proposer de supprimer ${count} dossier`,
      many: `Proposer de supprimer ${count} de dossiers`,
      other: `Proposer de supprimer ${count} dossiers`,
    }),
  proposedThese: (count) =>
    plural('fr', count, {
      one: `${count} proposition est faite.`,
      many: `${count} de propositions sont faites.`,
      other: `${count} propositions sont faites.`,
    }),
  note: 'Conservé aussi longtemps que convenu. Proposé depuis la liste de l’équipe.',
  notProposed: 'Tous n’ont pas pu être proposés',
  waiting: 'Proposés pour la suppression',
  waitingLead: 'Ouvrez chacun et décidez.',
  state: { proposed: 'Attend une deuxième personne', agreed: 'Accepté : peut être supprimé' },
  deleted: 'Dossiers supprimés',
  deletedLine: (day, one, other) => `Supprimé le ${day} par accord de ${one} et ${other}`,
  noneDeleted: 'Aucun dossier n’a été supprimé.',
};
