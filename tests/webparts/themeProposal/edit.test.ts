import fc from 'fast-check';
import { boardLink } from '../../../src/application/boardLink';
import { editLink, formLink } from '../../../src/application/formLink';
import type { StoredProposal } from '../../../src/application/ports/proposalEditor';
import { editDrafts } from '../../../src/webparts/themeProposal/edit/editDrafts';
import { editedId } from '../../../src/webparts/themeProposal/edit/editedId';
import { editReducer, initialEdit, type EditState } from '../../../src/webparts/themeProposal/edit/editState';
import { contested, isChanged, merged, valuesOf } from '../../../src/webparts/themeProposal/edit/editValues';
import { emptyValues, proposalInput } from '../../../src/webparts/themeProposal/form/formValues';
import { checkProposal } from '../../../src/domain/proposal/proposalSchema';
import { proposal, proposalContent } from '../../support/builders';
import { memoryStorage } from '../../support/memoryStorage';

const site = 'https://fjordby.example/sites/netvaerk';
const stored = (title = proposalContent.title, etag = '"1"', version = '1.0'): StoredProposal => ({
  proposal: proposal({ version, content: { ...proposalContent, title } }),
  etag
});

describe('the address', () => {
  test.each([
    ['?ret=7', 7],
    ['?a=b&ret=12', 12],
    ['?ret=', undefined],
    ['?ret=7x', undefined],
    ['?ret=-7', undefined],
    ['?ret=0', undefined],
    ['?ret=4294967296', undefined],
    ['?tema=7', undefined]
  ])('%s opens %s', (query, id) => {
    expect(editedId(query)).toBe(id);
  });

  test('leads to the form’s page, which the settings may name, and never to another origin', () => {
    const links = (proposalForm?: string) => ({ links: proposalForm ? { proposalForm } : {} });
    expect(editLink(links(), site, 7)).toBe(`${site}/SitePages/Foreslaa.aspx?ret=7`);
    expect(editLink(links('/sites/andet/Formular.aspx?a=b'), site, 7)).toBe(
      'https://fjordby.example/sites/andet/Formular.aspx?a=b&ret=7'
    );
    expect(editLink(links('https://forms.example/x'), site, 7)).toBe(`${site}/SitePages/Foreslaa.aspx?ret=7`);
    expect(formLink(links('https://forms.example/x'), site)).toBe('https://forms.example/x');
    expect(boardLink(links(), site, 7)).toContain('tema=7');
  });
});

describe('a stored proposal in the form', () => {
  test('comes out as it went in, with units configured or typed', () => {
    const values = valuesOf(proposalContent);
    for (const units of [proposalContent.affectedUnits, []]) {
      expect(checkProposal(proposalInput(values, units))).toEqual({ ok: true, content: proposalContent });
    }
    expect(isChanged(values, values)).toBe(false);
    expect(isChanged(values, { ...values, title: 'Andet' })).toBe(true);
  });

  test('needs no new word for a number that passed before', () => {
    const values = valuesOf({ ...proposalContent, summary: 'Sag 010136-4004' });
    expect(values.noCpr).toEqual(['summary']);
  });
});

describe('two changes of one proposal', () => {
  const texts = fc.record({
    title: fc.constantFrom('a', 'b', 'c'),
    summary: fc.constantFrom('a', 'b', 'c'),
    challenge: fc.constantFrom('a', 'b', 'c')
  });

  test('are put together: one’s own where one changed something, the other’s everywhere else', () => {
    fc.assert(
      fc.property(texts, texts, texts, (began, mine, theirs) => {
        const [from, own, other] = [began, mine, theirs].map((text) => ({ ...emptyValues, ...text }));
        const both = merged(from, own, other);
        for (const field of ['title', 'summary', 'challenge'] as const) {
          expect(both[field]).toBe(own[field] === from[field] ? other[field] : own[field]);
        }
        const fields = contested(from, own, other);
        for (const field of ['title', 'summary', 'challenge'] as const) {
          const differ = new Set([from[field], own[field], other[field]]).size === 3;
          expect(fields.includes(field)).toBe(differ);
        }
      })
    );
  });
});

describe('the state of a change', () => {
  const typed = (state: EditState, title: string): EditState =>
    editReducer(state, { type: 'changed', values: { title } });

  test('is taken back and brought again', () => {
    const changed = typed(initialEdit(stored(), undefined), 'Min');
    const back = editReducer(changed, { type: 'tookBack' });
    expect(back.values).toEqual(back.began);
    expect(editReducer(back, { type: 'restored' }).values.title).toBe('Min');
  });

  test('stays as it is while it is sent', () => {
    const sending = editReducer(typed(initialEdit(stored(), undefined), 'Min'), { type: 'sending' });
    expect(typed(sending, 'Senere').values.title).toBe('Min');
  });

  test('waits for a choice where somebody changed it first, and keeps both until then', () => {
    const mine = typed(initialEdit(stored(), undefined), 'Min');
    const present = stored('Deres', '"2"', '2.0');
    const asked = editReducer(mine, { type: 'changedElsewhere', present });
    expect(asked).toMatchObject({ values: { title: 'Min' }, elsewhere: present, base: { etag: '"1"' } });
    expect(editReducer(asked, { type: 'keptMine' })).toMatchObject({
      values: { title: 'Min' },
      began: { title: 'Deres' },
      base: { etag: '"2"' },
      elsewhere: undefined
    });
    const theirs = editReducer(asked, { type: 'tookTheirs' });
    expect(theirs).toMatchObject({ values: { title: 'Deres' }, base: { etag: '"2"' } });
    expect(editReducer(theirs, { type: 'restored' }).values.title).toBe('Min');
  });

  test('goes on from what the device kept, and asks where the proposal is another by now', () => {
    const storage = memoryStorage();
    const drafts = editDrafts(() => storage, site, 'anna@fjordby.example', 7);
    const savedAt = new Date('2026-11-23T09:00:00Z');
    const began = valuesOf(proposalContent);
    const mine = { ...began, title: 'Min' };
    expect(drafts.keep({ etag: '"1"', savedAt, began, mine })).toBe(true);
    expect(initialEdit(stored(), drafts.read())).toMatchObject({
      values: { title: 'Min' },
      restoredAt: savedAt,
      elsewhere: undefined
    });
    const present = stored('Deres', '"2"', '2.0');
    expect(initialEdit(present, drafts.read())).toMatchObject({
      values: { title: 'Min' },
      elsewhere: present,
      base: { etag: '"1"' }
    });
    expect(editDrafts(() => storage, site, 'anna@fjordby.example', 8).read()).toBeUndefined();
    drafts.remove();
    expect(drafts.read()).toBeUndefined();
  });

  test('is not kept, and nothing breaks, where the browser keeps nothing', () => {
    const drafts = editDrafts(
      () => {
        throw new Error('private');
      },
      site,
      'anna',
      7
    );
    const draft = { etag: '', savedAt: new Date(), began: emptyValues, mine: emptyValues };
    expect(drafts.keep(draft)).toBe(false);
    expect(drafts.read()).toBeUndefined();
    expect(() => drafts.remove()).not.toThrow();
  });
});
