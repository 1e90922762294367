import { bytesField } from '../protocol/encoding/document.ts';

/** Of what a team keeps: drawn at random, so that two desks never name two things alike. */
export const TEAM_ITEM_BYTES = 8;

export const teamItemField = bytesField(TEAM_ITEM_BYTES);
