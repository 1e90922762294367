import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/covering.ts';
import { counted } from '../counted.ts';

export const covering: Translated<typeof english.covering> = {
  action: 'Couvrir des parties …',
  title: 'Couvrir des parties',
  hint: 'Dessinez des rectangles sur ce que personne ne doit voir : à la souris, au doigt, ou en ajoutant un rectangle que vous déplacez. Le fichier lui-même reste tel quel.',
  onePage: (page) =>
    `Une copie montre la page ${page} seule, sous forme d’image. Faites une copie de chaque page à montrer.`,
  add: 'Ajouter un rectangle',
  move: 'Ne plus dessiner, déplacer la page',
  draw: 'Dessiner de nouveau',
  undo: 'Annuler le dernier geste',
  none: 'Rien n’est encore couvert sur cette page.',
  keys: 'Sur un rectangle, les flèches le déplacent. Majuscule avec une flèche change sa taille. Suppr le retire.',
  box: (number) => `Rectangle ${number}`,
  place: (left, top, width, height) =>
    `à ${left} % de la gauche, à ${top} % du haut, ${width} % de large, ${height} % de haut`,
  remove: 'Retirer',
  removeNamed: (number) => `Retirer le rectangle ${number}`,
  make: 'Faire la copie couverte',
  making: 'La copie se fait …',
  stop: 'Arrêter',
  stopped: 'Vous avez arrêté. La copie n’a pas été gardée ; vos rectangles sont toujours là.',
  end: 'Ne plus couvrir',
  trouble: {
    title: 'Aucune copie n’a été faite',
    falsified:
      'Ce navigateur rend d’autres couleurs que celles qui ont été dessinées, pour qu’on ne vous reconnaisse pas. Une copie faite ici serait fausse. Tor Browser agit ainsi, et d’autres navigateurs aussi quand ils sont réglés pour résister au pistage. Prenez un autre navigateur pour cette étape.',
    failed: 'La page n’a pas pu être dessinée sous forme d’image.',
    'no-picture':
      'Ce qui est revenu n’est pas une simple image. Rien n’a été gardé. Prévenez votre équipe : le fichier est peut-être une attaque.',
  },
  preview: 'Voici la copie',
  previewText:
    'Regardez-la en entier. Ce qui est noir en a disparu pour de bon. Elle n’est pas encore gardée.',
  nothingCovered: 'Rien n’est couvert sur cette copie.',
  name: 'Nom de la copie',
  nameHint: 'Votre équipe le voit. Il figure dans le journal du dossier.',
  nameFault: 'Donnez-lui un nom d’une seule ligne.',
  inName: (page) => (page === null ? 'couverte' : `page ${page} couverte`),
  keep: 'Garder cette copie dans le dossier',
  keeping: 'La copie s’enregistre …',
  kept: 'La copie figure parmi les fichiers du dossier.',
  notKept: 'La copie n’a pas été gardée. Rien n’est perdu : réessayez.',
  back: 'Revenir aux rectangles',
  copyOf: (name, page) => `Copie de ${name}, page ${page}`,
  covered: (covers) =>
    covers === 0
      ? 'Rien n’y est couvert.'
      : counted(covers, {
          one: `${covers} partie est couverte.`,
          many: `${covers} de parties sont couvertes.`,
          other: `${covers} parties sont couvertes.`,
        }),
  by: (label, when) => `Faite par ${label} (${when}).`,
};
