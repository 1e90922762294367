import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/sending.ts';
import { counted } from '../counted.ts';

export const sending: Translated<typeof english.sending> = {
  title: 'Enviando',
  notYet: 'Todavía no se ha enviado',
  stay: 'Deje esta página abierta.',
  steps: {
    checking: 'Comprobando otra vez la lista de personas que leen …',
    locking: 'Cerrando con llave su denuncia en este dispositivo …',
    working:
      'Mostrando al servidor que usted no es una máquina. Puede tardar un minuto en un dispositivo lento …',
    sending: 'Enviando …',
    waiting: (seconds) =>
      counted(seconds, {
        one: `No hay conexión, o el servidor está ocupado. Nuevo intento en ${seconds} segundo …`,
        many: `No hay conexión, o el servidor está ocupado. Nuevo intento en ${seconds} de segundos …`,
        other: `No hay conexión, o el servidor está ocupado. Nuevo intento en ${seconds} segundos …`,
      }),
  },
  stop: 'Parar y volver',
  failed: {
    title: 'Todavía no se ha enviado',
    text: 'No se pudo enviar su denuncia. Lo que escribió sigue aquí.',
    refused:
      'El servidor no la aceptó. Intentarlo de nuevo puede servir; si no sirve, use otra forma de recibir ayuda.',
  },
};

export const sent: Translated<typeof english.sent> = {
  title: 'Su denuncia ha llegado',
  received: 'Está en el servidor, cerrada con llave. Solo las personas que usted eligió pueden abrirla.',
  next: {
    title: 'Qué pasa ahora',
    items: [
      'Una persona del equipo lee su denuncia. Esta página no puede decirle cuándo pasa eso.',
      'El equipo responde aquí. Vuelva con su frase y elija «Leer respuestas».',
      'Es posible que le pregunten algo. Usted decide qué responde.',
    ],
  },
  hours: 'Cuándo trabaja el equipo',
  deadline: {
    title: (day) => `Si no hay respuesta hasta el ${day}`,
    ends: (zone) => `El día se cuenta en la zona horaria del equipo: ${zone}.`,
    items: ['Vuelva con su frase y escriba otra vez.', 'O use otra forma de recibir ayuda.'],
  },
  leave: {
    title: 'Antes de irse',
    text: 'Pulse «Salir de esta página». Borra todo lo que hay aquí. Si este dispositivo no es suyo, cierre también el navegador.',
  },
};
