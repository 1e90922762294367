import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/allowing/switches.ts';

export const switches: Translated<typeof english.switches> = {
  C2: {
    label: 'Une autre organisation lit aussi mon signalement',
    means:
      'Une organisation que vous choisissez reçoit votre signalement, pour aider cette équipe ou pour vous aider.',
    risk: 'Plus de personnes savent. Ce qu’elles ont lu ne peut pas être repris.',
  },
  C3: {
    label: 'Informer le bureau des Nations Unies chargé des représailles, en confidence',
    means:
      'Il réunit ces cas et parle pour les personnes, à huis clos. Il n’informe aucun gouvernement, sauf si vous le permettez aussi. S’il a besoin des noms que vous avez donnés, l’équipe peut aussi les transmettre.',
    risk: 'Votre cas devient visible au sein des Nations Unies. Elles ne peuvent pas vous protéger, et une fuite pourrait informer votre gouvernement.',
  },
  C4: {
    label: 'Informer d’autres organes que je choisis, en confidence',
    means:
      'Seuls les organes que vous cochez ci-dessous lisent votre cas. Ils n’en parlent ni à un gouvernement ni au public, sauf si vous le permettez aussi. Si un organe a besoin des noms que vous avez donnés, l’équipe peut aussi les transmettre.',
    risk: 'Chaque organe a ses propres règles. Des personnes savent dans plus de bureaux, et une fuite pourrait atteindre un gouvernement.',
  },
  C5: {
    label: 'Interroger le gouvernement, sans noms',
    means: 'Un organe présente le cas au gouvernement. Votre nom et ceux des autres sont retirés.',
    risk: 'Le gouvernement peut deviner qui vous êtes d’après ce qui s’est passé, et durcir la pression. Il n’oubliera pas.',
  },
  C6: {
    label: 'Interroger le gouvernement, avec les noms',
    means:
      'Un organe vous nomme, ou nomme la personne concernée, au gouvernement. La plupart des experts des Nations Unies n’agissent pour une seule personne que de cette façon.',
    risk: 'Le gouvernement sait alors avec certitude qui a parlé, et à qui. Les représailles peuvent s’aggraver. Rien n’efface cela.',
  },
  C7: {
    label: 'En parler en public, sans noms',
    means: 'Un rapport ou un discours dit ce qui s’est passé, sans noms et sans détails qui mènent à vous.',
    risk: 'Des personnes qui connaissent l’endroit peuvent quand même deviner. Ce qui est public le reste.',
  },
  C8: {
    label: 'Publier le nom',
    means: 'Un rapport ou un discours public vous nomme, ou nomme la personne concernée.',
    risk: 'Tout le monde peut le lire, pour toujours : autorités, employeurs, voisins. L’attention protège parfois, et parfois elle augmente le danger.',
  },
  C9: {
    label: 'L’utiliser quand l’équipe fait campagne',
    means:
      'L’équipe parle du cas à des diplomates, des parlements ou des journalistes et leur demande d’agir. Elle n’en dit pas plus sur les noms que ce que vous permettez plus haut.',
    risk: 'Beaucoup de personnes l’apprennent. L’équipe ne décide pas de ce qu’elles en font.',
  },
  C10: {
    label: 'Le compter dans des chiffres',
    means:
      'Votre cas est compté avec d’autres, par exemple : tant d’arrestations dans une région. Aucun nom, aucun récit.',
    risk: 'Là où peu de cas sont connus, même un chiffre peut dire quelque chose. Les petits nombres sont donc laissés de côté.',
  },
  C11: {
    label: 'Transmettre des fichiers que j’ai envoyés',
    means:
      'Les fichiers que vous cochez peuvent aller à ceux que vous permettez, chaque fois seulement après un nouveau oui de votre part.',
    risk: 'Une image ou un document peut montrer qui l’a fait, où, et qui d’autre y figure. Ce qui a été transmis ne peut pas être repris.',
  },
  C12: {
    label: 'Demander de l’aide pour moi à d’autres',
    means:
      'L’équipe dit à ceux que vous cochez ci-dessous ce qu’ils doivent savoir pour aider : argent, avocat, médecin, lieu sûr.',
    risk: 'Ils voudront savoir qui vous êtes et comment vous joindre. L’aide n’est jamais certaine.',
  },
  C13: {
    label: 'Si je ne donne plus de nouvelles : continuer',
    means:
      'Si je suis en détention, si j’ai disparu, si je suis mort ou morte, ou si rien ne vient de moi pendant 30 jours : l’équipe continue avec ceux qui savent déjà. Elle n’informe personne d’autre.',
    risk: 'Qui vous réduit au silence peut se fâcher davantage si d’autres continuent à demander. Si l’équipe s’arrête, peut-être que personne ne demande.',
  },
  C15: {
    label: 'Si je ne donne plus de nouvelles : le rendre public',
    means:
      'Dans le même cas, l’équipe peut dire en public ce qui s’est passé, sans noms, sauf si vous permettez aussi les noms.',
    risk: 'Cela ne peut pas être repris. Qui vous détient peut se venger, aussi sur d’autres. Et votre silence peut avoir une raison sans gravité.',
  },
};
