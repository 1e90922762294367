import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/announced.ts';

export const announced: Translated<typeof english.announced> = {
  unstaffed: (day) => `Nadie lee denuncias aquí hasta el final del ${day}`,
  unstaffedText:
    'De todos modos puede enviar una denuncia. Queda cerrada con llave en el servidor hasta que alguien vuelva. Si necesita ayuda antes, use otra forma.',
  message: 'Un mensaje del equipo',
};
