import { notificationMail } from '../../src/application/mails/notificationMail';
import type { Mail } from '../../src/application/ports/mailSender';
import type { Message, ProposerStep } from '../../src/domain/notifications/message';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { readSettings } from '../../src/domain/settings/networkSettings';
import type { Silence } from '../../src/domain/timeline/silence';

const person = (key: string, displayName: string) => ({ key, displayName, mail: key });
const louise = person('louise.kjeldsen@fjordby.example', 'Louise Kjeldsen');
const hanne = person('hanne.steffensen@fjordby.example', 'Hanne Broby Steffensen');
const sofie = person('sofie.aakjaer@fjordby.example', 'Sofie Åkjær');
const ida = person('ida@fjordby.example', 'Ida Skov Nielsen');

const proposal: Proposal = {
  id: 7,
  clientId: '11111111-1111-4111-8111-111111111111',
  content: {
    title: 'Fælles madværksted for skole & ældrecenter',
    summary: '',
    challenge: '',
    importance: '',
    citizenValue: '',
    affectedUnits: [],
    networkType: 'welfare',
    wantsToLead: 'yes'
  },
  proposer: { key: 'anna.mortensen@fjordby.example', displayName: 'Anna Lindqvist Mortensen' },
  proposerMail: 'anna.mortensen@fjordby.example',
  created: new Date('2026-11-23T08:00:00Z'),
  modified: new Date('2026-11-23T08:00:00Z'),
  version: '1.0'
};

const silence: Silence = {
  askedAt: new Date('2026-11-23T08:00:00Z'),
  remindOn: '2026-12-07',
  takeOverOn: '2026-12-14',
  stage: 'toBeReminded'
};
const entry = { at: new Date('2026-12-01T09:00:00Z'), by: ida, standing: 'valid', recordId: 1 } as const;
const step = (fact: ProposerStep): Message => ({ template: 'tellStep', entry: fact });

const messages: Readonly<Record<string, Message>> = {
  'leder-spoerges': { template: 'askManager', manager: louise, deputy: undefined },
  'leder-er-fravaerende': { template: 'askManager', manager: louise, deputy: hanne },
  'leder-mindes': { template: 'remindManager', manager: louise, silence },
  'leder-hoerer-om-aendring': { template: 'tellEdited', manager: louise },
  'leder-hoerer-om-tilbagetraekning': { template: 'tellManagerWithdrawn', manager: louise },
  referenceleder: { template: 'askReferenceLeader', leader: sofie, isManager: false, networkType: 'welfare' },
  'referenceleder-og-leder': {
    template: 'askReferenceLeader',
    leader: louise,
    isManager: true,
    networkType: 'welfare'
  },
  'sekretariat-uden-leder': { template: 'tellSecretariat' },
  'sekretariat-ikke-min-leder': { template: 'tellDisputed', named: 'Louise Kjeldsen' },
  'sekretariat-katalog-tavst': { template: 'tellUnrouted' },
  'sekretariat-leder-tavs': { template: 'tellSilence', manager: louise, silence },
  'sekretariat-leder-stoppet': { template: 'tellManagerLeft', manager: louise },
  'sekretariat-forkert-leder': { template: 'tellNotMyEmployee', manager: louise },
  'sekretariat-ny-type': { template: 'tellTypeChanged', formerType: 'learning' },
  'sekretariat-tilbagetrukket': { template: 'tellWithdrawn' },
  kvittering: { template: 'receipt', manager: louise },
  'kvittering-uden-leder': { template: 'receipt', manager: undefined },
  svar: {
    template: 'tellReply',
    entry: {
      ...entry,
      by: louise,
      what: 'managerReplied',
      reply: 'support',
      comment: '',
      changedSince: false
    }
  },
  'svar-forkert-leder': {
    template: 'tellReply',
    entry: {
      ...entry,
      by: louise,
      what: 'managerReplied',
      reply: 'notMyEmployee',
      comment: '',
      changedSince: false
    }
  },
  'anden-leder': step({
    ...entry,
    what: 'reRouted',
    routing: { manager: sofie, secretariat: 'copy', code: 'ReRouted', hops: [] },
    note: ''
  }),
  screening: step({ ...entry, what: 'screened', result: 'ready', note: '' }),
  'referenceleder-valgt': step({
    ...entry,
    what: 'referenceLeaderAssigned',
    leader: sofie,
    networkType: 'welfare'
  }),
  indstillet: step({ ...entry, what: 'nominated', attachments: [], note: '' }),
  igangsat: step({ ...entry, what: 'decided', outcome: 'started', reason: '' }),
  udskudt: step({ ...entry, what: 'decided', outcome: 'postponed', reason: '' }),
  'ikke-valgt': step({ ...entry, what: 'decided', outcome: 'notSelected', reason: '' }),
  dublet: step({ ...entry, what: 'duplicateMarked', original: 3, note: '' }),
  'ikke-dublet': step({ ...entry, what: 'duplicateLifted', note: '' }),
  afsluttet: step({ ...entry, what: 'completed', note: '' })
};

const { settings } = readSettings([{ key: 'secretariatMailbox', value: 'netvaerk@fjordby.example' }]);

/** One mail of each kind, by the name of the file it is shown in; `gentagelse` is a repeat of the first. */
export function sampleMails(): ReadonlyMap<string, Mail> {
  const mails = new Map<string, Mail>();
  const add = (name: string, message: Message, isRepeat: boolean): void => {
    const due = {
      notification: name,
      message,
      to: ['modtager@fjordby.example'],
      secretariat: 'none',
      restsOnRouting: false,
      attempt: 1,
      isRepeat
    } as const;
    const mail = notificationMail(due, proposal, settings, 'https://fjordby.example/sites/netvaerk');
    if (mail) {
      mails.set(name, mail);
    }
  };
  Object.entries(messages).forEach(([name, message]) => add(name, message, false));
  add('gentagelse', messages['leder-spoerges'], true);
  return mails;
}
