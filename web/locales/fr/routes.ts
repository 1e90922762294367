import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/routes.ts';

export const routes: Translated<typeof english.routes> = {
  names: {
    'un-focal-point': 'Point focal des Nations Unies sur les représailles',
    'hrc-president': 'Présidence du Conseil des droits de l’homme',
    'sp-defenders':
      'Mandat de l’ONU sur les défenseurs des droits humains, avec les mandats qui s’y joignent',
    'sp-arbitrary-detention': 'Groupe de travail de l’ONU sur la détention arbitraire',
    'sp-disappearances': 'Groupe de travail de l’ONU sur les disparitions',
    'sp-torture': 'Mandat de l’ONU sur la torture',
    'treaty-body': 'Comité de l’ONU avec lequel il y a eu contact',
    spt: 'Sous-comité de l’ONU pour la prévention de la torture',
    'ohchr-field': 'Bureau des droits de l’homme de l’ONU dans le pays ou la région',
    'country-team': 'Équipe des Nations Unies dans le pays',
    'ecosoc-ngo': 'Section de l’ONU qui accrédite les organisations',
    'un-security': 'Service de sécurité dans les locaux de l’ONU',
    achpr: 'Commission africaine : mandat sur les défenseurs et les représailles',
    iachr: 'Commission interaméricaine : mesures urgentes de protection',
    'council-of-europe': 'Conseil de l’Europe : cabinet du Secrétariat général',
    aarhus: 'Mandat sur les défenseurs de l’environnement (Convention d’Aarhus)',
    ennhri: 'Réseau européen des institutions nationales des droits humains',
    'eu-mission': 'Ambassade ou délégation de l’Union européenne',
    'protect-defenders': 'ProtectDefenders.eu',
    'front-line-defenders': 'Front Line Defenders',
    'world-bank-panel': 'Panel d’inspection de la Banque mondiale',
    cao: 'CAO du Groupe de la Banque mondiale',
    aichr: 'Commission des droits de l’homme de l’ASEAN',
  },
  about: {
    'un-focal-point':
      'Reçoit les cas de représailles de toutes les Nations Unies et peut agir discrètement. Prévenu en confiance.',
    'hrc-president':
      'Peut écrire au gouvernement et parler du cas devant le Conseil. Le gouvernement l’apprend.',
    'sp-defenders':
      'Écrit aux gouvernements, en quelques jours si c’est urgent. Le gouvernement lit les noms. Les lettres deviennent publiques plus tard.',
    'sp-arbitrary-detention':
      'Interroge un gouvernement sur des personnes détenues et juge si c’est légal. Le gouvernement lit les noms.',
    'sp-disappearances':
      'Demande à un gouvernement de rechercher des personnes disparues. Le gouvernement lit les noms.',
    'sp-torture':
      'Demande à un gouvernement de faire cesser de mauvais traitements et de donner des soins. Le gouvernement lit les noms.',
    'treaty-body':
      'Peut écrire au gouvernement, l’interroger en session et lui demander de protéger quelqu’un. Le gouvernement l’apprend.',
    spt: 'Visite les prisons et peut agir en confiance pour des personnes détenues.',
    'ohchr-field': 'Connaît les lieux. Peut visiter, observer un procès ou prévenir d’autres, en confiance.',
    'country-team': 'Agences des Nations Unies dans le pays. Peuvent aider sur place, en confiance.',
    'ecosoc-ngo':
      'S’occupe des accréditations et du statut consultatif : quand quelqu’un a été écarté d’une réunion.',
    'un-security': 'S’occupe le jour même des menaces et du harcèlement dans les locaux des Nations Unies.',
    achpr:
      'Peut écrire en urgence aux gouvernements d’Afrique et fait rapport à chaque session. Le gouvernement l’apprend.',
    iachr: 'Peut ordonner à un État des Amériques de protéger quelqu’un. L’État lit les noms.',
    'council-of-europe':
      'Pour des représailles liées à un contact avec le Conseil de l’Europe. Peut parler au gouvernement, qui l’apprend alors.',
    aarhus:
      'Pour les personnes qui défendent l’environnement. Peut agir en quelques jours. Le gouvernement l’apprend.',
    ennhri: 'Soutient les institutions nationales des droits humains qui sont menacées.',
    'eu-mission':
      'Peut parler aux autorités, observer un procès, visiter une personne détenue. Cela peut augmenter le risque : la personne est consultée avant, chaque fois.',
    'protect-defenders':
      'Donne des aides, un abri et une ligne ouverte jour et nuit. Ne prévient aucun gouvernement.',
    'front-line-defenders':
      'Donne des aides de protection et des conseils, jour et nuit. Ne prévient aucun gouvernement.',
    'world-bank-panel': 'Pour des représailles liées à un projet que paie la Banque mondiale.',
    cao: 'Pour des représailles liées à un projet que paient les branches de la Banque mondiale pour le secteur privé.',
    aichr:
      'Elle n’a aucun moyen de protéger quelqu’un de représailles. Nous ne pouvons rien y envoyer : il faut d’autres voies.',
  },
};
