import { changedSince } from '../../../src/webparts/themeProposal/receipt/changedSince';
import { formReducer, initialState } from '../../../src/webparts/themeProposal/form/formState';
import {
  changedValues,
  emptyValues,
  isUntouched,
  proposalInput,
  unitsOf,
  withUnit,
  type FormValues
} from '../../../src/webparts/themeProposal/form/formValues';
import { controlId, mistakesOf } from '../../../src/webparts/themeProposal/form/mistakes';
import { checkProposal } from '../../../src/domain/proposal/proposalSchema';
import { proposalContent } from '../../support/builders';
import { themeTexts } from '../../support/themeTexts';

const filled: FormValues = { ...emptyValues, ...proposalContent, typedUnits: '' };
const units = ['Kultur', 'Pleje', 'Skole'];

describe('the affected units', () => {
  test('are the chosen ones that are still on offer', () => {
    expect(unitsOf({ ...filled, affectedUnits: ['Pleje', 'Nedlagt'], typedUnits: 'Teknik' }, units)).toEqual([
      'Pleje'
    ]);
  });
  test('are the typed ones, each once, where none are configured', () => {
    expect(unitsOf({ ...filled, typedUnits: ' Teknik\nPleje; Teknik ;\n' }, [])).toEqual(['Teknik', 'Pleje']);
  });
  test('may have a comma in their name', () => {
    expect(unitsOf({ ...filled, typedUnits: 'Vej, Park og Natur\nPleje' }, [])).toEqual([
      'Vej, Park og Natur',
      'Pleje'
    ]);
  });
  test('get one from the directory as a line of its own, once', () => {
    expect(withUnit('', 'Pleje')).toBe('Pleje');
    expect(withUnit('Teknik\n\n', 'Pleje')).toBe('Teknik\nPleje');
    expect(withUnit('Teknik\nPleje', 'Pleje')).toBe('Teknik\nPleje');
  });
});

test('a question without an answer is missing, and the type of network may be left to the secretariat', () => {
  const check = checkProposal(proposalInput({ ...filled, wantsToLead: '', networkType: 'unsure' }, units));
  expect(check).toEqual({ ok: false, faults: { wantsToLead: 'required' } });
});

test('a form is untouched until something is filled in', () => {
  expect(isUntouched(emptyValues)).toBe(true);
  expect(isUntouched({ ...emptyValues, wantsToLead: 'no' })).toBe(false);
});

describe('the state of the form', () => {
  const draft = { clientId: '22222222-2222-4222-8222-222222222222', values: filled, savedAt: new Date(0) };
  const other = '33333333-3333-4333-8333-333333333333';

  test('takes the client id of the draft, so that a new try finds what was stored', () => {
    expect(initialState(draft, other)).toMatchObject({ clientId: draft.clientId, values: filled });
  });
  test('holds what was sent early, and lets it go when another draft takes its place', () => {
    const held = formReducer(initialState(undefined, other), { type: 'held' });
    expect(formReducer(held, { type: 'changed', values: { title: 'Andet' } })).toBe(held);
    expect(formReducer(held, { type: 'opened', draft }).phase).toBe('editing');
    expect(formReducer(held, { type: 'startedOver', clientId: other }).phase).toBe('editing');
  });
  test('does not change while the proposal is on its way', () => {
    const sending = formReducer(initialState(draft, other), { type: 'sending' });
    expect(formReducer(sending, { type: 'changed', values: { title: 'x' } })).toBe(sending);
  });
  test('shows the draft that was opened, and none of the faults of the one before', () => {
    const refused = formReducer(initialState(undefined, other), { type: 'refused', fields: ['title'] });
    expect(formReducer(refused, { type: 'opened', draft })).toMatchObject({
      clientId: draft.clientId,
      values: filled,
      shown: []
    });
  });
  test('begins anew under an id of its own', () => {
    const next = formReducer(initialState(draft, other), { type: 'startedOver', clientId: other });
    expect(next).toMatchObject({ clientId: other, values: emptyValues, restored: undefined });
  });
  test('keeps showing fields that were shown as faulty once', () => {
    const once = formReducer(initialState(undefined, other), { type: 'refused', fields: ['title'] });
    const twice = formReducer(once, { type: 'refused', fields: ['title', 'summary'] });
    expect(twice).toMatchObject({ shown: ['title', 'summary'], refusals: 2 });
  });
});

test('mistakes come in words, lead to their field and tell how much is too much', () => {
  const shared = themeTexts();
  const texts = {
    locale: 'da-DK',
    fields: shared.fields,
    missing: { ...shared.fields, summary: 'Skriv et kort resumé' },
    tooLong: '{label}: højst {max} tegn. Fjern mindst {over}',
    unitTooLong: 'for lang',
    cpr: '{label}: et CPR-nummer',
    cprLike: '{label}: ligner et CPR-nummer'
  };
  const values = { ...filled, challenge: 'x'.repeat(2004) };
  const faults = [
    ['summary', 'required'],
    ['challenge', 'tooLong'],
    ['affectedUnits', 'tooLong']
  ] as const;
  expect(mistakesOf('w', faults, values, texts)).toEqual([
    { id: 'w-summary', text: 'Skriv et kort resumé' },
    { id: controlId('w', 'challenge'), text: 'Udfordring eller behov: højst 2.000 tegn. Fjern mindst 4' },
    { id: 'w-affectedUnits', text: 'for lang' }
  ]);
});

describe('what an earlier attempt stored', () => {
  test('is compared with what was sent, line ends aside', () => {
    const stored = { ...proposalContent, challenge: 'a\r\nb' };
    expect(changedSince(stored, { ...proposalContent, challenge: 'a\nb ' }, themeTexts())).toEqual([]);
  });
  test('shows what has been written since', () => {
    expect(changedSince(proposalContent, { ...proposalContent, summary: 'Nyt' }, themeTexts())).toEqual([
      { field: 'summary', text: 'Nyt' }
    ]);
  });
  test('shows every kind of answer in words, and one that was taken back', () => {
    const since = {
      ...proposalContent,
      networkType: 'learning' as const,
      expectedValueTypes: ['quality' as const],
      affectedUnits: ['Pleje', 'Skole']
    };
    const stored = { ...proposalContent, isTrainedNetworkLeader: true };
    expect(changedSince(stored, since, themeTexts())).toEqual([
      { field: 'affectedUnits', text: 'Pleje, Skole' },
      { field: 'expectedValueTypes', text: 'Kvalitet' },
      { field: 'networkType', text: 'Læringsnetværk' },
      { field: 'isTrainedNetworkLeader', text: '' }
    ]);
  });
});

test('what was said of a number holds until another number stands in that field', () => {
  const said: FormValues = { ...filled, summary: 'Se 010136-4004', noCpr: ['summary'] };
  expect(changedValues(said, { title: 'Noget andet' }).noCpr).toEqual(['summary']);
  expect(changedValues(said, { summary: 'Se venligst 010136-4004' }).noCpr).toEqual(['summary']);
  expect(changedValues(said, { summary: 'Se 290236-4000' }).noCpr).toEqual([]);
  expect(changedValues(said, { summary: 'Se ingen' }).noCpr).toEqual([]);
});

test('what was said of a manager holds until another workplace is chosen', () => {
  const said: FormValues = { ...filled, employmentUnit: 'Skolen', disputedManager: 'bo@fjordby.example' };
  expect(changedValues(said, { title: 'Noget andet' }).disputedManager).toBe('bo@fjordby.example');
  expect(changedValues(said, { employmentUnit: 'Huset' }).disputedManager).toBe('');
  expect(changedValues(said, { disputedManager: '' }).disputedManager).toBe('');
});
