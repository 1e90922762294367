import { decodeEntryMark, encodeEntryMark } from '../casefile/team-event.ts';
import { appendWithMerge } from './append-with-merge.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { readLog } from './read-log.ts';

/** Tells the team what became of an entry of the stream, once. */
export const markEntry = async (
  core: DeskCore,
  type: 'entry-filed' | 'entry-junk',
  position: number,
): Promise<void> => {
  const id = core.teamId();
  const log = id === null ? undefined : logOf(core, id);
  if (log === undefined) return;
  await log.inTurn(async () => {
    if (log.chain.events.length === 0) await readLog(core, log);
    if (log.fault !== null) return; // told as a warning; no report waits for the team's list
    await appendWithMerge(core, log, {
      key: `${type} ${position}`,
      draft: ({ chain }) => {
        const marked = chain.events.some(
          ({ header, data }) => header.type === type && decodeEntryMark(data) === position,
        );
        return marked ? null : { type, data: encodeEntryMark(position) };
      },
    });
  });
};
