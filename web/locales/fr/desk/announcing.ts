import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/announcing.ts';
import { counted } from '../counted.ts';

export const announcing: Translated<typeof english.announcing> = {
  title: 'Faire une annonce',
  lead: 'Elle figure sur les pages où l’on commence un signalement, avec votre signature. Tout le monde peut la lire, même qui ne doit rien savoir de plus.',
  nothing: 'Il n’y a pas d’annonce en ce moment.',
  current: 'Annoncé en ce moment',
  unstaffedUntil: (day) => `Personne ne lit les signalements jusqu’à la fin du ${day} (UTC).`,
  messageUntil: (day) => `Affiché jusqu’à la fin du ${day} (UTC).`,
  end: 'Retirer l’annonce',
  ended: 'L’annonce est retirée.',
  new: 'Nouvelle annonce',
  kind: 'De quoi s’agit-il ?',
  kindMissing: 'Choisissez une réponse.',
  unstaffed: 'Personne ne lit les signalements pendant quelques jours',
  unstaffedDetail: 'Chaque personne le voit dans sa langue. Vos mots s’y ajoutent, si vous en écrivez.',
  message: 'Autre chose',
  messageDetail: 'Seuls vos mots sont affichés.',
  until: 'Dernier jour',
  untilHint: (days) =>
    counted(days, {
      one: `Au plus ${days} jour à partir d’aujourd’hui.`,
      many: `Au plus ${days} de jours à partir d’aujourd’hui.`,
      other: `Au plus ${days} jours à partir d’aujourd’hui.`,
    }),
  untilMissing: 'Indiquez le dernier jour.',
  untilWrong: (days) =>
    counted(days, {
      one: `Indiquez un jour à partir d’aujourd’hui, au plus ${days} jour à l’avance.`,
      many: `Indiquez un jour à partir d’aujourd’hui, au plus ${days} de jours à l’avance.`,
      other: `Indiquez un jour à partir d’aujourd’hui, au plus ${days} jours à l’avance.`,
    }),
  text: (language) => `Vos mots dans cette langue : ${language}`,
  textHint: 'Ne nommez personne, ni aucun lieu où l’on peut trouver quelqu’un.',
  textMissing: 'Écrivez quelque chose dans une langue au moins.',
  textTooLong: (over) =>
    counted(over, {
      one: `${over} caractère de trop.`,
      many: `${over} de caractères de trop.`,
      other: `${over} caractères de trop.`,
    }),
  publish: 'Signer et publier',
  publishing: 'Publication …',
  published: 'L’annonce est publiée. Elle remplace la précédente.',
  failed: 'Cela n’a pas marché. Ce que vous avez écrit est toujours là.',
};
