import { CallError } from '../../src/casework/call-error.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';

type Call = keyof MemberApi;
type Wrap = (api: MemberApi) => MemberApi;

/** A server that is out of reach for the calls of one kind whose place, from 0, `isLost` says. */
const losing =
  (call: Call, isLost: (place: number) => boolean): Wrap =>
  (api) => {
    let place = 0;
    return {
      ...api,
      [call]: (...given: never[]) => {
        place += 1;
        if (isLost(place - 1)) return Promise.reject(new CallError('unreachable'));
        return (api[call] as (...all: never[]) => Promise<unknown>)(...given);
      },
    };
  };

/** A server that is out of reach for the first calls of one kind. */
export const breaking = (call: Call, times = 1): Wrap => losing(call, (place) => place < times);

/** A server that answers so many calls of one kind, and none after them: the desk died there. */
export const breakingAfter = (call: Call, answered: number): Wrap =>
  losing(call, (place) => place >= answered);

/** A server at which something else stands in the place of the first slot. */
export const slotTakenOnce: Wrap = (api) => {
  let isTaken = false;
  return {
    ...api,
    putSlot: (...given) => {
      if (isTaken) return api.putSlot(...given);
      isTaken = true;
      return Promise.resolve('slot-taken');
    },
  };
};
