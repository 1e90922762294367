import { utf8 } from '../../../protocol/encoding/utf8.ts';
import type { Block, Section, Span, WrittenDossier } from './write-dossier.ts';

/** How such a page looks, on a screen and on paper. Nothing in it is fetched from anywhere. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem 1rem; max-inline-size: 44rem; font: 1rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; }
h2 { margin-block: 2rem 0.5rem; padding-block-end: 0.25rem; border-block-end: 1px solid #767676; font-size: 1.15rem; }
h3 { margin-block: 1rem 0; font-size: 0.9rem; color: #4a4a4a; }
p { margin-block: 0 0.5rem; white-space: pre-wrap; }
mark { padding-inline: 0.2em; border: 1px solid #767676; background: none; color: inherit; font-style: italic; }
table { margin-block: 1rem; border-collapse: collapse; }
caption { font-weight: 600; text-align: start; padding-block: 0.25rem; }
th { font-weight: 400; text-align: start; padding: 0.25rem 1rem 0.25rem 0; }
[dir="rtl"] th { padding: 0.25rem 0 0.25rem 1rem; }
td { font-weight: 600; vertical-align: baseline; }
.confidential { font-weight: 600; }
@media print { @page { margin: 2cm; } body { max-inline-size: none; padding: 0; font-size: 11pt; } h2, h3, caption { break-after: avoid; } tr, li { break-inside: avoid; } p { orphans: 3; widows: 3; } }
`;

/** Files of a written dossier are as long as a multiple of this, so that their size says little. */
const STEP_BYTES = 16 * 1024;

/**
 * A written dossier as one page that asks nobody for anything: it holds no script, names no address, and its own policy forbids both.
 * The same dossier gives the same bytes. Spaces at its end make its size one of few.
 */
export const asHtml = (written: WrittenDossier): string => {
  const page = [
    '<!doctype html>',
    `<html lang="${escaped(written.language)}" dir="${written.dir}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(written.title)}</title>`,
    `<style>${PAGE_STYLE}</style></head>`,
    `<body><main>${contentHtml(written)}</main></body></html>`,
    '',
  ].join('\n');
  const { length } = utf8(page);
  return page + ' '.repeat(Math.ceil(length / STEP_BYTES) * STEP_BYTES - length);
};

/** What stands in such a page, without the page around it. */
export const contentHtml = ({ title, confidential, sections }: WrittenDossier): string =>
  [
    `<h1 dir="auto">${escaped(title)}</h1>`,
    `<p class="confidential">${escaped(confidential)}</p>`,
    ...sections.map(sectionHtml),
  ].join('\n');

const sectionHtml = ({ heading, blocks }: Section): string =>
  `<section>\n<h2>${escaped(heading)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`;

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'words': {
      const dir = block.own ? ' dir="auto"' : '';
      const name = block.name === null ? '' : `<h3>${escaped(block.name)}</h3>\n`;
      return `${name}<p${dir}>${block.spans.map(spanHtml).join('')}</p>`;
    }
    case 'table': {
      const rows = block.rows.map(
        ([what, answer]) => `<tr><th scope="row">${escaped(what)}</th><td>${escaped(answer)}</td></tr>`,
      );
      return `<table><caption>${escaped(block.name)}</caption><tbody>\n${rows.join('\n')}\n</tbody></table>`;
    }
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('\n')}\n</ul>`;
  }
};

const spanHtml = ({ text, marked }: Span): string =>
  marked ? `<mark>${escaped(text)}</mark>` : escaped(text);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
