import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/files-door.ts';

export const filesDoor: Translated<typeof english.filesDoor> = {
  title: 'Enviar archivos',
  text: 'Puede añadir a su denuncia fotos, vídeos, grabaciones y documentos.',
  open: 'Elegir archivos …',
  loading: 'Cargando …',
  failed: 'No se pudo cargar. Quizá se cortó la conexión.',
  afterSent:
    'Si tiene fotos, vídeos o documentos: abra «Leer respuestas» en la primera página con su frase. Allí puede enviarlos, ahora o más tarde.',
};
