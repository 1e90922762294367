import type { Block, Section, Span, WrittenDossier } from './write-dossier.ts';

/** A file within an OpenDocument. */
export interface OdtPart {
  readonly path: string;
  readonly text: string;
}

/** The first file of the package, which has to stand in it uncompressed. */
export const ODT_TYPE = 'application/vnd.oasis.opendocument.text';

/**
 * The files of an OpenDocument text, in their order: nothing but the text and how it looks. It has no `meta.xml`, where programs keep
 * who wrote something, when, and on what. Source: OpenDocument 1.2, parts 1 and 3.
 */
export const odtParts = (written: WrittenDossier): OdtPart[] => [
  { path: 'mimetype', text: ODT_TYPE },
  { path: 'META-INF/manifest.xml', text: MANIFEST },
  { path: 'styles.xml', text: stylesXml(written) },
  { path: 'content.xml', text: contentXml(written) },
];

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACES = [
  ['office', 'office:1.0'],
  ['style', 'style:1.0'],
  ['text', 'text:1.0'],
  ['table', 'table:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ');

const MANIFEST = `${HEAD}
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${ODT_TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
`;

const paragraphStyle = (name: string, shown: string, paragraph: string, text: string): string =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard">` +
  `<style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

const stylesXml = ({ language, dir }: WrittenDossier): string => {
  const mode = dir === 'rtl' ? 'rl-tb' : 'lr-tb';
  const heading = (level: number, size: number): string =>
    paragraphStyle(
      `Heading_20_${level}`,
      `Heading ${level}`,
      'fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"',
      `fo:font-size="${size}pt" fo:font-weight="bold" style:font-weight-complex="bold" style:font-size-complex="${size}pt"`,
    );
  const languages = `fo:language="${language}" fo:country="none" style:language-complex="${language}" style:country-complex="none"`;
  return `${HEAD}
<office:document-styles ${NAMESPACES} office:version="1.2"><office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="130%" fo:text-align="start" style:writing-mode="${mode}"/><style:text-properties fo:font-family="sans-serif" fo:font-size="11pt" style:font-size-complex="11pt" ${languages}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:orphans="3" fo:widows="3"/></style:style>
${heading(1, 18)}
${heading(2, 13)}
${heading(3, 10)}
</office:styles><office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm" style:writing-mode="${mode}"/></style:page-layout>
</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles></office:document-styles>
`;
};

const contentXml = ({ title, confidential, sections }: WrittenDossier): string => `${HEAD}
<office:document-content ${NAMESPACES} office:version="1.2"><office:automatic-styles>
<style:style style:name="LTR" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="start" style:writing-mode="lr-tb"/></style:style>
<style:style style:name="RTL" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Marked" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-complex="italic" fo:border="0.5pt solid #767676"/></style:style>
</office:automatic-styles><office:body><office:text>
${heading(1, title)}
<text:p text:style-name="Standard"><text:span text:style-name="Strong">${lines(confidential)}</text:span></text:p>
${sections.map(sectionXml).join('\n')}
</office:text></office:body></office:document-content>
`;

const sectionXml = ({ heading: name, blocks }: Section): string =>
  [heading(2, name), ...blocks.map(blockXml)].join('\n');

const blockXml = (block: Block, at: number): string => {
  switch (block.kind) {
    case 'words': {
      const style = block.own ? directionOf(block.spans.map(({ text }) => text).join('')) : 'Standard';
      const name = block.name === null ? [] : [heading(3, block.name)];
      return [...name, paragraph(style, block.spans.map(spanXml).join(''))].join('\n');
    }
    case 'table':
      return [heading(3, block.name), tableXml(block.rows, at)].join('\n');
    case 'list': {
      const items = block.items.map(
        (item) => `<text:list-item>${paragraph(directionOf(item), lines(item))}</text:list-item>`,
      );
      return `<text:list>${items.join('\n')}</text:list>`;
    }
  }
};

const tableXml = (rows: readonly (readonly [string, string])[], at: number): string => {
  const cell = (text: string, style?: string): string => {
    const inner =
      style === undefined ? lines(text) : `<text:span text:style-name="${style}">${lines(text)}</text:span>`;
    return `<table:table-cell office:value-type="string">${paragraph('Standard', inner)}</table:table-cell>`;
  };
  const all = rows.map(
    ([what, answer]) => `<table:table-row>${cell(what)}${cell(answer, 'Strong')}</table:table-row>`,
  );
  return `<table:table table:name="Table${at}"><table:table-column table:number-columns-repeated="2"/>\n${all.join('\n')}\n</table:table>`;
};

const heading = (level: number, text: string): string =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${lines(text)}</text:h>`;

const paragraph = (style: string, inner: string): string =>
  `<text:p text:style-name="${style}">${inner}</text:p>`;

const spanXml = ({ text, marked }: Span): string =>
  marked ? `<text:span text:style-name="Marked">${lines(text)}</text:span>` : lines(text);

/** By the first letter that has a direction, as a page does it. */
const directionOf = (text: string): 'LTR' | 'RTL' =>
  RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'RTL' : 'LTR';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '<text:line-break/>',
  '\t': '<text:tab/>',
};

/** Spaces that stand together are counted in XML, and line ends are no spaces. */
const lines = (text: string): string =>
  text
    .replace(/[&<>\n\t]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);
