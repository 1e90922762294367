import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/originals.ts';

export const originals: Translated<typeof english.originals> = {
  named: (name) => `Original intact : ${name}`,
  locked: (quorum) =>
    `Original, à ouvrir à plusieurs : il peut dire où il a été fait, quand et par qui. Il faut l’accord de ${quorum} personnes qui lisent les signalements pour l’ouvrir.`,
  ask: {
    action: 'Demander à l’ouvrir …',
    title: 'Demander à ouvrir l’original ?',
    text: 'Une autre personne de ce dossier doit donner son accord. Vous pourrez alors l’ouvrir ; elle devra le demander pour elle-même. La demande, l’accord et l’ouverture restent dans le journal du dossier.',
    yes: 'Demander',
    done: 'La demande figure au dossier. Une autre personne doit donner son accord.',
  },
  asked: (label, when) => `${label} demande à l’ouvrir (${when}).`,
  openedOn: (when) => `Ouvert (${when}).`,
  agree: {
    action: 'Accepter l’ouverture …',
    title: 'Laisser votre collègue ouvrir l’original ?',
    text: (label) =>
      `${label} verra tout ce qu’il contient : peut-être un lieu, une heure, un nom. Vous remettez votre partie de sa clé pour ce seul fichier.`,
    yes: 'Donner mon accord',
    done: 'Vous avez donné votre accord.',
  },
};
