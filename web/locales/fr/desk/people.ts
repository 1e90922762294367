import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/people.ts';
import { counted } from '../counted.ts';

export const people: Translated<typeof english.people> = {
  tab: (count) => `Équipe (${count})`,
  title: 'Qui suit ce dossier',
  intro: 'Seules ces personnes peuvent lire le dossier. La personne qui a signalé ne connaît pas leurs noms.',
  chosen: (when) => `Choix fait à l’envoi du signalement, depuis le ${when}.`,
  given: (label, when) => `Accès donné par ${label}, depuis le ${when}.`,
  you: 'vous',
  conflicted: 'A déclaré un conflit d’intérêts : ses décisions ne comptent pas.',
  onlyOne: {
    title: 'Une seule personne suit ce dossier',
    text: 'Si elle ne peut pas travailler, personne ne répond. Donnez accès à un ou une collègue.',
  },
  turning: 'Les clés de ce dossier sont en train de changer. Vous n’avez rien à faire.',
  asked: {
    title: (label) => `${label} vous demande de prendre ce dossier en charge`,
    text: 'Si vous ne pouvez pas, dites-le dans une note ou confiez-le à un ou une collègue.',
  },
  give: {
    action: 'Donner accès …',
    title: 'Donner accès à un ou une collègue ?',
    text: 'Cette personne pourra lire tout le dossier depuis son début. Les noms restent scellés à part.',
    member: 'À qui',
    also: 'Et aussi',
    nobody: 'Il ne reste personne à qui le donner.',
    ask: 'Lui demander de prendre le dossier en charge',
    yes: 'Donner accès',
    done: (label) => `${label} a maintenant accès.`,
    proposed: (label) =>
      `${label} a déclaré un conflit d’intérêts : une autre personne de l’équipe doit d’abord donner son accord.`,
  },
  again: 'Renvoyer les clés',
  sentAgain: 'Les clés ont été renvoyées.',
  take: {
    action: (label) => `Retirer l’accès de ${label} …`,
    title: (label) => `Retirer l’accès de ${label} ?`,
    text: 'Cette personne ne recevra plus rien de nouveau de ce dossier. Ce qu’elle a lu, elle l’a lu.',
    label: 'Pourquoi',
    yes: 'Retirer l’accès',
    done: (label) => `${label} ne suit plus ce dossier.`,
  },
  leave: {
    action: 'Quitter ce dossier …',
    title: 'Quitter ce dossier ?',
    text: 'Vous ne pourrez plus le lire. Vous n’avez pas à donner de raison.',
    yes: 'Quitter',
    last: 'Vous êtes la dernière personne ici : plus personne ne répondrait. Confiez-le plutôt à un ou une collègue.',
    done: 'Vous avez quitté le dossier.',
  },
  pass: {
    action: 'Confier à un ou une collègue et quitter …',
    title: 'Confier ce dossier à un ou une collègue et le quitter ?',
    text: 'Votre collègue reçoit l’accès et la demande de le prendre en charge. Puis vous quittez le dossier. Vous n’avez pas à donner de raison.',
    yes: 'Confier et quitter',
    done: (label) => `${label} a maintenant le dossier. Vous l’avez quitté.`,
  },
  conflict: {
    action: 'J’ai un conflit d’intérêts …',
    title: 'Vaut-il mieux que vous ne suiviez pas ce dossier ?',
    text: 'Dites-le sans crainte : cela protège la personne et vous. Dès maintenant, vos décisions ne comptent plus ici et vous perdez l’accès. Vos collègues sur le dossier voient ce que vous choisissez.',
    kind: 'De quoi s’agit-il ?',
    kinds: {
      'knows-person': 'Je connais quelqu’un dans ce dossier',
      'knows-accused': 'Je connais quelqu’un qui y est mis en cause',
      'own-interest': 'J’y ai un intérêt personnel',
      'under-pressure': 'Quelqu’un pourrait me forcer à parler',
      other: 'Autre chose',
    },
    words: 'À ajouter (peut rester vide)',
    yes: 'Le déclarer',
    done: 'Vous avez déclaré un conflit d’intérêts. Ce dossier n’est plus le vôtre.',
    last: 'Vous êtes la dernière personne ici. Vous gardez l’accès jusqu’à ce que vous ayez confié le dossier à un ou une collègue : faites-le maintenant.',
  },
  proposals: 'En attente d’un accord',
  proposal: (by, member) => `${by} voudrait redonner accès à ${member}, qui a déclaré un conflit d’intérêts.`,
  agree: 'Donner mon accord',
  agreed: 'Vous avez donné votre accord.',
  before: 'Ne suivent plus ce dossier',
  departed: {
    taken: (label, when) => `${label} : accès retiré le ${when}.`,
    'left-team': (label, when) => `${label} : plus dans l’équipe, ${when}.`,
    left: (label, when) => `${label} : départ le ${when}.`,
    conflict: (label, when) => `${label} : conflit d’intérêts déclaré le ${when}.`,
    'not-named': (label, when) => `${label} : sans les nouvelles clés depuis le ${when}.`,
  },
  strangers: {
    title: 'Quelqu’un a écrit ici sans en avoir le droit',
    text: (count) =>
      counted(count, {
        one: `${count} étape ne compte pas : qui l’a écrite ne suit pas le dossier, ou elle nomme quelqu’un qui ne doit pas l’avoir. Elle est marquée sous « Activité ». Prévenez votre coordination.`,
        many: `${count} d’étapes ne comptent pas : qui les a écrites ne suit pas le dossier, ou elles nomment quelqu’un qui ne doit pas l’avoir. Elles sont marquées sous « Activité ». Prévenez votre coordination.`,
        other: `${count} étapes ne comptent pas : qui les a écrites ne suit pas le dossier, ou elles nomment quelqu’un qui ne doit pas l’avoir. Elles sont marquées sous « Activité ». Prévenez votre coordination.`,
      }),
    mark: 'Ne compte pas.',
  },
  warnings: {
    'shut-out':
      'Quelqu’un a changé les clés de ce dossier sans vous les donner : vous ne pouvez pas lire la suite. Demandez à un ou une collègue qui suit le dossier de renvoyer les clés.',
    'no-say':
      'Quelqu’un a écrit dans ce dossier sans en avoir le droit, ou y a nommé une personne qui ne doit pas l’avoir. Cela ne compte pas.',
  },
  unchecked:
    'Il ne restait personne, parmi celles que la personne a choisies, pour vérifier que ce message est d’elle. Posez-lui une question avant d’agir.',
  gone: {
    title: 'Ce dossier n’est plus le vôtre',
    left: 'Vous l’avez quitté. Rien n’en est gardé ici.',
    taken: (label) =>
      `${label} vous a retiré l’accès. Rien n’en est gardé ici. Demandez à vos collègues si vous ne savez pas pourquoi.`,
    conflict: 'Vous avez déclaré un conflit d’intérêts. Rien n’en est gardé ici.',
    back: 'Retour à la liste',
  },
  goneNews: (count) =>
    counted(count, {
      one: `${count} dossier n’est plus le vôtre et a quitté votre liste.`,
      many: `${count} de dossiers ne sont plus les vôtres et ont quitté votre liste.`,
      other: `${count} dossiers ne sont plus les vôtres et ont quitté votre liste.`,
    }),
  working: 'En cours …',
  did: {
    'access-given': (label) => `a donné accès à ${label}`,
    'access-taken': (label) => `a retiré l’accès de ${label}`,
    'left-case': 'a quitté le dossier',
    'conflict-declared': 'a déclaré un conflit d’intérêts',
    epoch: 'a changé les clés du dossier',
  },
};
