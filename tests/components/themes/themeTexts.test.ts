import type { AppErrorCode } from '../../../src/application/errors';
import { errorText } from '../../../src/components/themes/errorText';
import { routingText } from '../../../src/components/themes/routingText';
import { AppError } from '../../../src/application/errors';
import { routingCodes, type Routing } from '../../../src/domain/routing/routing';
import { routedPerson } from '../../support/builders';
import { themeTexts } from '../../support/themeTexts';

const errorCodes: Array<AppErrorCode | 'unexpected'> = [
  'network',
  'unavailable',
  'throttled',
  'forbidden',
  'signedOut',
  'consentMissing',
  'notFound',
  'notSetUp',
  'conflict',
  'duplicate',
  'rejected',
  'ownProposal',
  'outOfTurn',
  'notEligible',
  'sameManager',
  'sameProposal',
  'isDuplicate',
  'invalidAnswer',
  'unexpected'
];

const texts = themeTexts();
const anna = { displayName: 'Anna' };
const hops = [{ displayName: 'Bo', code: 'ManagerInactive' as const }];
const routing = (changes: Partial<Routing>): Routing => ({
  secretariat: 'to',
  code: 'NoManager',
  hops,
  ...changes
});

test.each(['da-dk', 'en-us'] as const)(
  'there is a sentence for every error and every routing in %s',
  (locale) => {
    const { errors, routing: sentences } = themeTexts(locale);
    expect(Object.keys(errors).sort()).toEqual([...errorCodes].sort());
    expect(Object.keys(sentences).sort()).toEqual([...routingCodes].sort());
  }
);

test.each(routingCodes)('the routing %s is told without a gap, with a manager and without', (code) => {
  for (const manager of [routedPerson('Mette'), undefined]) {
    const sentence = routingText(routing({ code, manager }), anna, texts);
    expect(sentence).not.toMatch(/[{}]| {2}|undefined/);
    expect(sentence).toContain(manager ? 'Mette' : 'sekretariatet');
  }
});

test('a routing past an inactive manager names both people', () => {
  const past = routing({ code: 'ManagerInactive', manager: routedPerson('Mette') });
  expect(routingText(past, anna, texts)).toBe(
    'Forslaget går til Mette, fordi Bo ikke længere har en aktiv konto, og Mette er den næste i rækken.'
  );
});

test('a disputed routing names the manager whom the proposer would not have, past whoever was passed over', () => {
  const disputed = routing({
    code: 'ManagerDisputed',
    hops: [...hops, { displayName: 'Carl', code: 'ManagerDisputed' }]
  });
  expect(routingText(disputed, anna, texts)).toBe(
    'Forslaget er hos sekretariatet, fordi Anna har oplyst, at Carl ikke er den rette personaleleder.'
  );
});

test('a deputy of a manager who is away is named, too', () => {
  const away = routing({
    code: 'ManagerOnLeave',
    manager: routedPerson('Mette'),
    deputy: routedPerson('Ole')
  });
  expect(routingText(away, anna, texts)).toMatch(
    /fraværende lige nu\. Ole er stedfortræder og får også besked\.$/
  );
});

test('an error that is none of ours still gets a sentence', () => {
  expect(errorText(new AppError('network', 'offline'), texts)).toBe(texts.errors.network);
  expect(errorText(new Error('boom'), texts)).toBe(texts.errors.unexpected);
});
