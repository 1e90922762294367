import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/intake/page.ts';

export const page: Translated<typeof english.page> = {
  part: (part, parts) => `Parte ${part} de ${parts}`,
  optional: 'Deje fuera lo que no sepa o no quiera decir.',
  skip: 'Saltar las demás preguntas',
  clear: 'Borrar esta respuesta',
  clearOf: (question) => `Borrar esta respuesta: ${question}`,
  chosen: (count) => `elegidas: ${count}`,
  dateHint: 'Con la exactitud que sepa: 2026, 2026-03 o 2026-03-25',
  dateFault: 'Escriba la fecha como en el ejemplo, o déjela vacía.',
  countFault: 'Escriba un número en cifras, hasta 999999, o déjelo vacío.',
  yes: 'Sí',
  no: 'No',
  extraTitle: 'Preguntas de este equipo',
  extraIntro: 'El equipo las hace a todo el mundo. Cada respuesta es opcional.',
};
