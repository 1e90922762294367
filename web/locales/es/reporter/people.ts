import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/people.ts';

export const people: Translated<typeof english.people> = {
  open: 'Dar nombres o un contacto',
  title: 'Nombres y contacto',
  intro: (quorum) =>
    `Puede dejar todo esto vacío. Lo que escriba aquí se cierra con llave aparte: ${quorum} personas que leen tienen que estar de acuerdo antes de que una de ellas pueda leerlo, y cada apertura queda anotada.`,
  names: '¿De quién se trata?',
  namesHint: 'Los nombres de las personas afectadas, tal como ellas los escriben.',
  reach: '¿Cómo se puede contactar con usted, o con esas personas, fuera de esta página?',
  reachHint: 'Solo si es seguro. Lo más seguro sigue siendo esta página con su frase.',
  safety: '¿Qué pondría a alguien en peligro?',
  safetyHint:
    'Por ejemplo: quién no debe saberlo nunca, a qué horas es segura una llamada, una palabra clave.',
  tooFew: (quorum) =>
    `Usted ha dado nombres o un contacto. Al menos ${quorum} personas tienen que quedar en la lista para poder abrirlos juntas. Deje a más personas en la lista, o vacíe la página de los nombres.`,
  justEnough:
    'Los nombres solo podrán abrirse si todas estas personas están de acuerdo. Si falta una de ellas, nadie podrá.',
  parts: {
    names: 'De quién se trata',
    reach: 'Cómo contactar con usted o con esas personas',
    safety: 'Lo que sería peligroso',
  },
};
