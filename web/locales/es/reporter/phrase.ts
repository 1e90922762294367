import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/phrase.ts';

export const phrase: Translated<typeof english.phrase> = {
  title: 'Su frase',
  intro: 'Esta frase es su única forma de volver. Con ella lee las respuestas y escribe más.',
  introSent:
    'Su denuncia ha llegado. Esta frase es su única forma de volver a ella. Con la frase lee las respuestas y escribe más.',
  list: 'Su frase',
  making: 'Creando su frase …',
  once: 'Se muestra solo aquí y solo ahora. Nadie puede decírsela otra vez, y nadie puede cambiarla por otra.',
  other: {
    title: 'La misma frase en otra forma',
    digits: 'Mostrarla en números',
    english: 'Mostrarla en palabras inglesas',
    own: 'Mostrarla en palabras españolas',
    same: 'Cada forma es la misma frase: guarde una de ellas. Puede escribirla en esta página en cualquier idioma.',
  },
  keep: {
    title: 'Cómo guardarla',
    items: [
      'Escríbala en papel y esconda el papel, o apréndala de memoria.',
      'O póngala en un gestor de contraseñas en el que usted confía.',
      'No le haga una foto. No la guarde en un mensaje ni en una nota en este dispositivo.',
      'Quien tiene esta frase puede leer las respuestas y escribir en nombre de usted.',
    ],
  },
  written: 'Ya guardé la frase',
  check: {
    title: '¿Tiene su frase?',
    notYet: 'Todavía no se ha enviado. Su denuncia se envía después de este paso.',
    label: 'Escriba su frase',
    hint: 'De su papel o de memoria: palabras con un espacio entre ellas, o números. Las mayúsculas y los acentos no importan.',
    wrong: {
      words: (places) => `No es igual: palabra número ${places}. Compare con su papel.`,
      digits: (places) => `No es igual: grupo número ${places}. Compare con su papel.`,
    },
    notTheSame: 'Esta es otra frase. Compare con su papel.',
    again: 'Mostrar la frase otra vez',
    send: 'Enviar la denuncia',
  },
  twoWords: {
    title: '¿Tiene su frase?',
    piece: {
      words: (place) => `Palabra número ${place}`,
      digits: (place) => `Grupo número ${place}`,
    },
    wrong: 'No es igual. Compare con lo que guardó.',
    done: 'Listo',
  },
};
