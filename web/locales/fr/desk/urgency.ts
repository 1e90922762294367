import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/urgency.ts';
import { counted } from '../counted.ts';

const hours = (count: number): string =>
  counted(count, { one: `${count} heure`, many: `${count} d’heures`, other: `${count} heures` });

export const urgency: Translated<typeof english.urgency> = {
  title: 'Urgence',
  filter: 'Urgence des dossiers',
  any: 'Toute urgence',
  levels: { P0: 'Tout de suite', P1: 'Dans les heures', P2: 'Dans les jours', P3: 'À son tour' },
  suggested: 'Proposée à partir du signalement selon des règles écrites. Les personnes décident.',
  why: 'Pourquoi',
  acknowledge: (count) => `À confirmer dans un délai de ${hours(count)} après l’envoi.`,
  escalate: (count) =>
    `Si le consentement le permet, à transmettre dans un délai de ${hours(count)} après l’envoi.`,
  nextCycle: 'Si le consentement le permet, à transmettre lors du prochain cycle de rapports.',
  lastSafe: (day) => `Dernier jour sûr : avant le ${day}`,
  reasons: {
    'danger-now': 'En danger maintenant',
    'danger-within-48-hours': 'Danger dans les 48 heures',
    disappeared: 'Disparition',
    'medical-in-custody': 'Besoin de soins en détention',
    'torture-in-custody': 'Torture ou violence sexuelle en détention',
    'life-threatened': 'Tentative de meurtre',
    deportation: 'Risque d’expulsion',
    child: 'Un enfant est concerné',
    'danger-within-days': 'Danger dans les jours qui viennent',
    detained: 'En détention',
    'stopped-at-departure': 'Départ empêché',
    'date-within-7-days': 'Audience, voyage, session ou libération dans les 7 jours',
    'death-threat': 'Menace de mort',
    'sources-exposed': 'Ce qui a été pris peut exposer d’autres personnes',
    death: 'Décès d’une personne',
    'danger-unclear': 'Danger inconnu ou non indiqué',
    ongoing: 'Danger qui dure',
    proceedings: 'Procédures de tribunaux ou d’autorités',
    movement: 'Voyage ou domicile restreint',
    threats: 'Menaces ou harcèlement',
    surveillance: 'Sous surveillance ou fouille',
    smear: 'Attaque contre la réputation',
    'access-to-un': 'Accès aux Nations Unies empêché',
    past: 'Dans le passé',
    pattern: 'Une loi ou une pratique, beaucoup de gens',
  },
};
