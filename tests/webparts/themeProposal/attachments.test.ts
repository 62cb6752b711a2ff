import * as fc from 'fast-check';
import { attachmentLimits } from '../../../src/domain/proposal/attachments';
import {
  chosenFiles,
  rowsOf,
  withFiles,
  type Choice
} from '../../../src/webparts/themeProposal/attachments/choice';
import { failureText, faultText, sizeText } from '../../../src/webparts/themeProposal/attachments/fileTexts';
import { themeTexts } from '../../support/themeTexts';
import { webPartStrings } from '../../support/webPartStrings';

const nothing: Choice = { remembered: [], atHand: new Map() };
const file = (name: string, text = 'x'): File => new File([text], name);
const names = ({ remembered }: Choice): string[] => remembered.map(({ name }) => name);

describe('choosing files', () => {
  test('adds those that can be attached, and tells the others', () => {
    const choice = withFiles(nothing, [file('plan.pdf'), file('a.exe'), file('tom.pdf', '')]);
    expect(names(choice)).toEqual(['plan.pdf']);
    expect(choice.refused).toEqual([
      { name: 'a.exe', size: 1, fault: 'type' },
      { name: 'tom.pdf', size: 0, fault: 'empty' }
    ]);
  });
  test('refuses a second file of the same name, and the sixth', () => {
    const five = withFiles(
      nothing,
      ['1', '2', '3', '4', '5'].map((name) => file(`${name}.pdf`))
    );
    expect(withFiles(five, [file('6.pdf')]).refused).toMatchObject([{ fault: 'tooMany' }]);
    const one = withFiles(nothing, [file('plan.pdf', 'første')]);
    const again = withFiles(one, [file('PLAN.pdf', 'anden')]);
    expect(again.refused).toMatchObject([{ name: 'PLAN.pdf', fault: 'nameTaken' }]);
    expect(again.atHand.get('plan.pdf')?.size).toBe(one.atHand.get('plan.pdf')?.size);
  });
  test('takes a name that needs the proposer’s word, and says so until it is given', () => {
    const { remembered, atHand } = withFiles(nothing, [file('010136-4004.pdf'), file('010136-4003.pdf')]);
    expect(rowsOf({ remembered, atHand })).toMatchObject([{ mistake: 'cprLike', hasNumber: true }]);
    const said = remembered.map((each) => ({ ...each, noCpr: true }));
    expect(rowsOf({ remembered: said, atHand })).toMatchObject([{ mistake: undefined, hasNumber: true }]);
  });
  test('composes letters that come in parts', () => {
    expect(names(withFiles(nothing, [file('A\u030arsplan.pdf')]))).toEqual(['Årsplan.pdf']);
  });
});

describe('after a reload', () => {
  const remembered = [
    { name: 'plan.pdf', noCpr: false },
    { name: '010136-4004.pdf', noCpr: true }
  ];
  const draft: Choice = { remembered, atHand: new Map() };

  test('each file has to be chosen again', () => {
    expect(rowsOf(draft).map(({ mistake }) => mistake)).toEqual(['again', 'again']);
    expect(chosenFiles(rowsOf(draft))).toEqual([]);
  });
  test('a file of that name takes its place, in whichever case, with what was said of its number', () => {
    const again = withFiles(draft, [file('PLAN.pdf'), file('010136-4004.pdf')]);
    expect(again.remembered).toEqual([
      { name: 'PLAN.pdf', noCpr: false },
      { name: '010136-4004.pdf', noCpr: true }
    ]);
    expect(rowsOf(again).map(({ mistake }) => mistake)).toEqual([undefined, undefined]);
    expect(chosenFiles(rowsOf(again))).toHaveLength(2);
  });
  test('remembered files take up room', () => {
    const four = ['1', '2', '3', '4'].map((name) => ({ name: `${name}.pdf`, noCpr: false }));
    const choice = withFiles({ remembered: four, atHand: new Map() }, [file('5.pdf'), file('6.pdf')]);
    expect(choice.refused).toMatchObject([{ name: '6.pdf', fault: 'tooMany' }]);
  });
});

test('however files are chosen, there are never too many, never two of a name, and each is refused or taken', () => {
  const anyFile = fc
    .tuple(
      fc.constantFrom('a', 'A', 'b', 'å', 'a\u030a', 'c', 'd', 'e', 'f'),
      fc.constantFrom('pdf', 'PDF', 'exe')
    )
    .map(([stem, ending]) => file(`${stem}.${ending}`));
  fc.assert(
    fc.property(fc.array(fc.array(anyFile, { maxLength: 4 }), { maxLength: 5 }), (rounds) => {
      let choice = nothing;
      for (const round of rounds) {
        const next = withFiles(choice, round);
        expect(next.remembered.length - choice.remembered.length + next.refused.length).toBe(round.length);
        choice = next;
      }
      const keys = names(choice).map((name) => name.toLowerCase());
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeLessThanOrEqual(attachmentLimits.count);
      expect(rowsOf(choice).every((row) => row.file !== undefined)).toBe(true);
    })
  );
});

test.each([
  [1, '1 KB'],
  [1024, '1 KB'],
  [340 * 1024, '340 KB'],
  [2.4 * 1024 * 1024, '2,4 MB'],
  [attachmentLimits.bytes, '10 MB'],
  [12.5 * 1024 * 1024, '13 MB']
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes, 'da-DK')).toBe(text);
});

test.each(['da-dk', 'en-us'] as const)('every fault and failure has its sentence, in %s', (locale) => {
  const texts = webPartStrings('themeProposal', locale) as unknown as IThemeProposalWebPartStrings;
  const shared = themeTexts(locale);
  expect(faultText('tooLarge', 12 * 1024 * 1024, texts, shared.locale)).toMatch(/12 MB.*10 MB/);
  expect(faultText('tooMany', 1, texts, shared.locale)).toContain('5');
  for (const reason of ['unreadable', 'damaged', 'missing', 'network', 'unexpected'] as const) {
    expect(failureText(reason, texts, shared)).not.toBe('');
  }
});
