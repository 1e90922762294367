import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/phrase.ts';
import { counted } from '../counted.ts';

export const phrase: Translated<typeof english.phrase> = {
  title: 'Su frase',
  intro:
    'Estas 12 palabras en inglés son su única forma de volver. Con ellas lee las respuestas y escribe más.',
  introSent:
    'Su denuncia ha llegado. Estas 12 palabras en inglés son su única forma de volver a ella. Con ellas lee las respuestas y escribe más.',
  list: 'Sus 12 palabras',
  making: 'Creando su frase …',
  once: 'Se muestran solo aquí y solo ahora. Nadie puede decírselas otra vez, y nadie puede cambiarlas por otras.',
  keep: {
    title: 'Cómo guardarlas',
    items: [
      'Escríbalas en papel y esconda el papel, o apréndalas de memoria.',
      'O póngalas en un gestor de contraseñas en el que usted confía.',
      'No les haga una foto. No las guarde en un mensaje ni en una nota en este dispositivo.',
      'Quien tiene estas palabras puede leer las respuestas y escribir en nombre de usted.',
    ],
  },
  written: 'Ya guardé las palabras',
  check: {
    title: '¿Tiene su frase?',
    notYet: 'Todavía no se ha enviado. Su denuncia se envía después de este paso.',
    label: 'Escriba sus 12 palabras',
    hint: 'De su papel o de memoria, en inglés, con un espacio entre las palabras. Las mayúsculas no importan.',
    count: (typed) =>
      counted(typed, {
        one: `Hay ${typed} palabra; la frase tiene 12.`,
        many: `Hay ${typed} de palabras; la frase tiene 12.`,
        other: `Hay ${typed} palabras; la frase tiene 12.`,
      }),
    wrong: (places) => `No es igual: palabra número ${places}. Compare con su papel.`,
    again: 'Mostrar las palabras otra vez',
    send: 'Enviar la denuncia',
  },
  twoWords: {
    title: '¿Tiene su frase?',
    word: (place) => `Palabra número ${place}`,
    wrong: 'No es esa palabra. Compare con lo que guardó.',
    done: 'Listo',
  },
};
