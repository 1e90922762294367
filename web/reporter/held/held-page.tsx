import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OPENS_ALONE } from '../../../src/protocol/limits.ts';
import { formatDay } from '../../shared/format.ts';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { type Allowed, type KnownFile, NOTHING_ALLOWED } from '../allowed.ts';
import type { Consenting, HeldConsent } from '../consenting.ts';
import { h } from '../held-words.ts';
import type { AllowingPart } from '../load-allowing.ts';
import type { PageProps } from '../page-props.ts';
import { FinalAct } from '../parts/final-act.tsx';
import { Page } from '../parts/page.tsx';
import { SendingLine } from '../parts/sending-line.tsx';
import { SentOutcome } from '../parts/sent-outcome.tsx';
import type { ConsentMail } from './consent-mail.ts';
import { EndsSoon } from './ends-soon.tsx';
import { SentNotices } from './sent-notices.tsx';

export type HeldPageProps = PageProps &
  ConsentMail & {
    readonly AllowEditor: AllowingPart['AllowEditor'];
    readonly GroupsList: AllowingPart['GroupsList'];
    /** The files that were sent from this page. */
    readonly files: readonly KnownFile[];
    readonly onBack: () => void;
  };

/** What the team holds, in words; how to change it, to keep it longer, and to take it back. */
export function HeldPage(props: HeldPageProps): JSX.Element {
  const { consenting, onSent, AllowEditor, GroupsList, onBack } = props;
  const { held } = consenting;
  const [chosen, setChosen] = useState<Allowed | null>(null);
  const now = allowedIn(consenting);
  const files = knownFiles(now, props.files);
  const sending = useSending(
    async (handle) => {
      onSent({ hash: await consenting.change(chosen ?? now, handle), kind: 'change' });
    },
    () => setChosen(null),
  );
  const words = h();
  const busy = sending.state === 'under-way';
  const outcome = (
    <>
      {busy && sending.step ? <SendingLine step={sending.step} /> : null}
      <SentOutcome state={sending.state} failed={words.notSent} />
    </>
  );
  if (chosen !== null) {
    return (
      <AllowEditor
        {...props}
        allowed={chosen}
        onChange={setChosen}
        destinations={consenting.destinations}
        files={files}
        moreDanger={false}
        onBack={() => setChosen(null)}
      >
        {outcome}
        <div class="actions">
          <Button unavailable={busy} onPress={sending.start}>
            {words.send}
          </Button>
        </div>
      </AllowEditor>
    );
  }
  return (
    <Page key="held" {...props} title={words.title} onBack={onBack}>
      <SentNotices {...props} />
      {held.kind === 'unfiled' ? <p>{words.none}</p> : null}
      {held.kind === 'withdrawn' ? <p>{words.withdrawn}</p> : null}
      {held.kind === 'unchecked' ? (
        <Notice tone="danger">
          <p>{words.unchecked}</p>
        </Notice>
      ) : null}
      {held.kind === 'signed' || held.kind === 'attested' ? (
        <HeldInWords held={held}>
          <GroupsList allowed={held.allowed} destinations={consenting.destinations} files={files} />
        </HeldInWords>
      ) : null}
      {outcome}
      {held.kind === 'unfiled' ? null : (
        <div class="actions">
          <Button kind="second" unavailable={busy} onPress={() => setChosen(now)}>
            {words.change}
          </Button>
          {held.kind === 'signed' || held.kind === 'attested' ? (
            <Button kind="quiet" unavailable={busy} onPress={sending.start}>
              {words.renew}
            </Button>
          ) : null}
        </div>
      )}
      <hr />
      <FinalAct
        words={h().withdraw}
        failed={h().notSent}
        send={async (sending) =>
          props.onSent({ hash: await props.consenting.withdraw(sending), kind: 'withdrawal' })
        }
        onDone={() => undefined}
      />
    </Page>
  );
}

/** From where a change begins. After a withdrawal that is nothing. */
const allowedIn = ({ held }: Consenting): Allowed =>
  held.kind === 'signed' || held.kind === 'attested' ? held.allowed : NOTHING_ALLOWED;

/** The files of this page by name, and those that the consent names already. */
const knownFiles = ({ files = [] }: Allowed, sent: readonly KnownFile[]): readonly KnownFile[] => [
  ...sent,
  ...files.filter((id) => !sent.some((file) => file.id === id)).map((id) => ({ id, name: null })),
];

function HeldInWords(props: {
  readonly held: HeldConsent;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { held, children } = props;
  const words = h();
  const isAttested = held.kind === 'attested';
  return (
    <>
      <p>{isAttested ? words.attested : words.checked}</p>
      {isAttested ? (
        <Notice tone="caution">
          <p>{words.entered}</p>
        </Notice>
      ) : null}
      {!isAttested && held.replaces ? <p class="quiet">{words.maybeEntered}</p> : null}
      {held.daysLeft < 0 ? null : <p>{words.until(formatDay(held.expires))}</p>}
      <EndsSoon {...held} />
      <p>{words.teamReads}</p>
      {held.allowed.switches[OPENS_ALONE] === 'granted' ? <p>{words.alone}</p> : null}
      {children}
    </>
  );
}
