import { dueNotifications } from '../../../src/domain/notifications/dueNotifications';
import { readSettings } from '../../../src/domain/settings/networkSettings';
import type { ThemeDecision, ThemeEvent } from '../../../src/domain/timeline/records';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { timelineOf } from '../../../src/domain/timeline/timeline';
import type { Bench } from '../bench';

const proposals = 10000;
const mostMs = 1000;

/** Ten thousand proposals with sixty thousand records between them, folded and asked what is due. */
export const timelineBench: Bench = async (_means, report) => {
  const files = Array.from({ length: proposals }, (_, index) => fileOf(index + 1));
  const circumstances = {
    authority: { secretariat: [secretary] },
    settings: readSettings([]).settings,
    now: new Date('2026-11-23T08:00:00Z')
  };
  const folding = timed(() => files.map((file) => timelineOf(file, circumstances)));
  const due = timed(() => files.map((file) => dueNotifications(file, circumstances)));
  report({
    what: `${proposals} proposals with ${proposals * 6} records folded, in ms`,
    value: folding,
    most: mostMs,
    from: `what is due about all of them: ${due} ms`
  });
};

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
}

const secretary = 'mette@fjordby.example';
const person = (key: string) => ({ key, displayName: key, mail: key });

/** One proposal, its six records spread over the days since it was sent; a third of them wait for the manager. */
function fileOf(id: number): ThemeFile {
  const created = new Date(Date.UTC(2026, 0, 1 + (id % 320), 8));
  const at = (hours: number): Date => new Date(created.getTime() + hours * 3600 * 1000);
  const [proposer, manager] = [person(`p${id}@fjordby.example`), person(`m${id % 500}@fjordby.example`)];
  const notification = `asked:${manager.key}`;
  const routing = { manager, secretariat: 'copy', code: 'DirectManager', hops: [] } as const;
  const stamps = (number: number, author: string) => ({
    id: id * 10 + number,
    proposalId: id,
    author: { key: author, displayName: author },
    created: at(number),
    proposalVersion: '1.0',
    dedupKey: `${id}:${number}`
  });
  const events: ThemeEvent[] = [
    { ...stamps(1, proposer.key), content: { kind: 'routed', routing } },
    { ...stamps(2, proposer.key), content: { kind: 'notificationClaimed', notification, attempt: 1 } },
    {
      ...stamps(3, proposer.key),
      content: { kind: 'notified', notification, attempt: 1, outcome: { result: 'accepted' } }
    },
    id % 3 === 0
      ? {
          ...stamps(4, proposer.key),
          content: { kind: 'notificationClaimed', notification: 'receipt', attempt: 1 }
        }
      : { ...stamps(4, manager.key), content: { kind: 'managerReplied', reply: 'support', comment: '' } }
  ];
  const decisions: ThemeDecision[] = [
    { ...stamps(5, secretary), content: { kind: 'routingConfirmed', routing, networkType: 'welfare' } },
    id % 3 === 0
      ? { ...stamps(6, secretary), content: { kind: 'routingConfirmed', routing, networkType: 'welfare' } }
      : { ...stamps(6, secretary), content: { kind: 'screened', result: 'ready', note: '' } }
  ];
  return {
    proposal: {
      id,
      clientId: String(id),
      content: {
        title: 'Tema',
        summary: '',
        challenge: '',
        importance: '',
        citizenValue: '',
        affectedUnits: [],
        networkType: 'welfare',
        wantsToLead: 'maybe'
      },
      proposer,
      proposerMail: proposer.mail,
      created,
      modified: created,
      version: '1.0'
    },
    events,
    decisions
  };
}
