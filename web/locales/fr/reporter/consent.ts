import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/consent.ts';

export const consent: Translated<typeof english.consent> = {
  title: 'Ce que vous acceptez',
  intro: 'En envoyant, vous acceptez une seule chose :',
  c1: {
    title: 'Les personnes que vous choisissez peuvent lire ce signalement et vous répondre ici.',
    risk: 'Ce qui peut mal tourner : une de ces personnes peut être forcée à parler, ou faire une erreur. Elle ne sait rien de vous, sauf ce que vous écrivez.',
  },
  notThis:
    'En envoyant, vous n’acceptez rien d’autre. L’équipe doit d’abord vous demander votre accord, à chaque fois, avant de',
  notThisItems: [
    'donner votre signalement à une autre organisation ou aux Nations Unies,',
    'en parler à un gouvernement, avec ou sans noms,',
    'en dire quoi que ce soit en public.',
  ],
  withdraw:
    'Vous pouvez retirer votre accord à tout moment avec votre phrase. L’équipe doit alors cesser d’utiliser le signalement. Ce qui a déjà été lu reste lu.',
  more: {
    offer:
      'Vous pouvez décider d’autres choses maintenant, ou plus tard avec votre phrase : par exemple si les Nations Unies peuvent être informées.',
    intro:
      'Envoyer veut dire que vous acceptez ceci, et ce que vous avez répondu sous « Qui peut faire quoi » :',
    action: 'J’accepte, et je veux décider d’autres choses maintenant',
    value:
      'Ces personnes peuvent lire ce signalement et répondre ici. Vos autres réponses se trouvent sous « Qui peut faire quoi ».',
    valueAlone:
      'Ces personnes peuvent lire ce signalement et répondre ici. En danger immédiat, celle qui est de garde peut ouvrir les noms sans les autres. Vos autres réponses se trouvent sous « Qui peut faire quoi ».',
  },
  agree: 'J’accepte',
  without: 'Je n’accepte pas',
  refused:
    'Alors rien n’est envoyé. Vous pouvez revenir en arrière ou quitter cette page. Dire non ici n’a pas d’autre conséquence : vous pouvez toujours appeler une des lignes d’urgence.',
};

export const choose: Translated<typeof english.choose> = {
  title: 'Écarter quelqu’un ?',
  intro:
    'Si une de ces personnes ne doit pas lire ceci, enlevez la marque. Par exemple : vous la connaissez, elle travaille pour quelqu’un qui est impliqué, ou simplement vous ne le voulez pas.',
  legend: 'Ces personnes peuvent lire votre signalement',
  error: 'Quelqu’un doit pouvoir le lire. Laissez au moins une personne sur la liste.',
  fewer: 'Moins il y a de personnes qui peuvent le lire, plus la réponse peut tarder.',
  changed: {
    title: 'La liste des personnes qui lisent a changé pendant que vous écriviez',
    text: 'Rien n’a été envoyé. Regardez de nouveau la liste avant d’envoyer.',
  },
};
