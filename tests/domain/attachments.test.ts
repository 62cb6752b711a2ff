import * as fc from 'fast-check';
import {
  attachmentFault,
  attachmentLimits,
  attachmentName,
  attachmentTypes,
  checkAttachments,
  endingOf,
  isSameName,
  type AttachmentFault
} from '../../src/domain/proposal/attachments';
import { siteFileAddress } from '../../src/domain/proposal/attachmentLink';

const { bytes, count, nameLength } = attachmentLimits;
const file = (name: string, size = 1) => ({ name, size });

test.each<[string, number, AttachmentFault | undefined]>([
  ['plan.pdf', 1, undefined],
  ['Ida’s plan & budget (2) – æøå.DOCX', bytes, undefined],
  ['plan.pdf', bytes + 1, 'tooLarge'],
  ['plan.pdf', 0, 'empty'],
  ['plan.exe', 1, 'type'],
  ['plan.pdf.exe', 1, 'type'],
  ['plan.html', 1, 'type'],
  ['tegning.svg', 1, 'type'],
  ['makro.docm', 1, 'type'],
  ['pakke.zip', 1, 'type'],
  ['plan', 1, 'type'],
  ['plan.', 1, 'type'],
  ['pdf', 1, 'type'],
  ['.pdf', 1, 'nameReserved'],
  ['NUL.txt', 1, 'nameReserved'],
  ['com1.pdf', 1, 'nameReserved'],
  ['lpt9.x.pdf', 1, 'nameReserved'],
  ['~$plan.docx', 1, 'nameReserved'],
  ['a_vti_b.pdf', 1, 'nameReserved'],
  ['desktop.ini', 1, 'nameReserved'],
  ['nullermand.pdf', 1, undefined],
  ['kommune.pdf', 1, undefined],
  ['a:b.pdf', 1, 'nameCharacters'],
  ['a/b.pdf', 1, 'nameCharacters'],
  ['a\\b.pdf', 1, 'nameCharacters'],
  ['a"b.pdf', 1, 'nameCharacters'],
  ['50% af #1.pdf', 1, 'nameCharacters'],
  ['a\nb.pdf', 1, 'nameCharacters'],
  ['plan\u202efdp.exe', 1, 'nameCharacters'],
  ['plan\u200b.pdf', 1, 'nameCharacters'],
  ['plan\ud800.pdf', 1, 'nameCharacters'],
  [`${'x'.repeat(nameLength)}.pdf`, 1, 'nameTooLong'],
  ['010136-4003.pdf', 1, 'cpr'],
  ['010136_4003 notat.pdf', 1, 'cpr'],
  ['cpr_010136-4004.pdf', 1, 'cpr'],
  ['010136-4004.pdf', 1, 'cprLike'],
  ['2018-32-0286.pdf', 1, undefined]
])('%j of %d bytes: %s', (name, size, fault) => {
  expect(attachmentFault(file(name, size), [])).toBe(fault);
});

test('a number that may be a CPR number passes once the proposer has said that it is none; a certain one never', () => {
  expect(attachmentFault({ ...file('010136-4004.pdf'), noCpr: true }, [])).toBeUndefined();
  expect(attachmentFault({ ...file('010136-4003.pdf'), noCpr: true }, [])).toBe('cpr');
});

test('a name is taken once, in whichever case and however its letters are composed', () => {
  expect(attachmentFault(file('PLAN.pdf'), [file('plan.PDF')])).toBe('nameTaken');
  expect(attachmentFault(file('a\u030angst.pdf'), [file('Ångst.pdf')])).toBe('nameTaken');
  expect(attachmentFault(file(' plan.pdf '), [file('plan.pdf')])).toBe('nameTaken');
});

test('there is room for so many and no more', () => {
  const files = Array.from({ length: count + 2 }, (_, n) => file(`${n}.pdf`));
  expect(checkAttachments(files)).toEqual([
    { name: '5.pdf', fault: 'tooMany' },
    { name: '6.pdf', fault: 'tooMany' }
  ]);
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...attachmentTypes, 'exe', 'PDF'))
    .map(([stem, ending]) => `${stem}.${ending}`)
);
const anyFile = fc.record({ name: anyName, size: fc.nat({ max: bytes * 2 }), noCpr: fc.boolean() });

test('whatever passes can be stored: few enough, with names that differ, that SharePoint takes and an address can carry', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 8 }), (files) => {
      const faulty = checkAttachments(files);
      if (faulty.length > 0) {
        return;
      }
      const names = files.map(({ name }) => attachmentName(name));
      expect(files.length).toBeLessThanOrEqual(count);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).not.toMatch(/["*:<>?/\\|#%]|^[\s.]|[\s.]$/);
        expect(name.length).toBeLessThanOrEqual(nameLength);
        expect(attachmentTypes).toContain(endingOf(name));
        expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
      }
    }),
    { numRuns: 500 }
  );
});

test('a name stays the same when it is taken again', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      expect(attachmentName(attachmentName(name))).toBe(attachmentName(name));
      expect(isSameName(name, attachmentName(name))).toBe(true);
    })
  );
});

describe('the address of a file of the site', () => {
  const site = 'https://fjordby.sharepoint.com/sites/netvaerk';
  test('is encoded, whatever the name', () => {
    expect(siteFileAddress(site, "/sites/netvaerk/Lists/ThemeProposals/Attachments/7/Ida's å & b.pdf")).toBe(
      `${site}/Lists/ThemeProposals/Attachments/7/Ida's%20%C3%A5%20%26%20b.pdf`
    );
    expect(siteFileAddress(site, '/sites/netvaerk/Lists/a?b#c.pdf')).toBe(`${site}/Lists/a%3Fb%23c.pdf`);
  });
  test.each([
    'https://ond.example/a.pdf',
    '//ond.example/a.pdf',
    'javascript:alert(1)',
    '/sites/andet/Lists/a.pdf',
    '/sites/netvaerk/../andet/a.pdf',
    '/sites/netvaerk2/a.pdf',
    '/sites/netvaerk\\..\\a.pdf',
    'Lists/a.pdf',
    ''
  ])('is none for %j', (path) => {
    expect(siteFileAddress(site, path)).toBeUndefined();
  });
  test('never leaves the site', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (path, isBelow) => {
        const address = siteFileAddress(site, isBelow ? `/sites/netvaerk/${path}` : path);
        if (address !== undefined) {
          expect(address.startsWith(`${site}/`)).toBe(true);
        }
      }),
      { numRuns: 500 }
    );
  });
});
