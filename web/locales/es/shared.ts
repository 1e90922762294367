import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/shared.ts';
import { phraseField } from './phrase-field.ts';

/** What both sites say. */
export const shared: Translated<typeof english.shared> = {
  skipToContent: 'Ir al contenido',
  back: 'Volver',
  cancel: 'Cancelar',
  close: 'Cerrar',
  continue: 'Continuar',
  tryAgain: 'Intentar de nuevo',
  leave: 'Salir de esta página',
  leaveHint: 'o pulse 3 veces Mayús (Shift)',
  demonstration: 'Esto es una demostración con un equipo inventado. No escriba nada real.',
  preferNotToSay: 'Prefiero no decirlo',
  unknown: 'No lo sé',
  choose: 'Elegir',
  phraseField,
};
