import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { ResponseReader } from '../../src/page/reader.ts';
import { utf16 } from './encodings.ts';

function titleOf(pdf: string | Uint8Array): string | undefined {
  const reader = new ResponseReader({
    contentType: 'application/pdf',
    url: 'https://example.com/a.pdf',
  });
  const bytes = typeof pdf === 'string' ? Buffer.from(pdf, 'latin1') : pdf;
  for (let at = 0; at < bytes.length; at += 10_000) reader.push(bytes.subarray(at, at + 10_000));
  return reader.facts().title;
}

const information = (title: string) =>
  `%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n7 0 obj\n<</Producer (pdfTeX-1.40.21)\n/Title ${title} /CreationDate (D:20170612)>>\nendobj\n`;

const metadata = (title: string) =>
  `%PDF-1.5\n9 0 obj\n<</Type/Metadata>>stream\n<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>` +
  `<pdf:Producer>x</pdf:Producer><dc:title><rdf:Alt>${title}</rdf:Alt></dc:title><dc:creator>y</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>\nendstream endobj`;

const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`;

describe('the title of a PDF', () => {
  it.each([
    ['a literal', '(Attention Is All You Need)', 'Attention Is All You Need'],
    ['brackets', '(The \\(mis\\)use of (nested) brackets)', 'The (mis)use of (nested) brackets'],
    ['escapes', '(One\\040two\\tthree\\\\four \\101\\7x\\q)', 'One two three\\four Axq'],
    ['a title on two lines', '(Attention\\\nIs\\\r\nAll\nYou)', 'AttentionIsAll You'],
    [
      'letters of PDF itself',
      '(\\223ne \\224ags \\204 \\205 \\215quoted\\216 \\240)',
      'ﬁne ﬂags — – “quoted” €',
    ],
    ['hexadecimal', '<41 74 74 65\n6e 74 69 6f 6e>', 'Attention'],
    ['UTF-16', hex(utf16('Почему небо голубое', 'be', true)), 'Почему небо голубое'],
    ['UTF-16, the other way round', hex(utf16('Небо', 'le', true)), 'Небо'],
    ['UTF-16 in a literal', '(\\376\\377\\004\\035\\0045\\0041\\004>)', 'Небо'],
    ['UTF-8', hex(Buffer.from('\uFEFFНебо')), 'Небо'],
  ])('is read from its information: %s', (_, text, expected) => {
    expect(titleOf(information(text))).toBe(expected);
  });

  it('is that of the last information, not of a bookmark', () => {
    const bookmark = '3 0 obj <</Title (Introduction) /Parent 2 0 R /Dest [1 0 R /Fit]>> endobj\n';
    expect(
      titleOf(bookmark + information('(First)') + bookmark + information('(Second)') + bookmark),
    ).toBe('Second');
    expect(titleOf(bookmark)).toBeUndefined();
  });

  it('is read from its metadata', () => {
    expect(
      titleOf(
        metadata(
          '<rdf:li xml:lang="x-default">Nowcasting &amp; rain</rdf:li><rdf:li xml:lang="de">Regen</rdf:li>',
        ),
      ),
    ).toBe('Nowcasting & rain');
    expect(titleOf(Buffer.from(metadata('<rdf:li>Небо</rdf:li>')))).toBe('Небо');
  });

  it('is that of its metadata where the information has none of its own', () => {
    const both = information('(paper.dvi)') + metadata('<rdf:li>The Night Watch</rdf:li>');
    expect(titleOf(both)).toBe('The Night Watch');
  });

  it.each([
    '(Microsoft Word - Draft 3)',
    '(untitled)',
    '(report_final.docx)',
    '()',
    '(Slide 1)',
    '(PowerPoint Presentation)',
    '(https://example.com/a.pdf)',
    '(Document1)',
  ])('is none that a program made: %s', (title) => {
    expect(titleOf(information(title))).toBeUndefined();
  });

  it.each([
    ['an encrypted file', `${information('(xyz)')}trailer <</Encrypt 5 0 R>>`],
    ['a string that does not end', information('(never closed')],
    ['a hexadecimal string that does not end', information('<41 74').replaceAll('>', '')],
    ['a reference', information('12 0 R')],
    ['a dictionary', information('<</A 1>>')],
    ['metadata that breaks off', metadata('<rdf:li>The Night').slice(0, -60)],
    ['metadata without a title', metadata('')],
    ['metadata that is too long', metadata(`<rdf:li>${'x'.repeat(70_000)}</rdf:li>`)],
    ['nothing', '%PDF-1.7'],
  ])('is none in %s', (_, pdf) => {
    expect(titleOf(pdf)).toBeUndefined();
  });

  it('is looked for in the first half megabyte', () => {
    const padding = '%'.repeat(600_000);
    expect(titleOf(padding + information('(Late)'))).toBeUndefined();
    const reader = new ResponseReader({
      contentType: 'application/pdf',
      url: 'https://example.com/a.pdf',
    });
    expect(reader.push(Buffer.from(padding))).toBe(true);
  });

  it('ends its search in a file that is made of beginnings', () => {
    for (const part of [
      '/Producer (',
      '/Title(',
      ' obj',
      '<x:xmpmeta',
      '/CreationDate<',
      '\\',
      '(',
    ]) {
      const filled = part.repeat(Math.ceil(500_000 / part.length));
      expect(titleOf(`1 0 obj /Producer (x) /Title (${filled}`)).toBeUndefined();
    }
  });
});
