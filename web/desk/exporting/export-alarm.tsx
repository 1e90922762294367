import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ExportFaults } from './export-faults.tsx';

/** Said on every part of a case that somebody took out without a second person. */
export function ExportAlarm({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { desk } = useSurroundings();
  const wrong = view.state.eyes.exporting.made.filter(({ faults }) => faults.length > 0);
  if (wrong.length === 0) return null;
  const words = t().exporting.alarm;
  return (
    <Notice tone="danger" title={words.title} urgent>
      {wrong.map(({ sequence, by, time, faults }) => (
        <div key={sequence}>
          <p>{words.who(memberLabel(desk, by), formatInstant(time))}</p>
          <ExportFaults faults={faults} />
        </div>
      ))}
      <p>{words.whatNow}</p>
    </Notice>
  );
}
