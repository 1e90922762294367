import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ANNOUNCEMENT_CHARACTERS, ANNOUNCEMENT_LONGEST_DAYS } from '../../../src/protocol/limits.ts';
import { dayAfter, dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { languageName } from '../../shared/language-name.ts';
import { useTask } from '../hooks/use-task.ts';
import { ClockField } from '../parts/clock-field.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { useAnnouncement } from './use-announcement.ts';

/** What to tell reporters, until when, and in which words. What was typed stays until the server has taken it. */
export function AnnounceForm(): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const { form, write, clear } = useAnnouncement();
  const { kind, until, texts } = form;
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const words = t().announcing;
  const { languages } = desk.roster().document.profile;
  const given = Object.fromEntries(
    Object.entries(texts)
      .map(([tag, text]) => [tag, plainParagraphs(text)] as const)
      .filter(([, text]) => text !== ''),
  );
  const faults = {
    kind: kind === '' ? words.kindMissing : undefined,
    until: untilFault(until),
    texts: kind === 'message' && Object.keys(given).length === 0 ? words.textMissing : undefined,
  };
  const tooLong = Object.values(given).some((text) => text.length > ANNOUNCEMENT_CHARACTERS);
  const publish = async (): Promise<void> => {
    setTried(true);
    if (kind === '' || tooLong || Object.values(faults).some(Boolean)) {
      focusFault('form');
      return;
    }
    if (!(await run(() => desk.announce({ kind, until, texts: given })))) return;
    setTried(false);
    clear();
    setDone(true);
    announce(words.published);
  };
  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
      onInput={() => setDone(false)}
    >
      <h2>{words.new}</h2>
      <ChooseOne
        legend={words.kind}
        error={tried ? faults.kind : undefined}
        value={kind}
        onChange={(chosen) => write({ kind: chosen })}
        options={[
          { value: 'unstaffed', label: words.unstaffed, detail: words.unstaffedDetail },
          { value: 'message', label: words.message, detail: words.messageDetail },
        ]}
      />
      <ClockField
        kind="date"
        label={words.until}
        hint={words.untilHint(ANNOUNCEMENT_LONGEST_DAYS)}
        error={tried ? faults.until : undefined}
        value={until}
        onChange={(day) => write({ until: day })}
      />
      {languages.map((tag, at) => (
        <TextField
          key={tag}
          label={words.text(languageName(tag))}
          {...(at === 0 && { hint: words.textHint })}
          error={textFault(given[tag] ?? '') ?? (tried && at === 0 ? faults.texts : undefined)}
          value={texts[tag] ?? ''}
          onChange={(text) => write({ texts: { ...texts, [tag]: text } })}
          lines="some"
        />
      ))}
      {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
      {done ? (
        <Notice tone="good">
          <p>{words.published}</p>
        </Notice>
      ) : null}
      <div class="actions">
        <Button submits unavailable={working}>
          {working ? words.publishing : words.publish}
        </Button>
      </div>
    </form>
  );
}

function untilFault(until: string): string | undefined {
  const words = t().announcing;
  if (until === '') return words.untilMissing;
  const [today, last] = [dayOf(now()), dayAfter(now(), ANNOUNCEMENT_LONGEST_DAYS)];
  return until < today || until > last ? words.untilWrong(ANNOUNCEMENT_LONGEST_DAYS) : undefined;
}

const textFault = (text: string): string | undefined =>
  text.length > ANNOUNCEMENT_CHARACTERS
    ? t().announcing.textTooLong(text.length - ANNOUNCEMENT_CHARACTERS)
    : undefined;
