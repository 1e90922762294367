import type { JSX } from 'preact';
import {
  type DossierDocument,
  type DossierField,
  listedFiles,
} from '../../../src/casefile/dossier/dossier-document.ts';
import { routeWords } from '../../shared/route-words.ts';
import { Written } from '../parts/written.tsx';
import { t } from '../text.ts';
import { codeOfField, fieldName, lineOfField } from './field-in-words.ts';
import { RunsView } from './runs-view.tsx';

export type DossierViewProps = {
  readonly document: DossierDocument;
  /** Whether every page of it says on paper that nobody has approved it. */
  readonly isDraft: boolean;
  /** The headings of its parts, below what stands around it. */
  readonly heading?: 'h3' | 'h4';
};

/** A dossier as its destination reads it, on a screen and on paper. Nothing in it comes from anywhere but its document. */
export function DossierView({ document, isDraft, heading: Heading = 'h4' }: DossierViewProps): JSX.Element {
  const words = t().dossier;
  const { destination, organisation, made, urgency, may, parts, paragraph, consent, reply } = document;
  return (
    <article class="dossier" aria-label={words.title(destination.name)}>
      {isDraft ? <p class="dossier__draft">{t().handOver.draft}</p> : null}
      <Heading>{words.cover}</Heading>
      <dl class="dossier__facts">
        <Fact name={words.to} value={`${destination.name} – ${routeWords().names[destination.route]}`} />
        <Fact name={words.from} value={organisation} />
        <Fact name={words.made} value={made} />
        <Fact name={words.rendition} value={words.renditions[document.rendition]} />
        <Fact
          name={words.urgency}
          value={[
            t().urgency.levels[urgency.level],
            ...urgency.reasons.map((reason) => t().urgency.reasons[reason]),
          ].join(' · ')}
        />
        {urgency.lastSafe === null ? null : <Fact name={words.lastSafe} value={urgency.lastSafe} />}
      </dl>
      <table class="dossier__may">
        <caption>{words.may}</caption>
        <tbody>
          {may.map(({ code, answer }) => (
            <tr key={code}>
              <th scope="row">{useOf(code)}</th>
              <td>{words.mayAnswers[answer]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {paragraph === null ? null : <Written text={paragraph.text} language={paragraph.language} />}
      {parts.map(({ part, fields }) => (
        <section key={part}>
          <Heading>{words.part[part]}</Heading>
          <FieldList fields={fields} />
          {part === 'evidence' ? (
            <ul>
              {listedFiles(document).map(({ label, mediaType, bytes, hash, grade, acts }) => (
                <li key={hash}>
                  {label} – {mediaType}, {bytes}
                  <br />
                  <bdi dir="ltr" class="key-print">
                    SHA-256 {hash}
                  </bdi>
                  {grade === null ? null : (
                    <>
                      <br />
                      {fieldName('sourceGrade')}: {grade.source}. {fieldName('informationGrade')}:{' '}
                      {grade.information}.
                    </>
                  )}
                  {acts.length === 0 ? null : (
                    <>
                      <br />
                      {t().files.note.shows(acts.map((act) => codeOfField('acts', act)).join(', '))}
                    </>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      <section>
        <Heading>{words.consent}</Heading>
        <p>
          {words.consentKinds[consent.kind]}. {words.consentUntil(consent.expires)}.
        </p>
      </section>
      <section>
        <Heading>{words.notIn}</Heading>
        <ul>
          {document.withheld.map(({ part, why }) => (
            <li key={part}>
              {words.part[part]} – {words.withheld[why]}
            </li>
          ))}
        </ul>
      </section>
      {reply === '' ? null : (
        <section>
          <Heading>{words.reply}</Heading>
          <Written text={reply} />
        </section>
      )}
    </article>
  );
}

/** The fields of one part. */
export function FieldList({ fields }: { readonly fields: readonly DossierField[] }): JSX.Element | null {
  if (fields.length === 0) return null;
  return (
    <dl class="dossier__facts">
      {fields.map((each) => (
        <div key={each.field}>
          <dt>{fieldName(each.field)}</dt>
          <dd>
            {lineOfField(each)}
            {each.value.kind === 'words' || each.value.kind === 'act' ? (
              <RunsView runs={each.value.runs} />
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useOf(code: string): string {
  const uses: Readonly<Record<string, string>> = t().dossier.uses;
  return uses[code] ?? code;
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
