import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/more.ts';

export const more: Translated<typeof english.more> = {
  title: 'Envoyer maintenant, ou en dire plus',
  intro:
    'Ce que vous avez écrit suffit pour commencer. D’autres réponses aident l’équipe à comprendre ce qui est urgent et ce qui pourrait aider. Chaque réponse est facultative, et vous pourrez encore écrire à l’équipe après l’envoi.',
  tell: 'En dire plus',
  send: 'Envoyer ce que j’ai écrit',
  loading: 'Chargement des questions …',
  failed: 'Les questions ne sont pas arrivées. Rien de ce que vous avez écrit n’est perdu.',
  faulty: 'Dates et nombres sous « En dire plus »',
  kind: {
    title: 'S’agit-il de quelque chose qui n’a pas encore eu lieu, ou d’une loi ?',
    legend: 'Que voulez-vous signaler ?',
    happened: 'Quelque chose qui a été fait à quelqu’un',
    planned: 'Un voyage ou une réunion à venir qui peut être dangereux',
    pattern: 'Une loi ou une pratique qui touche beaucoup de gens',
  },
  planned: {
    label: 'Qu’est-ce qui est prévu, et que craignez-vous ?',
    hint: 'Dans n’importe quelle langue. Dites où a lieu le voyage ou la réunion, et pourquoi cela peut être dangereux. Vous pouvez ne pas donner de noms.',
  },
  pattern: {
    label: 'Quelle loi ou quelle pratique, et que fait-elle aux gens ?',
    hint: 'Dans n’importe quelle langue. Dites depuis quand, qui est touché, et quel est le rapport avec les Nations Unies. Vous pouvez ne pas donner de noms.',
  },
};
