import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/front.ts';

export const front: Translated<typeof english.front> = {
  title: '¿Hay amenazas o castigos contra usted por hablar con las Naciones Unidas?',
  lead: 'Aquí puede contarlo a un equipo de derechos humanos. Solo las personas que usted elige pueden leerlo.',
  noAccount: 'No necesita nombre, ni correo electrónico, ni cuenta.',
  report: 'Denunciar lo que pasó',
  readAnswers: 'Leer respuestas',
  whatHappens: 'Qué pasa con mi denuncia',
  otherWays: 'Otras formas de recibir ayuda',
  danger: {
    title: '¿Hay alguien en peligro ahora mismo?',
    text: 'Puede enviar primero tres respuestas cortas y explicar más tarde.',
    action: 'Enviar una denuncia corta ahora',
  },
  limits: {
    title: 'Lo que esta página no puede hacer',
    items: [
      'No puede ayudar si alguien mira su pantalla o controla este dispositivo.',
      'No puede ocultar que este dispositivo abrió esta dirección. Tor Browser lo oculta mejor.',
      'No puede ocultar quién es usted si sus propias palabras lo dicen.',
      'No puede prometer que alguien estará a salvo, ni que las Naciones Unidas actuarán.',
    ],
  },
  leaving:
    'El botón «Salir de esta página» borra todo aquí de una vez y abre otro sitio web. Pulsar tres veces la tecla Mayús (Shift) hace lo mismo.',
};
