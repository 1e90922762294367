import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/trust.ts';

/** Said when the list of reviewers cannot be trusted: nothing is sealed, and nothing typed is lost. */
export const trust: Translated<typeof english.trust> = {
  title: 'Esta página se detuvo antes de enviar nada',
  kept: 'Lo que usted escribió sigue en esta página. No ha salido nada de este dispositivo.',
  reasons: {
    forged:
      'La lista de personas que pueden leer denuncias no tiene la firma correcta. Quizá alguien la cambió para leer su denuncia.',
    expired: 'La lista de personas que pueden leer denuncias es demasiado vieja para confiar en ella.',
    rolledBack:
      'El servidor envió una lista más antigua que antes. Puede ser un error, o alguien que vuelve a poner a una persona que se había quitado.',
    noReader: 'En este momento nadie del equipo puede recibir denuncias.',
    clock:
      'La lista de personas que leen tiene una fecha en el futuro. Revise la fecha y la hora de este dispositivo.',
    missing: 'Este servidor todavía no tiene un equipo que reciba denuncias.',
    unreachable: 'No se pudo cargar la lista de personas que leen. Quizá la conexión falla o está bloqueada.',
    engine:
      'No se pudo cargar la parte de esta página que cierra con llave su denuncia. Quizá la conexión falla o está bloqueada.',
    insecure:
      'Esta dirección no es segura: lo que llega aquí se puede cambiar en el camino. Abra la dirección que empieza por https, o la dirección onion en Tor Browser.',
  },
  whatNow:
    'Inténtelo de nuevo dentro de un rato. Si esto sigue, use otra forma de recibir ayuda y avise al equipo.',
};
