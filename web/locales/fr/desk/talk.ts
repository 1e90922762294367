import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/talk.ts';

export const talk: Translated<typeof english.talk> = {
  folded: 'Ces mots sont de la personne. Ils sont repliés.',
  closesUnheard:
    'Personne ne peut l’apprendre à la personne : la phrase de ce signalement ne lui a pas été remise. Toute personne qui suit le dossier peut le rouvrir.',
};
