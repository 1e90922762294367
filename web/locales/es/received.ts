import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/received.ts';
import { counted } from './counted.ts';
import { viewing } from './files/viewing.ts';

export const received: Translated<typeof english.received> = {
  viewing,
  title: (count) =>
    counted(count, {
      one: 'Un archivo para usted',
      many: `${count} de archivos para usted`,
      other: `${count} archivos para usted`,
    }),
  seen: 'Todavía no se ha descargado nada. Si mira o guarda un archivo, alguien que vigile su conexión puede ver que usted recibe un archivo, más o menos su tamaño y quizá de qué tipo es.',
  runs: 'Puede ser un programa. No lo guarde si no sabe para qué sirve.',
  look: 'Mirarlo aquí',
  lookNamed: (name) => `Mirarlo aquí: ${name}`,
  save: 'Guardarlo…',
  saveNamed: (name) => `Guardarlo… ${name}`,
  saving: {
    title: '¿Guardar este archivo en este dispositivo?',
    trace:
      'Un archivo guardado se queda en el dispositivo. Quien registre el dispositivo puede encontrarlo. La lista de descargas del navegador puede mostrar que viene de este sitio. El dispositivo puede copiarlo a otros lugares por sí solo. Aunque lo borre, muchas veces se puede recuperar.',
    better: 'Es más seguro mirarlo aquí. No lo guarde en un dispositivo que no es suyo.',
    name: (name) => `Se guarda con el nombre ${name}, que no dice nada.`,
    yes: 'Guardarlo',
    no: 'No guardarlo',
    progress: (percent) => `Descargando el archivo: ${percent} %`,
    waiting: 'No hay conexión. Seguirá por sí solo cuando la haya.',
    stop: 'Detener',
    done: 'El archivo se entregó a su navegador. Bórrelo cuando ya no lo necesite, y quítelo también de la lista de descargas del navegador.',
  },
  close: 'Cerrar',
  gone: 'Este archivo ya no está. Puede pedir al equipo que lo envíe de nuevo.',
  altered: 'Este no es el archivo que envió el equipo. No se abrió ni se guardó. Avise al equipo.',
  failed: 'No se pudo descargar el archivo. Inténtelo de nuevo.',
  newer: 'Algo de aquí necesita una página más nueva. Vuelva a cargar la página.',
};
