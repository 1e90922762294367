import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/telling.ts';

export const telling: Translated<typeof english.telling> = {
  did: { 'reporter-told': 'a dit à la personne ce qui a été fait de son signalement' },
  title: 'Ce que la personne en apprend',
  never: 'La personne n’en a rien appris.',
  last: (member, day) => `Dit pour la dernière fois par ${member} le ${day}.`,
  gone: 'Des réponses plus récentes l’ont fait sortir de la boîte : la personne ne l’y trouve plus.',
  tell: 'Informer la personne …',
  tellOf: (what) => `Informer la personne : ${what}`,
  sent: (name, day) => `Envoyé à ${name} le ${day}`,
  untold: 'Pas dit',
  isTold: 'Dit',
  dialog: {
    title: 'Informer la personne ?',
    text: 'Cela va dans sa boîte et ne peut pas être repris. Qui la force à l’ouvrir le lit aussi. Dites ce qu’elle peut savoir sans danger, et rien de ce qu’un destinataire vous a demandé de garder.',
    which: 'Ce qui s’en est suivi : cochez ce qui est dit',
    always: 'Le destinataire, le jour et les parties envoyées sont toujours dits.',
    preview: (language) => `Exactement ce qu’elle lira (${language})`,
    action: 'Informer la personne',
    done: 'C’est dans la boîte.',
  },
  nobodyReads: 'Personne ne peut le lire : la phrase de ce signalement a été jetée.',
};
