import {
  type Announcement,
  currentAnnouncement,
  encodeAnnouncementAnswer,
  verifyAnnouncement,
} from '../../../src/protocol/announcement.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { decodePin } from '../../../src/protocol/organisation-pin.ts';
import { type Roster, verifyPastRoster } from '../../../src/protocol/roster.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { bytesField as bytes, textField } from '../fields.ts';
import type { Fields, Json, Operations } from '../vector.ts';
import { changed } from './case-fields.ts';

const rosterOf = (input: Fields): Roster =>
  verifyPastRoster(bytes(input, 'roster'), decodePin(utf8(textField(input, 'pin'))));
const told = (announcement: Announcement | null): Json => announcement && { ...announcement };

export const announcementOperations: Operations = {
  verify: (input) =>
    told(
      verifyAnnouncement(
        changed(bytes(input, 'signed'), input),
        rosterOf(input),
        timeOf(textField(input, 'now')),
      ),
    ),
  current: (input) => {
    const answer = encodeAnnouncementAnswer(input['signed'] === null ? null : bytes(input, 'signed'));
    return told(
      currentAnnouncement(changed(answer, input), rosterOf(input), timeOf(textField(input, 'now'))),
    );
  },
};
