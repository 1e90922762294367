import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/mailbox.ts';
import { counted } from '../counted.ts';

export const open: Translated<typeof english.open> = {
  title: 'Leer respuestas',
  label: 'Su frase',
  hint: 'Como la guardó: palabras con un espacio entre ellas, o números. Las mayúsculas y los acentos no importan. Nada de esto se guarda.',
  open: 'Abrir',
  opening: 'Abriendo …',
  errors: {
    failed: 'No se pudieron cargar las respuestas. Quizá falla la conexión. No se ha perdido nada.',
    broken: 'Llegó algo que no hizo el equipo. No se muestra. Avise al equipo, aquí o por otro camino.',
  },
};

export const mailbox: Translated<typeof english.mailbox> = {
  title: 'Su conversación',
  status: 'Cómo va su denuncia',
  statuses: {
    waiting: 'Nadie del equipo ha abierto todavía una denuncia para esta frase, o no hay ninguna.',
    received: 'Su denuncia llegó al equipo.',
    acknowledged: 'Una persona del equipo se ocupa de su denuncia.',
    answered: 'El equipo le ha respondido.',
    closed: 'El equipo ha cerrado el caso. Usted puede escribir otra vez en cualquier momento.',
    other: 'El equipo ha abierto su denuncia.',
  },
  receivedOn: (day) => `El equipo la abrió el ${day}.`,
  answers: 'Respuestas',
  noAnswers: 'Aquí todavía no hay ninguna respuesta.',
  answerCount: (count) =>
    counted(count, {
      one: `${count} respuesta`,
      many: `${count} de respuestas`,
      other: `${count} respuestas`,
    }),
  notListed:
    'Esta persona ya no está en la lista de personas que leen. Por eso no se pudo comprobar la firma.',
  from: (label, day) => `${label}, ${day}`,
  ownWords:
    'Lo que usted escribió no se muestra nunca aquí. Si alguien le obliga a abrir esta página, no lo ve.',
  refresh: 'Mirar otra vez',
  write: {
    title: 'Escribir al equipo',
    label: 'Su mensaje',
    hint: 'En cualquier idioma. Se cierra con llave en este dispositivo y solo pueden leerlo las personas que tienen su denuncia.',
    empty: 'Escriba algo primero.',
    tooLong: 'Es demasiado largo para un mensaje. Envíelo en dos.',
    send: 'Enviar',
    sent: 'Su mensaje se envió. Ya no se muestra aquí.',
    notSent: 'Todavía no se ha enviado. Lo que escribió sigue aquí.',
  },
  destroy: {
    title: 'Borrar esta conversación',
    text: 'Esto borra ahora mismo del servidor las respuestas con sus archivos y los archivos que usted envió, y pide al equipo que borre su denuncia.',
    honest:
      'Lo que ya tienen las personas del equipo, solo ellas pueden borrarlo. Esta página no puede comprobar si lo hicieron. Lo que usted guardó en un dispositivo sigue allí hasta que lo borre.',
    action: 'Borrar …',
    confirmTitle: '¿Borrar las respuestas y sus archivos, y pedir que se borre la denuncia?',
    confirm: 'Borrar ahora',
    confirmText:
      'Esto no se puede deshacer. Mientras el equipo no borre la denuncia, su frase sigue mostrando que la tiene y lo que usted permitió.',
    doneTitle: 'Borrado',
    done: 'Las respuestas y sus archivos están borrados. Se pidió al equipo que borre su denuncia.',
    failed: 'No se pudo hacer todo: quizá falla la conexión. Inténtelo de nuevo.',
  },
  close: 'Cerrar la conversación',
};

export const idle: Translated<typeof english.idle> = {
  title: '¿Sigue usted ahí?',
  writing: (seconds) =>
    counted(seconds, {
      one: `Esta página se borra en ${seconds} segundo, con todo lo que usted escribió.`,
      many: `Esta página se borra en ${seconds} de segundos, con todo lo que usted escribió.`,
      other: `Esta página se borra en ${seconds} segundos, con todo lo que usted escribió.`,
    }),
  stay: 'Estoy aquí',
  never: 'Este dispositivo es mío: no borrar',
  clear: 'Borrar ahora',
};

export const cleared: Translated<typeof english.cleared> = {
  title: 'Esta página se borró',
  text: 'Nadie la usó durante un rato. Por eso se quitó todo lo que había en ella.',
  again: 'Empezar de nuevo',
};
