import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/more.ts';

export const more: Translated<typeof english.more> = {
  title: 'Enviar ahora o contar más',
  intro:
    'Lo que ha escrito basta para empezar. Más respuestas ayudan al equipo a entender qué es urgente y qué podría ayudar. Cada respuesta es opcional, y después de enviar todavía podrá escribir al equipo.',
  tell: 'Contar más',
  send: 'Enviar lo que tengo',
  loading: 'Cargando las preguntas …',
  failed: 'Las preguntas no han llegado. No se ha perdido nada de lo que escribió.',
  faulty: 'Fechas y números en «Contar más»',
  kind: {
    title: '¿Se trata de algo que todavía no ha ocurrido, o de una ley?',
    legend: '¿Qué quiere denunciar?',
    happened: 'Algo que se hizo a alguien',
    planned: 'Un viaje o una reunión próxima que puede ser peligrosa',
    pattern: 'Una ley o una práctica que afecta a muchas personas',
  },
  planned: {
    label: '¿Qué está previsto y qué teme?',
    hint: 'En cualquier idioma. Diga dónde es el viaje o la reunión y por qué puede ser peligroso. Puede dejar fuera los nombres.',
  },
  pattern: {
    label: '¿Qué ley o práctica es, y qué hace a la gente?',
    hint: 'En cualquier idioma. Diga desde cuándo, a quién afecta y qué tiene que ver con las Naciones Unidas. Puede dejar fuera los nombres.',
  },
};
