import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/files/clean.ts';
import { detectKind } from '../../src/files/detect-kind.ts';
import type { Finding, FindingCode } from '../../src/files/finding.ts';
import { whatBetrays } from '../../src/files/look.ts';
import { sourceOf } from '../../src/files/source.ts';
import { counted, fixtureFile } from '../support/files/fixture-files.ts';

const foundIn = (bytes: Uint8Array): Promise<readonly Finding[]> => whatBetrays(sourceOf(bytes));
const valuesOf = (findings: readonly Finding[], code: FindingCode): readonly string[] | undefined =>
  findings.find((finding) => finding.code === code)?.values;
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const office = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': TYPES, ...parts }).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );

const LETTER = {
  'docProps/core.xml':
    '<cp:coreProperties><dc:creator>Amina Example</dc:creator><cp:lastModifiedBy>Karim &amp; Co</cp:lastModifiedBy><cp:revision>7</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">2024-03-05T10:11:12Z</dcterms:created></cp:coreProperties>',
  'docProps/app.xml':
    '<Properties><Company>Example Collective</Company><Application>Writer 24</Application></Properties>',
  'word/document.xml':
    '<w:document><w:body><w:p w:rsidR="00AB12CD"><w:ins w:id="1" w:author="Karim" w:date="2024-03-05T10:00:00Z"><w:r><w:t>at the gate</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p></w:body></w:document>',
  'word/comments.xml':
    '<w:comments><w:comment w:author="Salma" w:initials="S"><w:p/></w:comment></w:comments>',
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Type="http://x/hyperlink" Target="https://example.org/link" TargetMode="External"/><Relationship Type="http://x/image" Target="https://example.org/beacon.png" TargetMode="External"/></Relationships>',
};

describe('a letter from an office program', () => {
  it('says who wrote, changed and commented it, and what it calls when it is opened', async () => {
    const findings = await foundIn(office(LETTER));
    expect(valuesOf(findings, 'person')).toEqual(['Amina Example', 'Karim & Co']);
    expect(valuesOf(findings, 'people-in-changes')).toEqual(['Karim', 'Salma', 'S']);
    expect(valuesOf(findings, 'organisation')).toEqual(['Example Collective']);
    expect(valuesOf(findings, 'time')).toEqual(['2024-03-05T10:11:12Z']);
    expect(valuesOf(findings, 'fetches')).toEqual(['https://example.org/beacon.png']);
    for (const code of ['changes', 'comments', 'hidden', 'edits', 'software'] as const)
      expect(valuesOf(findings, code), code).toBeDefined();
  });

  it('is never said to be known in full, and has no clean copy', async () => {
    expect(
      valuesOf(await foundIn(office({ 'word/document.xml': '<w:document/>' })), 'not-looked-into'),
    ).toEqual([]);
    expect(await cleanCopy(sourceOf(office(LETTER)))).toMatchObject({
      outcome: 'not-cleanable',
      kind: 'docx',
      reason: 'kind',
    });
  });

  it('tells where its pictures were taken', async () => {
    const findings = await foundIn(
      office({ 'word/document.xml': '<w:document/>', 'word/media/image1.jpeg': fixtureFile('summons.jpg') }),
    );
    expect(findings[0]).toMatchObject({ code: 'place', places: [{ latitude: 47.3686, longitude: 8.5391 }] });
  });

  it('tells of programs, other files and hidden sheets', async () => {
    const sheet = office({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" state="veryHidden"/></sheets></workbook>',
      'xl/vbaProject.bin': 'x',
      'xl/embeddings/one.bin': 'x',
    });
    expect((await detectKind(sourceOf(sheet))).kind).toBe('xlsx');
    const codes = (await foundIn(sheet)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['macros', 'attached', 'hidden']));
  });

  it('that unfolds without an end stops its reader', async () => {
    const bomb = office({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) });
    const { source, read } = counted(bomb);
    expect(valuesOf(await whatBetrays(source), 'not-looked-into')).toBeDefined();
    expect(read()).toBeLessThan(1024 * 1024);
  });

  it('that is cut off is said to be damaged', async () => {
    const whole = office(LETTER);
    const codes = (await foundIn(whole.subarray(0, whole.length - 40))).map(({ code }) => code);
    expect(codes).toEqual(['damaged']);
  });
});

describe('a PDF', () => {
  const letter = latin1(
    '%PDF-1.7\n1 0 obj<</Author(Amina \\(Example\\))/Producer(Writer 24)/CreationDate(D:20240305101112Z)/Title<FEFF00410042>>>endobj\n' +
      '2 0 obj<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles 3 0 R>>>>endobj\n3 0 obj<</Type/Filespec>>endobj\n' +
      '4 0 obj<</Subtype/FreeText/T(Karim)>>endobj trailer<</ID[<00><11>]>>\n%%EOF\n5 0 obj<<>>endobj\n%%EOF\n',
  );

  it('says who made it, with what it acts, and that an earlier state is in it', async () => {
    const findings = await foundIn(letter);
    expect(valuesOf(findings, 'person')).toEqual(['Amina (Example)']);
    expect(valuesOf(findings, 'software')).toEqual(['Writer 24']);
    expect(valuesOf(findings, 'time')).toEqual(['D:20240305101112Z']);
    expect(valuesOf(findings, 'description')).toEqual(['AB']);
    for (const code of ['macros', 'attached', 'comments', 'ids', 'edits', 'not-looked-into'] as const)
      expect(valuesOf(findings, code), code).toBeDefined();
  });

  it('has no clean copy', async () => {
    expect(await cleanCopy(sourceOf(letter))).toMatchObject({
      outcome: 'not-cleanable',
      kind: 'pdf',
      reason: 'kind',
    });
  });

  it('that hides its text in long rows of letters ends in time bounded by its length', async () => {
    const rows = latin1(`%PDF-1.7\n/Author${' '.repeat(500_000)}/Author(${'\\('.repeat(500_000)}`);
    const { source, read } = counted(rows);
    expect(valuesOf(await whatBetrays(source), 'not-looked-into')).toBeDefined();
    expect(read()).toBeLessThan(4 * rows.length);
  });
});
