import type { AnnouncementDraft } from '../../../src/protocol/announcement.ts';
import { useChanges } from '../hooks/use-changes.ts';
import { useSurroundings } from '../surroundings.ts';

/** What a coordinator fills in, as it is typed; `''` where nothing was chosen. */
export type AnnouncementForm = {
  readonly kind: Exclude<AnnouncementDraft['kind'], 'nothing'> | '';
  readonly until: string;
  readonly texts: Readonly<Record<string, string>>;
};

export type AnnouncementHandle = {
  readonly form: AnnouncementForm;
  readonly write: (change: Partial<AnnouncementForm>) => void;
  readonly clear: () => void;
};

const NO_CASE = '';
const EMPTY: AnnouncementForm = { kind: '', until: '', texts: {} };

/** The announcement that is being written. It lies with the other drafts, so nobody leaves it behind without a word. */
export function useAnnouncement(): AnnouncementHandle {
  const { drafts } = useSurroundings();
  useChanges(drafts);
  const { text } = drafts.of(NO_CASE, 'announcement');
  const form = text === '' ? EMPTY : (JSON.parse(text) as AnnouncementForm);
  const keep = (next: AnnouncementForm): void =>
    drafts.write(NO_CASE, 'announcement', isEmpty(next) ? '' : JSON.stringify(next));
  return { form, write: (change) => keep({ ...form, ...change }), clear: () => keep(EMPTY) };
}

const isEmpty = ({ kind, until, texts }: AnnouncementForm): boolean =>
  kind === '' && until === '' && Object.values(texts).every((text) => text.trim() === '');
