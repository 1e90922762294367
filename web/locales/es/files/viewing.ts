import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/files/viewing.ts';

export const viewing: Translated<typeof english.viewing> = {
  opening: 'Se está abriendo el archivo…',
  frame: (name) => `Archivo ${name}`,
  veiled: 'Lo que muestra puede ser duro de ver. Queda borroso hasta que usted lo pida.',
  show: 'Mostrarlo',
  blur: 'Volver a ponerlo borroso',
  page: (page, pages) => `Página ${page} de ${pages}`,
  before: 'Página anterior',
  next: 'Página siguiente',
  larger: 'Más grande',
  smaller: 'Más pequeño',
  turn: 'Girarlo',
  close: 'Cerrar el archivo',
  trouble: {
    title: 'Este archivo no se puede mostrar aquí',
    'too-large': 'Es demasiado grande para mostrarlo sin riesgo.',
    'too-many-pixels': 'Dice tener un tamaño que podría bloquear su navegador. No se abrió.',
    damaged: 'Está dañado o incompleto.',
    locked: 'Está cerrado con una contraseña propia.',
    'not-playable': 'Este navegador no puede mostrar archivos de este tipo.',
    unreadable: 'Una parte no llegó del servidor, o fue cambiada en el camino. Inténtelo de nuevo.',
    gone: 'El servidor ya no tiene este archivo, o le falta una parte.',
    stopped: 'Mantuvo ocupado el visor demasiado tiempo, o dijo lo que ningún archivo puede decir. Se cerró.',
    after: 'No se ejecutó nada de él.',
  },
};
