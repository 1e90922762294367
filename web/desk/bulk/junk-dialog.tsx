import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PATTERN_CHARACTERS } from '../../../src/casefile/triage-event.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { faultOfReason } from '../case/reason-fault.ts';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { t } from '../text.ts';

export type JunkDialogProps = {
  readonly count: number;
  /** Where the kinds known so far are taken from. */
  readonly known: readonly CaseRow[];
  readonly onJunk: (pattern: string, reason: string) => void;
  readonly onCancel: () => void;
};

const MOST_KNOWN = 8;
const NO_CASE = '';
const NOTHING_TYPED = { pattern: '', reason: '' };

/** Asks under which name a flood is kept, and why it is one. Nothing is closed by it. */
export function JunkDialog({ count, known, onJunk, onCancel }: JunkDialogProps): JSX.Element {
  const { form, write, clear } = useFormDraft(NO_CASE, 'form:junk', NOTHING_TYPED);
  const { pattern, reason } = form;
  const [tried, setTried] = useState(false);
  const words = t().queue.junk;
  const name = pattern.trim().replace(/\s+/gu, ' ').toWellFormed();
  const patternFault =
    name === '' || name.length > PATTERN_CHARACTERS || UNFIT.test(name) ? words.patternFault : undefined;
  const reasonFault = faultOfReason(reason);
  const propose = (): void => {
    setTried(true);
    if (patternFault !== undefined || reasonFault !== undefined) return;
    clear();
    onJunk(name, reason.trim());
  };
  const kinds = [...new Set(known.flatMap(({ card }) => (card.junk ? [card.junk.pattern] : [])))];
  const actions = (
    <>
      <Button onPress={propose}>{words.action}</Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title(count)} onCancel={onCancel} actions={actions}>
      <p>{words.text}</p>
      <TextField
        label={words.pattern}
        hint={words.patternHint}
        error={tried ? patternFault : undefined}
        value={pattern}
        onChange={(typed) => write({ pattern: typed })}
      />
      {kinds.length > 0 ? (
        <div class="filters__chips" role="group" aria-label={words.known}>
          {kinds.slice(0, MOST_KNOWN).map((kind) => (
            <button key={kind} type="button" class="chip" onClick={() => write({ pattern: kind })}>
              <bdi>{kind}</bdi>
            </button>
          ))}
        </div>
      ) : null}
      <TextField
        label={words.reason}
        hint={t().reasons.hint}
        error={tried ? reasonFault : undefined}
        value={reason}
        onChange={(typed) => write({ reason: typed })}
        lines="some"
      />
    </Dialog>
  );
}

// What a line that others are shown may not hold.
const UNFIT = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
