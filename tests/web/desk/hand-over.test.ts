import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { Decrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DossierField } from '../../../src/casefile/dossier/dossier-document.ts';
import { DOSSIER_PARTS } from '../../../src/casefile/dossier/parts.ts';
import { odtParts } from '../../../src/casefile/dossier/written/as-odt.ts';
import { sheetOf } from '../../../src/casefile/dossier/written/as-sheet.ts';
import { writeDossier } from '../../../src/casefile/dossier/written/write-dossier.ts';
import { MADE_FORMS } from '../../../src/casefile/routing/destination.ts';
import { systemEntropy } from '../../../src/cli/system-entropy.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { dossierWords } from '../../../web/desk/hand-over/dossier-words.ts';
import { newPassphrase } from '../../../web/desk/hand-over/self-opening.ts';
import { useAnyEngine } from '../../support/any-engine.ts';
import {
  document,
  expectOnlyTheDossier,
  made,
  marksIn,
  readIn,
  textOfHtml,
} from '../../support/made-dossier.ts';

useAnyEngine();

describe('a dossier sealed for an age key', () => {
  it('is opened by another implementation of age, with its key alone, and holds only the dossier', async () => {
    const identity = await generateHybridIdentity();
    const text = await identityToRecipient(identity);
    const { bytes, file } = await made('age', { format: 'age', key: { kind: 'age', text } });
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const html = fromUtf8(await decrypter.decrypt(bytes));
    expectOnlyTheDossier(html);
    expect(file?.name).toBe('dossier.html.age');
    const stranger = new Decrypter();
    stranger.addIdentity(await generateHybridIdentity());
    await expect(stranger.decrypt(bytes)).rejects.toThrow();
  });

  it('is of a size that many share', async () => {
    const shorter = document({ reply: '' });
    const longer = document({ reply: 'Write to the office, please. '.repeat(10) });
    const sizes = await Promise.all(
      [shorter, longer].map(async (shown) => (await made('print', {}, shown)).bytes.length),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('is not made without that key', async () => {
    await expect(made('age')).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(made('openpgp')).rejects.toMatchObject({ code: 'bad-argument' });
  });
});

describe('a page that opens itself', () => {
  it('opens by standard means with thirty digits and nothing else, and says nothing before', async () => {
    const { bytes, passphrase } = await made('self-opening');
    const page = fromUtf8(bytes);
    expect(passphrase).toMatch(/^\d{5}( \d{5}){5}$/);
    expect(marksIn(page)).toEqual([]);
    expect(page).not.toMatch(/Shelter|Example Network|2026/);
    expect(page).toContain("default-src 'none'; connect-src 'none'");
    const sealed = JSON.parse(/id="sealed">(.*?)<\/script>/.exec(page)?.[1] ?? '') as Record<string, string>;
    const bytesOf = (name: string): Buffer => Buffer.from(String(sealed[name]), 'base64');
    const openWith = (digits: string): string => {
      const key = pbkdf2Sync(digits, bytesOf('salt'), Number(sealed['rounds']), 32, 'sha256');
      const opening = createDecipheriv('aes-256-gcm', key, bytesOf('nonce'));
      const data = bytesOf('data');
      opening.setAuthTag(data.subarray(-16));
      return Buffer.concat([opening.update(data.subarray(0, -16)), opening.final()]).toString();
    };
    expectOnlyTheDossier(openWith((passphrase ?? '').replaceAll(' ', '')));
    expect(() => openWith('0'.repeat(30))).toThrow();
    expect(page).not.toContain(passphrase);
  });

  it('has another passphrase each time, every digit as likely as any', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 200; at += 1)
      for (const digit of newPassphrase(systemEntropy).replaceAll(' ', ''))
        counts.set(digit, (counts.get(digit) ?? 0) + 1);
    expect(counts.size).toBe(10);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThan(200);
    const next = [249, 250, 255, 7];
    const entropy = { bytes: () => Uint8Array.of(next.shift() ?? 3) };
    expect(newPassphrase(entropy)).toBe('97333 33333 33333 33333 33333 33333');
  });
});

describe('an OpenDocument', () => {
  it('is known by its first bytes, holds only the dossier, no times, and nobody who wrote it', async () => {
    const { bytes } = await made('odt');
    expect(fromUtf8(bytes.slice(30, 38))).toBe('mimetype');
    expect(fromUtf8(bytes.slice(38, 77))).toBe('application/vnd.oasis.opendocument.text');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['mimetype', 'META-INF/manifest.xml', 'styles.xml', 'content.xml']);
    const whole = Object.values(files)
      .map((each) => fromUtf8(each))
      .join('\n');
    expectOnlyTheDossier(whole.replace(/META-INF|manifest:\S+/g, ''));
    expect((await made('odt')).bytes).toEqual(bytes);
  });

  it('keeps spaces, lines, tabs and signs, and drops what XML may not hold', async () => {
    const shown = document({ reply: 'a  b\n\tc <d> & "e" \u0007 \uFFFE' });
    const { words, language } = await readIn('en');
    const written = writeDossier(shown, dossierWords(words, language));
    const content = odtParts(written).find(({ path }) => path === 'content.xml')?.text ?? '';
    expect(content).toContain(
      'a <text:s text:c="1"/>b<text:line-break/><text:tab/>c &lt;d&gt; &amp; "e" \uFFFD \uFFFD',
    );
  });

  it('runs from right to left in Arabic, and each text by its own first letter', async () => {
    const shown = document({ reply: 'اكتبوا إلى المكتب' });
    const content = fromUtf8(unzipSync((await made('odt', {}, shown)).bytes)['content.xml'] ?? utf8(''));
    expect(content).toContain('<text:p text:style-name="RTL">اكتبوا إلى المكتب</text:p>');
    expect(content).toContain('<text:p text:style-name="LTR">MARKcooperation</text:p>');
    const arabic = unzipSync((await made('odt', {}, document(), 'ar')).bytes);
    expect(fromUtf8(arabic['styles.xml'] ?? utf8(''))).toContain('style:writing-mode="rl-tb"');
  });
});

describe('texts for a form', () => {
  it('are the whole dossier, each part once', async () => {
    const { sheet, bytes } = await made('sheet');
    const text = sheet.map((each) => each.text).join('\n');
    expectOnlyTheDossier(text);
    expectOnlyTheDossier(fromUtf8(bytes));
    for (const mark of marksIn(text)) expect(text.split(mark).length).toBe(2);
    expect(new Set(sheet.map(({ field }) => field)).size).toBe(sheet.length);
  });

  it('have a field for every part that a dossier can have', async () => {
    const field: DossierField = { field: 'gaps', value: { kind: 'words', runs: [{ text: 'MARKhere' }] } };
    for (const part of DOSSIER_PARTS) {
      const shown = document({ parts: [{ part, by: ['C12'], fields: [field] }] });
      const { sheet } = await made('sheet', {}, shown);
      expect(sheet.filter(({ text }) => text.includes('MARKhere')).length).toBe(1);
    }
  });
});

describe.each(['ar', 'en', 'fr'] as const)('a dossier written out in "%s"', (tag) => {
  it('has its headings in that language and its texts as they were written, on a page that fetches nothing', async () => {
    const { words, language } = await readIn(tag);
    const html = fromUtf8((await made('print', {}, document(), tag)).bytes);
    const text = textOfHtml(html);
    expectOnlyTheDossier(text);
    expect(text).toContain(words.own.dossier.part.account);
    expect(text).toContain(words.own.dossier.title('Shelter desk (invented)'));
    expect(html).toContain(`<html lang="${tag}" dir="${language.dir}">`);
    expect(html).not.toMatch(/<script|https?:|url\(|src=|href=/);
    expect(text).toContain('MARKnarrative');
  });

  it('says of each file how far it can be relied on and what it shows', async () => {
    const { words, language } = await readIn(tag);
    const noted = { label: 'The summons', mediaType: 'image/png', bytes: 9, hash: 'A'.repeat(43) };
    const shown = document({
      version: 2,
      parts: [{ part: 'evidence', by: ['C12', 'C11'], fields: [] }],
      evidence: [
        { ...noted, grade: { source: 'B', information: '2' }, acts: ['B1'] },
        { ...noted, label: 'Another', grade: null, acts: [] },
      ],
    });
    const { sections } = writeDossier(shown, dossierWords(words, language));
    const blocks = sections.flatMap((section) => (section.part === 'evidence' ? section.blocks : []));
    const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const { sourceGrade, informationGrade } = words.own.dossier.field;
    expect(lines[0]).toContain(`. ${sourceGrade}: B. ${informationGrade}: 2. `);
    expect(lines[0]).toContain(words.own.files.note.shows(words.intake.acts.B1));
    expect(lines[1]).toMatch(/Another – image\/png.*A{43}$/u);
  });

  it('says what is hidden and who is called otherwise, and nothing of either', async () => {
    const { words, language } = await readIn(tag);
    const runs = [{ text: 'They took ' }, { person: 'Person B' }, { hidden: 'third-party' }] as const;
    const shown = document({
      parts: [
        {
          part: 'account',
          by: ['C12'],
          fields: [{ field: 'narrative', value: { kind: 'words', runs: [...runs] } }],
        },
      ],
    });
    const sheet = sheetOf(writeDossier(shown, dossierWords(words, language)));
    const text = sheet.map((entry) => entry.text).join('\n');
    const why = words.own.dossier.reasons['third-party'];
    expect(text).toContain(`They took Person B${words.own.dossier.hidden(why)}`);
  });
});

it('every form but the sealed ones is made without a key', async () => {
  for (const form of MADE_FORMS.filter((each) => each !== 'age' && each !== 'openpgp'))
    expect((await made(form)).bytes.length).toBeGreaterThan(100);
});

it('a page shows what was written, not what it could do', async () => {
  const shown = document({ reply: '<img src=x onerror="alert(1)">' });
  const html = fromUtf8((await made('print', {}, shown)).bytes);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(html).not.toContain('<img');
});
