import { noteLimit, type ThemeEventContent } from '../../../src/domain/timeline/records';
import { timelineOf } from '../../../src/domain/timeline/timeline';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { historyText } from '../../../src/webparts/themeBoard/history/historyText';
import { namesIn } from '../../../src/webparts/themeBoard/history/recipient';
import { changedReply, emptyReply, replyFaults } from '../../../src/webparts/themeBoard/reply/replyState';
import { statusText } from '../../../src/webparts/themeBoard/themes/statusText';
import { asManager, maySettle, rowsOf } from '../../../src/webparts/themeBoard/themes/themeRows';
import { countResults, namesTyped } from '../../../src/components/setUp/setUpSteps';
import {
  circumstances,
  minute,
  routingTo,
  settings,
  themeDecision,
  themeEvent,
  themeFile
} from '../../support/builders';
import { themeTexts } from '../../support/themeTexts';
import { webPartStrings } from '../../support/webPartStrings';

const texts = webPartStrings('themeBoard', 'da-dk') as unknown as IThemeBoardWebPartStrings;
const shared = themeTexts();
const { authority } = circumstances();
const routed = themeEvent('anna', 1, { kind: 'routed', routing: routingTo('bo') });
const confirmed = themeDecision('mette', 5, { kind: 'routingConfirmed', routing: routingTo('bo') });
const replied = (
  author = 'bo',
  reply: 'support' | 'notMyEmployee' = 'support',
  comment = ''
): ThemeFile['events'][0] => themeEvent(author, 3, { kind: 'managerReplied', reply, comment });

const status = (file: ThemeFile, reader = 'anna@fjordby.example'): string =>
  statusText(timelineOf(file, circumstances()), file.proposal, reader, texts, shared).join(' ');

describe('the status in sentences', () => {
  test('before the manager is found', () => {
    expect(status(themeFile())).toBe('Forslaget er gemt. Personalelederen er ikke fundet endnu.');
  });
  test('tells to whom the proposal went, that it is not confirmed, and who is waited for', () => {
    expect(status(themeFile([routed]))).toMatch(
      /^Forslaget går til bo, .*ikke bekræftet.* Vi venter på svar fra bo\. Er der intet svar/
    );
  });
  test('speaks to the manager who is waited for', () => {
    expect(status(themeFile([routed], [confirmed]), 'bo@fjordby.example')).toMatch(
      /kataloget\. Vi venter på dit svar\. Er der intet svar den 14\. december 2026/
    );
  });
  test('says that a reply awaits confirmation', () => {
    expect(status(themeFile([routed, replied()]))).toMatch(
      /bo har svaret: Jeg støtter idéen\. Svaret afventer bekræftelse/
    );
  });
  test('tells a reply that counts', () => {
    expect(status(themeFile([routed, replied()], [confirmed]))).toBe(
      'bo har svaret: Jeg støtter idéen. Sekretariatet ser nu på forslaget.'
    );
  });
  test('sends an employee of somebody else back to the secretariat', () => {
    expect(status(themeFile([routed, replied('bo', 'notMyEmployee')], [confirmed]))).toMatch(
      /Anna ikke er en af sine medarbejdere\. Sekretariatet finder/
    );
  });
});

describe('the history in words', () => {
  const words = (
    events: ThemeFile['events'],
    decisions: ThemeFile['decisions'] = [],
    caseNumbers: ReadonlyMap<number, string> = new Map()
  ) => {
    const file = themeFile(events, decisions);
    const { history } = timelineOf(file, circumstances());
    const names = { people: namesIn(history), caseNumbers };
    return history.map((entry) => historyText(entry, file.proposal.proposer, names, texts, shared));
  };
  const notified = (notification: string, reason?: string): ThemeEventContent => ({
    kind: 'notified',
    notification,
    attempt: 1,
    outcome: reason ? { result: 'failed', reason } : { result: 'accepted' }
  });

  test('names the recipient of a mail as the routing does', () => {
    const lines = words([routed, themeEvent('anna', 2, notified('asked:bo@fjordby.example'))]);
    expect(lines.map(({ what }) => what)).toEqual([
      'Anna sendte forslaget',
      'bo blev fundet som personaleleder',
      'Der blev sendt en mail til bo'
    ]);
  });
  test('says why a mail did not leave, and nothing that is no code of ours', () => {
    const lines = words([
      themeEvent('anna', 2, notified('secretariat', 'throttled')),
      themeEvent('anna', 3, notified('secretariat', 'constructor'))
    ]);
    expect(lines[1].what).toMatch(/^Mailen til Sekretariat for Netværksstrukturen kunne ikke sendes/);
    expect(lines[1].why).toBe(shared.errors.throttled);
    expect(lines[2].why).toBeUndefined();
  });
  test('quotes the comment of a reply', () => {
    expect(words([routed, replied('bo', 'support', 'God idé')])[2]).toEqual({
      what: 'bo svarede: Jeg støtter idéen',
      quote: 'God idé'
    });
  });
  test('names another proposal by its case number, or by its id where it is gone', () => {
    const mark = themeDecision('mette', 3, { kind: 'duplicateMarked', original: 3, note: 'Samme mad' });
    const [, marked] = words([], [mark], new Map([[3, 'NT-2026-0003']]));
    expect(marked).toEqual({
      what: 'mette markerede forslaget som en dublet af NT-2026-0003',
      quote: 'Samme mad'
    });
    expect(words([], [mark])[1].what).toBe('mette markerede forslaget som en dublet af 3');
    const withdrawal = themeEvent('anna', 2, { kind: 'withdrawn', reason: '', resembles: 3 });
    expect(words([withdrawal], [], new Map([[3, 'NT-2026-0003']]))[1]).toEqual({
      what: 'anna trak forslaget tilbage',
      why: 'Det ligner NT-2026-0003.',
      quote: undefined
    });
  });
  test('keeps a line for a record that cannot be read', () => {
    const { id, proposalId, author, created, proposalVersion, dedupKey } = routed;
    const unreadable = { id, proposalId, author, created, proposalVersion, dedupKey, content: undefined };
    expect(words([unreadable])[1].what).toBe('En registrering fra anna kan ikke læses');
  });
});

describe('the lists', () => {
  const view = (files: ThemeFile[]) => ({ files, others: [], authority, settings: settings() });

  test('have the newest proposal first', () => {
    const rows = rowsOf(
      view([
        themeFile([], [], { id: 1, created: minute(1) }),
        themeFile([], [], { id: 2, created: minute(2) })
      ]),
      minute(30)
    );
    expect(rows.map(({ file }) => file.proposal.id)).toEqual([2, 1]);
  });
  test('keep what a manager has replied to apart from what still waits', () => {
    const rows = rowsOf(
      view([themeFile([routed], [], { id: 1 }), themeFile([routed, replied()], [], { id: 2 })]),
      minute(30)
    );
    const { waiting, answered } = asManager(rows, 'bo@fjordby.example');
    expect(waiting.map(({ file }) => file.proposal.id)).toEqual([1]);
    expect(answered.map(({ file }) => file.proposal.id)).toEqual([2]);
  });
  test('ask nobody about their own proposal, and nobody whom the routing does not name', () => {
    const rows = rowsOf(
      view([themeFile([themeEvent('anna', 1, { kind: 'routed', routing: routingTo('anna') })])]),
      minute(30)
    );
    expect(asManager(rows, 'anna@fjordby.example').waiting).toEqual([]);
    expect(asManager(rows, 'bo@fjordby.example').waiting).toEqual([]);
  });
  test('are swept by the secretariat and by proposers, and by nobody else', () => {
    expect(maySettle(view([themeFile()]), 'anna@fjordby.example')).toBe(true);
    expect(maySettle(view([]), 'mette@fjordby.example')).toBe(true);
    expect(maySettle(view([themeFile([routed])]), 'bo@fjordby.example')).toBe(false);
  });
});

describe('a reply', () => {
  const faultsOf = (comment: string, noCpr = false): unknown =>
    replyFaults({ reply: 'discuss', comment, noCpr });

  test('needs one of the four answers, and a comment within the limit', () => {
    expect(replyFaults(emptyReply)).toEqual({ reply: 'missing' });
    expect(faultsOf('x'.repeat(noteLimit + 1))).toEqual({ comment: 'tooLong' });
    expect(faultsOf(`  ${'x'.repeat(noteLimit)}  `)).toEqual({});
  });

  test('holds no CPR number, and what looks like one only when the manager says that it is none', () => {
    expect(faultsOf('010136-4003', true)).toEqual({ comment: 'cpr' });
    expect(faultsOf('010136-4004')).toEqual({ comment: 'cprLike' });
    expect(faultsOf('010136-4004', true)).toEqual({});
  });

  test('asks again about another number', () => {
    const confirmed = { ...emptyReply, comment: '010136-4004', noCpr: true };
    expect(changedReply(confirmed, { comment: '010136-4004 mere' })).toMatchObject({ noCpr: true });
    expect(changedReply(confirmed, { comment: '010136-4005' })).toMatchObject({ noCpr: false });
  });
});

test('set-up takes user names one on each line and counts what it did', () => {
  expect(namesTyped(' ida@k.example\n\nbo@k.example, ole@k.example ')).toEqual([
    'ida@k.example',
    'bo@k.example',
    'ole@k.example'
  ]);
  expect(
    countResults([
      { what: 'list', name: 'a', result: 'created' },
      { what: 'list', name: 'b', result: 'inPlace' },
      { what: 'list', name: 'c', result: 'inPlace' }
    ])
  ).toEqual({ created: 1, changed: 0, inPlace: 2 });
});
