import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/alone.ts';

export const alone: Translated<typeof english.alone> = {
  legend: 'Si alguien está en peligro inmediato',
  hint: (quorum) =>
    `Puede que no haya nadie despierto para dar su acuerdo. Usted puede permitir que entonces la persona de guardia abra esta página sola. Sin su marca, siempre hacen falta ${quorum} personas.`,
  allow: 'La persona de guardia puede abrirla sola',
  risk: 'Lo que puede salir mal: con esta marca, el propio cierre se abre para cada una de las personas que usted elige. Una de ellas podría mirar sin necesidad, o ser obligada. Solo las reglas del equipo y su registro lo impiden: cada apertura así queda anotada y da la alarma a todas las demás.',
  part: 'Abrir los nombres una sola persona, en peligro',
  yes: 'Permitido a la persona de guardia',
  no: 'No permitido',
  intro: 'Enviar significa que usted acepta solo dos cosas:',
  agreed:
    'Estas personas pueden leer esta denuncia y responder aquí. En peligro inmediato, la que está de guardia puede abrir sola los nombres. Nada más.',
};
