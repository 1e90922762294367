import { type AllowingPart, loadAllowing } from '../load-allowing.ts';
import { type PartHandle, usePart } from './use-part.ts';

/** What asks and shows who may do what, fetched when `wanted`. */
export const useAllowing = (wanted: boolean): PartHandle<AllowingPart> => usePart(loadAllowing, wanted);
