import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/danger.ts';

export const danger: Translated<typeof english.danger> = {
  title: 'Denuncia corta',
  hotlines: 'Si puede hablar sin peligro, llame primero',
  hotlinesNone: 'Este equipo no indica ninguna línea de ayuda urgente.',
  intro: 'Tres preguntas. Después puede explicar más.',
  what: '¿Qué está pasando y a quién?',
  whatHint: 'Bastan unas pocas palabras.',
  whatError: 'Escriba unas pocas palabras sobre lo que está pasando.',
  un: '¿Qué tiene que ver con las Naciones Unidas?',
  unHint: 'Por ejemplo: de camino a una reunión, después de un informe. Puede dejar esto vacío.',
  consent:
    'Al enviar, usted acepta que las personas de abajo lean esto y respondan aquí. No se hace nada más sin preguntarle.',
  send: 'Enviar ahora',
  phraseNext: 'Después del envío recibe una frase con la que puede volver.',
};
