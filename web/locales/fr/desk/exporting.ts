import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/exporting.ts';

export const exporting: Translated<typeof english.exporting> = {
  title: 'Sortir le dossier',
  list: 'Fichiers tirés de ce dossier',
  propose: {
    action: 'Sortir dans un fichier …',
    title: 'Proposer de sortir ce dossier ?',
    text: 'Un seul fichier, en clair : signalement, messages, notes, évaluation, consentement et journal vérifié. Une deuxième personne doit être d’accord. Rien n’est encore fait.',
    names: 'Avec les noms et les coordonnées, s’ils sont ouverts à ce moment-là',
    done: 'La proposition attend une deuxième personne.',
  },
  proposed: 'Une personne propose de sortir ce dossier dans un fichier',
  agreedTitle: 'Deux personnes ont accepté de sortir ce dossier dans un fichier',
  withNames: 'Avec les noms et les coordonnées.',
  withoutNames: 'Sans les noms ni les coordonnées.',
  waits: 'Une deuxième personne doit être d’accord. Si la personne écrit de nouveau, la proposition tombe.',
  agree: 'Accepter le fichier',
  agreed: 'Vous avez accepté. L’une de vous deux peut maintenant faire le fichier.',
  agreedBy: (label, when) => `Accepté par ${label}, le ${when}`,
  refuse: {
    action: 'Refuser …',
    title: 'Refuser la proposition ?',
    text: 'Rien ne sort du portail. Qui veut encore le fichier doit le proposer de nouveau.',
    done: 'La proposition est retirée.',
  },
  takeBack: { action: 'Retirer …', title: 'Retirer votre proposition ?' },
  make: {
    action: 'Faire le fichier …',
    title: 'Faire le fichier maintenant ?',
    text: 'Quiconque a le fichier peut tout y lire. Gardez-le seulement sur un disque chiffré, ne le transmettez que par une voie sûre, et supprimez-le quand il ne sert plus.',
    logged:
      'Le journal dit que vous l’avez fait, avant que vous ne l’ayez. L’accord vaut pour ce seul fichier.',
    namesOpen: 'Les noms et les coordonnées y seront.',
    namesShut:
      'Les noms et les coordonnées n’y seront pas : vous ne les avez pas ouverts. Pour les y mettre, ouvrez-les d’abord, sous « Noms ».',
    yes: 'Faire le fichier',
    done: 'Le fichier est fait. Votre navigateur l’enregistre.',
    failed: 'Aucun fichier n’a été fait',
  },
  made: (label, when) => `${label} a sorti le dossier le ${when}, sans les noms.`,
  madeWithNames: (label, when) => `${label} a sorti le dossier le ${when}, avec les noms.`,
  hash: 'SHA-256 du fichier :',
  against: 'C’était contraire aux règles.',
  faults: {
    'not-agreed': 'Aucune deuxième personne n’avait accepté.',
    'not-theirs': 'Il a été fait par quelqu’un d’autre que les deux personnes d’accord.',
    names: 'Il contient des noms pour lesquels personne n’a donné son accord.',
  },
  alarm: {
    title: 'Quelqu’un a sorti ce dossier contre les règles',
    who: (label, when) => `${label}, le ${when}.`,
    whatNow:
      'Le fichier ne peut pas être rappelé. Parlez-en avec cette personne et avec la coordination, par une autre voie.',
  },
  did: {
    'export-proposed': 'a proposé de sortir le dossier dans un fichier',
    'case-exported': 'a sorti le dossier dans un fichier',
  },
};
