import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../web/viewer/office/xml-text.ts';
import { bomb, docx, odt, paragraph, xlsx } from '../../support/made-files/office.ts';
import { plainPng } from '../../support/made-files/png.ts';
import { viewerOfThisFile } from '../../support/viewer-of-this-file.ts';

const viewer = viewerOfThisFile();
const text = () => viewer.frame().locator('#stage').innerText();

describe('an Office file', () => {
  it('is shown as its words, then its pictures', async () => {
    const letter = docx(paragraph('Dear Sir &#38; Madam') + paragraph('Second line'), {
      'word/media/image1.png': plainPng(40, 20, [10, 120, 10]),
      'word/media/image2.emf': new Uint8Array([1, 0, 0, 0, 5]),
    });
    expect(await viewer.open('letter.docx', letter)).toEqual({ kind: 'package', pages: 3 });
    expect(await text()).toBe('Dear Sir & Madam\nSecond line');
    await viewer.show({ page: 2 });
    expect(await viewer.frame().locator('canvas').count()).toBe(1);
    await viewer.show({ page: 3 });
    expect(await text()).toBe('word/media/image2.emf');
  });

  it('shows words that a tracked change took away', async () => {
    const deleted = '<w:p><w:del w:author="A"><w:r><w:delText>the name</w:delText></w:r></w:del></w:p>';
    await viewer.open('tracked.docx', docx(deleted));
    expect(await text()).toBe('the name');
  });

  it('of cells is shown as lines with tabs, without its formulas', async () => {
    await viewer.open('list.xlsx', xlsx());
    expect(await text()).toBe('Name & place\t12\nSecond');
  });

  it('of the open kind is shown too', async () => {
    await viewer.open('letter.odt', odt());
    expect(await text()).toBe('Title\nOne\ttwo');
  });
});

describe('another package', () => {
  it('is shown as the names of what it holds', async () => {
    expect(await viewer.open('a.zip', bomb('inside/photo.jpg', 10))).toEqual({ kind: 'package', pages: 1 });
    expect(await text()).toBe('inside/photo.jpg');
  });

  it.each([
    ['unpacks to more than can be read', bomb('word/document.xml', 40_000_000), 'too-large'],
    ['is cut', docx(paragraph('Dear')).subarray(0, 100), 'damaged'],
    ['is nothing but its first bytes', Uint8Array.from([0x50, 0x4b, 3, 4]), 'damaged'],
  ])('that %s is refused', async (_how, bytes, trouble) => {
    expect(await viewer.open('bad.docx', bytes)).toEqual({ trouble });
  });

  it('that needs a password, or says other than it holds, is refused', async () => {
    const locked = docx(paragraph('Dear')).slice();
    const list = Buffer.from(locked).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    locked[list + 8] = 1;
    expect(await viewer.open('locked.docx', locked)).toEqual({ trouble: 'locked' });
    const lying = docx(paragraph('Dear')).slice();
    lying.set([0xff, 0xff, 0xff, 0x7f], list + 42);
    expect(await viewer.open('lying.docx', lying)).toEqual({ trouble: 'damaged' });
  });
});

describe('the words of XML', () => {
  const rules = { text: /^t$/, breaks: { p: '\n' } };

  it('leave entities alone that a document defines, and follow nothing', () => {
    const xml =
      '<!DOCTYPE x [<!ENTITY a "bbbb"><!ENTITY b SYSTEM "file:///etc/passwd">]><t>&a;&b;&#x41;&amp;</t>';
    expect(xmlText(xml, rules)).toBe('&a;&b;A&');
  });

  it.each([
    ['an endless tag', `<${'a'.repeat(2_000_000)}`],
    ['tags without end', '<a '.repeat(500_000)],
    ['spaces', `<t>${' '.repeat(2_000_000)}`],
  ])('of %s are read in passing', (_what, xml) => {
    expect(xmlText(xml, rules)).toBe('');
  });
});
