import { type Intake, loadIntake } from '../load-intake.ts';
import { type PartHandle, usePart } from './use-part.ts';

/** The further questions, fetched when `wanted`; anew when the language changes. */
export const useIntake = (wanted: boolean): PartHandle<Intake> => usePart(loadIntake, wanted);
