import type { Finding, FindingCode } from '../../../src/files/finding.ts';

/** What a finding means for the person, in as few kinds as they need. */
export const FINDING_GROUPS = [
  'place',
  'people',
  'device',
  'time',
  'words',
  'active',
  'pictures',
  'rest',
  'unread',
] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

const GROUP_OF: Readonly<Record<FindingCode, FindingGroup>> = {
  place: 'place',
  'place-name': 'place',
  person: 'people',
  'people-in-changes': 'people',
  organisation: 'people',
  device: 'device',
  serial: 'device',
  software: 'device',
  ids: 'device',
  'maker-notes': 'device',
  'camera-settings': 'device',
  time: 'time',
  description: 'words',
  comments: 'words',
  changes: 'words',
  hidden: 'words',
  attached: 'words',
  macros: 'active',
  fetches: 'active',
  motion: 'pictures',
  'second-picture': 'pictures',
  preview: 'pictures',
  'side-track': 'pictures',
  edits: 'pictures',
  appended: 'rest',
  'two-kinds': 'rest',
  'colour-profile': 'rest',
  'other-data': 'rest',
  locked: 'unread',
  damaged: 'unread',
  'not-looked-into': 'unread',
};

/** The groups of some findings, the gravest first, each with the texts that were found for it. */
export function groupsOf(
  finds: readonly Finding[],
): readonly { readonly group: FindingGroup; readonly values: readonly string[] }[] {
  return FINDING_GROUPS.map((group) => {
    const own = finds.filter(({ code }) => GROUP_OF[code] === group);
    const places = own.flatMap((find) =>
      find.places.map(({ latitude, longitude }) => `${latitude}, ${longitude}`),
    );
    // What was not read into names only its kind.
    const values = group === 'unread' ? [] : own.flatMap((find) => find.values);
    return { group, count: own.length, values: [...places, ...values].slice(0, 4) };
  }).filter(({ count }) => count > 0);
}
