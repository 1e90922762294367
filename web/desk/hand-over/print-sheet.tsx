import type { JSX, RefObject } from 'preact';
import type { Block, Span, WrittenDossier } from '../../../src/casefile/dossier/written/write-dossier.ts';

export type PrintSheetProps = {
  readonly written: WrittenDossier;
  readonly sheetRef: RefObject<HTMLElement | null>;
};

/** A written dossier on the page, to be printed: the same words as in a file. */
export function PrintSheet({ written, sheetRef }: PrintSheetProps): JSX.Element {
  const { language, dir, title, confidential, sections } = written;
  return (
    <article
      ref={sheetRef}
      class="print-sheet"
      lang={language}
      dir={dir}
      translate={false}
      aria-label={title}
    >
      <h6 class="print-sheet__title" dir="auto">
        {title}
      </h6>
      <p>
        <strong>{confidential}</strong>
      </p>
      {sections.map(({ part, heading, blocks }) => (
        <section key={part}>
          <h6>{heading}</h6>
          {blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'words':
      return (
        <div class="print-sheet__field">
          {block.name === null ? null : <p class="print-sheet__name">{block.name}</p>}
          <p class="print-sheet__words" dir={block.own ? 'auto' : undefined}>
            {block.spans.map((span, at) => (
              <SpanView key={at} span={span} />
            ))}
          </p>
        </div>
      );
    case 'table':
      return (
        <table class="dossier__may">
          <caption>{block.name}</caption>
          <tbody>
            {block.rows.map(([what, answer]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{answer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
  }
}

function SpanView({ span }: { readonly span: Span }): JSX.Element {
  return span.marked ? <mark class="run">{span.text}</mark> : <>{span.text}</>;
}
