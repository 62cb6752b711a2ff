/** @jest-environment jsdom */
import { AppError } from '../../../src/application/errors';
import type {
  ContactFacts,
  ContactFactsSource,
  DirectoryProfile,
  PersonAsked
} from '../../../src/application/ports/contactFacts';
import type { Presences } from '../../../src/domain/contacts/presence';
import { followFacts } from '../../../src/webparts/contactCards/facts/followFacts';
import { memoryKept } from '../../support/memoryKept';

const ida = { person: 'isn@albertslund.dk', userId: 'ida' };
const profile: DirectoryProfile = { userId: 'ida', department: 'Sekretariatet' };
const presences: Presences = new Map([
  ['ida', { availability: 'Busy', activity: 'Busy', isOutOfOffice: false }]
]);
const consentMissing = new AppError('consentMissing', 'Graph 403');
const facts = (more: Partial<ContactFacts> = {}): ContactFacts => ({
  profiles: new Map([[ida.person, profile]]),
  photos: new Map(),
  presences,
  ...more
});

let factsOf: jest.Mock<Promise<ContactFacts>, [readonly PersonAsked[]]>;
let presencesOf: jest.Mock<Promise<Presences>, [readonly string[]]>;
let end: () => void;
const kept = memoryKept<Record<string, DirectoryProfile>>();
const onFacts = jest.fn();

const follow = async (...people: PersonAsked[]): Promise<void> => {
  const source: ContactFactsSource = { factsOf, presencesOf };
  end = followFacts({ people, source, kept, onFacts });
  await pass(0);
};
const pass = (seconds: number): Promise<void> => jest.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  jest.useFakeTimers();
  kept.forget();
  onFacts.mockReset();
  factsOf = jest.fn<Promise<ContactFacts>, [readonly PersonAsked[]]>().mockResolvedValue(facts());
  presencesOf = jest.fn<Promise<Presences>, [readonly string[]]>().mockResolvedValue(presences);
});
afterEach(() => {
  end();
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test('one trip brings everything; then only presence is looked at', async () => {
  await follow(ida);
  expect(factsOf).toHaveBeenCalledTimes(1);
  expect(presencesOf).not.toHaveBeenCalled();
  expect(onFacts).toHaveBeenCalledWith({ presences });
  await pass(60);
  expect(factsOf).toHaveBeenCalledTimes(1);
  expect(presencesOf.mock.calls).toEqual([[['ida']]]);
});

test('an object id that only the directory knew is used at once, and kept for the next visit', async () => {
  factsOf.mockResolvedValue(facts({ presences: undefined }));
  await follow({ person: ida.person });
  expect(presencesOf.mock.calls).toEqual([[['ida']]]);
  expect(kept.read()).toEqual({ [ida.person]: profile });
});

test('an object id that has become another’s in the list gives way to the directory’s', async () => {
  factsOf.mockResolvedValue(facts({ presences: new Map() }));
  await follow({ person: ida.person, userId: 'somebody-else' });
  expect(presencesOf.mock.calls).toEqual([[['ida']]]);
});

test('presence that is not granted is never asked for again', async () => {
  factsOf.mockResolvedValue(facts({ presences: consentMissing }));
  await follow(ida);
  await pass(7200);
  expect(presencesOf).not.toHaveBeenCalled();
  expect(onFacts).toHaveBeenCalledWith({ profiles: { [ida.person]: profile }, photos: new Map() });
});

test('nothing granted: nothing more is asked, and what was kept of the directory is forgotten', async () => {
  kept.keep({ [ida.person]: profile });
  factsOf.mockRejectedValue(consentMissing);
  await follow(ida);
  await pass(7200);
  expect(factsOf).toHaveBeenCalledTimes(1);
  expect(kept.read()).toBeUndefined();
  expect(onFacts).not.toHaveBeenCalled();
});

test('a directory that was too busy for some is asked about them again when it said, at most three times in all', async () => {
  const again = { people: [{ person: ida.person }], afterSeconds: 20 };
  factsOf.mockResolvedValue(facts({ presences: consentMissing, again }));
  await follow(ida);
  await pass(19);
  expect(factsOf).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(factsOf.mock.calls[1]).toEqual([again.people]);
  await pass(3600);
  expect(factsOf).toHaveBeenCalledTimes(3);
});

test('a trip that fails for a moment is made again, no sooner than Graph says', async () => {
  factsOf.mockRejectedValueOnce(new AppError('throttled', 'Graph 429', { retryAfterSeconds: 90 }));
  await follow(ida);
  await pass(89);
  expect(factsOf).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(factsOf).toHaveBeenCalledTimes(2);
  expect(onFacts).toHaveBeenCalledWith({ presences });
});

test('after the end nothing is told and nothing is asked', async () => {
  let answer: (found: ContactFacts) => void = () => undefined;
  factsOf.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await follow(ida);
  end();
  answer(facts());
  await pass(3600);
  expect(onFacts).not.toHaveBeenCalled();
  expect(presencesOf).not.toHaveBeenCalled();
});
