import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/case-page.ts';
import { counted } from '../counted.ts';

export const casePage: Translated<typeof english.casePage> = {
  back: 'Retour à la liste',
  opening: 'Ouverture du dossier et vérification de chaque étape de son journal …',
  failed: 'Ce dossier n’a pas pu être ouvert. Rien n’en est perdu.',
  closeCase: 'Clore le dossier …',
  reopenCase: 'Rouvrir le dossier …',
  takeOn: 'Prendre en charge',
  giveBack: 'Rendre',
  working: 'En cours …',
  done: {
    takeOn: 'Vous avez pris ce dossier en charge.',
    giveBack: 'Vous avez rendu ce dossier.',
    close: 'Le dossier est clos.',
    reopen: 'Le dossier est de nouveau ouvert.',
    note: 'La note est enregistrée.',
    answer: 'La réponse a été envoyée.',
  },
  more: 'Plus sur ce dossier',
  facts: {
    status: 'État',
    heldBy: 'Pris en charge par',
    arrived: 'Arrivé',
    sent: 'Envoyé, à l’heure près',
    language: 'Langue',
  },
  you: 'Vous',
  nobody: 'Personne pour l’instant',
  actions: 'Ce que vous pouvez faire',
  parts: 'Parties du dossier',
  tabs: {
    report: 'Signalement',
    conversation: (turns) => (turns === 0 ? 'Échanges' : `Échanges (${turns})`),
    notes: (notes) => (notes === 0 ? 'Notes internes' : `Notes internes (${notes})`),
    names: (open) => (open === 0 ? 'Noms' : `Noms (${open})`),
    triage: 'Évaluation',
    activity: 'Activité',
  },
  destroyRequested: {
    title: 'La personne vous demande de supprimer ce signalement',
  },
  broken: {
    title: 'Ne vous fiez pas à ce dossier : une vérification de son journal a échoué',
    text: 'Quelqu’un a peut-être changé, retenu ou échangé des étapes, y compris le serveur. Ce que vous voyez peut être incomplet ou faux.',
    whatNow:
      'Comparez ce que vous voyez avec un ou une collègue par un autre canal et prévenez votre coordination. Jusque-là, rien ne peut être écrit ici.',
  },
  colleague: (label, did) => `${label} : ${did}`,
};

export const report: Translated<typeof english.report> = {
  title: 'Le signalement, tel qu’il a été envoyé',
  quick: 'Envoyé par la voie courte pour les personnes en danger : trois questions seulement.',
  planned: 'Envoyé comme un voyage ou une réunion à venir qui peut être dangereux.',
  pattern: 'Envoyé comme une loi ou une pratique qui touche beaucoup de gens.',
  danger: 'Quelqu’un est-il en danger maintenant ?',
  narrative: 'Ce qui s’est passé',
  when: 'Quand',
  where: 'Où',
  cooperation: 'Contact avec les Nations Unies',
  link: 'Pourquoi les deux sont liés',
  empty: 'Laissé vide',
};

export const conversation: Translated<typeof english.conversation> = {
  title: 'Échanges',
  intro: 'Ses propres mots ne sont montrés qu’à qui suit le dossier : la personne ne voit que vos réponses.',
  none: 'Personne n’a écrit depuis l’arrivée du signalement. La personne attend une première réponse.',
  them: 'La personne qui a signalé',
};

export const answer: Translated<typeof english.answer> = {
  label: 'Votre réponse',
  hint: 'Scellée sur cette page pour cette seule personne. Elle la voit sous votre nom de code, jamais sous votre nom.',
  nobodyReads: 'Personne ne peut lire une réponse ici.',
  left: (bytes) => `Place restante : ${bytes}`,
  over: (bytes) => `Trop long de ${bytes}. Raccourcissez la réponse, ou envoyez-la en deux fois.`,
  action: 'Envoyer …',
  sending: 'Scellement et envoi …',
  failed: 'Pas envoyé. Ce que vous avez écrit est toujours ici.',
  sent: 'Envoyé',
  sentAt: (time) => `Le serveur a pris votre réponse, à ${time}.`,
  confirm: {
    title: 'Envoyer cette réponse ?',
    text: 'Elle ne peut pas être reprise. La personne la lit avec sa phrase.',
    as: (label) => `Signé « ${label} ».`,
    yes: 'Envoyer maintenant',
  },
};

export const notes: Translated<typeof english.notes> = {
  title: 'Notes internes',
  intro:
    'Seules les personnes qui suivent le dossier lisent les notes. Elles deviennent une partie du journal et ne peuvent pas être supprimées.',
  none: 'Pas encore de notes. Écrivez ce que devrait savoir un ou une collègue qui ouvre ce dossier la nuit.',
  label: 'Nouvelle note',
  action: 'Enregistrer la note',
  saving: 'Enregistrement …',
  failed: 'Pas enregistré. Ce que vous avez écrit est toujours ici.',
  tooLong: (characters) =>
    counted(characters, {
      one: `Trop long de ${characters} caractère.`,
      many: `Trop long de ${characters} de caractères.`,
      other: `Trop long de ${characters} caractères.`,
    }),
};

export const reasons: Translated<typeof english.reasons> = {
  close: {
    title: 'Clore ce dossier ?',
    text: 'La personne apprend que l’équipe l’a fermé. Elle peut toujours écrire, et toute personne qui suit le dossier peut le rouvrir.',
    label: 'Pourquoi il est clos',
    action: 'Clore le dossier',
  },
  reopen: {
    title: 'Rouvrir ce dossier ?',
    text: 'Il retourne dans la liste des dossiers ouverts.',
    label: 'Pourquoi il est rouvert',
    action: 'Rouvrir le dossier',
  },
  names: {
    title: 'Demander à voir les noms et le contact ?',
    text: 'Vos collègues voient la demande et votre raison dans ce dossier. Ne demandez que si le dossier ne peut pas avancer sans cela.',
    label: 'Pourquoi vous en avez besoin',
    action: 'Demander',
  },
  hint: 'Pour l’équipe. Cela reste dans le journal.',
  missing: 'Donnez une raison en quelques mots.',
  tooLong: 'Restez sous 2 000 caractères pour la raison.',
};

export const activity: Translated<typeof english.activity> = {
  title: 'Activité',
  verified: (count) =>
    counted(count, {
      one: `${count} étape, signée et enchaînée ; vérifiée sur cet appareil.`,
      many: `${count} d’étapes, chacune signée et enchaînée à la précédente ; toutes vérifiées sur cet appareil.`,
      other: `${count} étapes, chacune signée et enchaînée à la précédente ; toutes vérifiées sur cet appareil.`,
    }),
  notVerified: 'Une vérification de ce journal a échoué. Ne vous fiez pas à ces étapes.',
  step: (sequence) => `Étape ${sequence + 1}`,
  did: {
    filed: 'a mis le signalement au dossier',
    message: 'a mis un message de la personne au dossier',
    'destroy-request': 'a mis au dossier la demande de suppression de la personne',
    answer: 'a répondu à la personne',
    answerPart: (part, parts) => `a répondu à la personne (partie ${part} sur ${parts})`,
    note: 'a écrit une note',
    'taken-on': 'a pris le dossier en charge',
    'given-back': 'a rendu le dossier',
    'handed-to': 'a confié le dossier à un ou une collègue',
    closed: 'a clos le dossier',
    reopened: 'a rouvert le dossier',
    'vault-ask': 'a demandé à voir les noms et le contact',
    'vault-share': 'a accepté qu’un ou une collègue voie les noms et le contact',
    'vault-opened': 'a ouvert les noms et le contact',
    'urgency-set': 'a fixé l’urgence',
    'gate-set': 'a décidé si le dossier est pour l’équipe',
    'verification-set': 'a noté la source et l’information',
    'risk-set': 'a évalué le risque',
    'junk-set': 'a dit le dossier indésirable',
    'consent-attested': 'a attesté le consentement en deuxième',
    'stage-set': 'a noté une étape',
    frozen: 'a gelé le dossier',
    unfrozen: 'a dégelé le dossier',
    'act-recorded': 'a noté un nouvel acte',
    'task-added': 'a ajouté une tâche',
    'task-given': 'a confié une tâche ou changé sa date',
    'task-done': 'a terminé une tâche',
    'task-cancelled': 'a annulé une tâche',
    'deletion-proposed': 'a proposé de supprimer le dossier',
    'proposal-refused': 'a refusé ou retiré une proposition',
    'hold-set': 'a demandé de conserver le dossier',
    'hold-lifted': 'a levé l’obligation de conserver le dossier',
    'file-viewed': 'a regardé un fichier',
    'file-checked': 'a vérifié qu’un fichier est intact',
    'file-exported': 'a exporté un fichier',
    'file-noted': 'a noté d’où vient un fichier et jusqu’où on peut s’y fier',
    'file-covered': 'a fait une copie d’un fichier en couvrant des parties',
    agreed: 'a donné son accord à une proposition',
    declined: 'a écarté une proposition',
    unknown: (type) => `a fait quelque chose que cette version ne connaît pas : ${type}`,
  },
  reason: 'Raison',
};
