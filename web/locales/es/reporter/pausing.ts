import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/pausing.ts';

export const pause: Translated<typeof english.pause> = {
  action: 'Pausar',
  title: 'Pausar y seguir más tarde',
  lead: 'Lo que ha escrito hasta ahora se puede guardar. Puede seguir más tarde, aquí o en otro dispositivo.',
  how: [
    'Usted recibe una frase. Con ella su texto se cierra con llave en este dispositivo; el servidor lo guarda y no puede leerlo.',
    'No se envía nada al equipo. Nadie lo lee y nadie ayuda hasta que usted envíe la denuncia.',
    'Después se borra esta página.',
  ],
  until: (day) =>
    `Se guarda hasta el ${day} y luego se elimina. Cada vez que pausa, los días empiezan de nuevo.`,
  risks: {
    title: 'Qué puede salir mal',
    items: [
      'Quien tiene la frase puede leer lo que usted ha escrito, hasta que envíe la denuncia o la elimine.',
      'Un papel se puede encontrar. Escóndalo bien o aprenda la frase de memoria.',
      'Sin la frase nadie puede recuperar su texto.',
    ],
  },
  again: 'Se guarda con la frase que usted escribió, en lugar de lo que hay ahora.',
  next: 'Recibir mi frase',
  phraseIntro: 'Con esta frase sigue escribiendo. Cuando haya enviado la denuncia, abre las respuestas.',
  noWords: 'No se pudo crear la frase: falta una parte de esta página. Lo que escribió sigue aquí.',
  check: {
    notYet: 'Todavía no se ha guardado. Su texto se guarda después de este paso.',
    send: 'Guardar mi texto',
  },
  keeping: {
    title: 'Guardando su texto',
    stop: 'Parar y volver',
    failed: {
      title: 'Todavía no se ha guardado',
      text: 'No se pudo guardar su texto. Sigue aquí.',
      refused: 'El servidor no lo aceptó. Intentarlo otra vez puede ayudar.',
      conflict:
        'Con esta frase ya hay algo más nuevo, quizá desde otro dispositivo. Vuelva atrás, anote lo que necesita y mire el texto más nuevo con su frase.',
      tooLong: 'Es demasiado largo para guardarlo. Vuelva atrás y acórtelo.',
    },
  },
  done: {
    title: 'Su texto está guardado',
    text: (day) => `Está en el servidor, cerrado con llave, hasta el ${day}.`,
    notSent: 'No se ha enviado. Nadie lo lee hasta que usted lo envíe.',
    back: 'Vuelva con su frase y elija «Seguir con una denuncia en pausa».',
    front: 'A la primera página',
  },
};

export const resume: Translated<typeof english.resume> = {
  title: 'Seguir con una denuncia en pausa',
  open: 'Buscarla',
  opening: 'Buscando …',
  errors: {
    failed: 'No se pudo preguntar al servidor. Quizá falla la conexión. No se ha perdido nada.',
    broken: 'Lo que hay ahí no se puede leer. Quizá se dañó en el servidor.',
    newer: 'Esto se hizo con una versión más nueva de esta página. Cargue la página otra vez.',
  },
  none: {
    title: 'No se encontró nada',
    text: 'No hay nada en pausa con esta frase. Quizá se envió o se eliminó, quizá pasaron sus días, o no es la frase correcta.',
  },
  found: {
    title: 'Su denuncia en pausa está aquí',
    kept: (day) => `Se guardó el ${day}.`,
    older: 'Si la pausó otra vez un día más tarde, alguien en el servidor le muestra una copia antigua.',
    replaces: 'Sustituye lo que está escrito en esta página en este momento.',
    goOn: 'Seguir escribiendo',
    drop: 'Eliminarla',
    dropTitle: '¿Eliminar la denuncia en pausa?',
    dropText: 'Esto no se puede deshacer. Lo que escribió desaparece.',
    dropNow: 'Eliminar ahora',
    dropFailed: 'No se pudo eliminar. Quizá falla la conexión. Inténtelo otra vez.',
  },
  dropped: { title: 'Eliminada', text: 'La denuncia en pausa se ha eliminado del servidor.' },
};
