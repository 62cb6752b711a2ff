import type { DueNotification } from '../../domain/notifications/notification';
import { caseNumberOf } from '../../domain/proposal/caseNumber';
import type { Proposal } from '../../domain/proposal/proposal';
import type { NetworkSettings } from '../../domain/settings/networkSettings';
import { boardLink } from '../boardLink';
import type { Mail } from '../ports/mailSender';
import { mailHtml } from './mailLayout';

/**
 * Writes a due notification. It carries title, case number and one link, never the proposal's free text, since mail is
 * forwarded and kept. Undefined where there is nobody to write to.
 */
export function notificationMail(
  due: DueNotification,
  proposal: Proposal,
  settings: NetworkSettings,
  siteUrl: string
): Mail | undefined {
  const secretariat = settings.secretariatMailbox ? [settings.secretariatMailbox] : [];
  const to = due.manager ? [due.manager.mail, ...(due.deputy ? [due.deputy.mail] : [])] : secretariat;
  if (to.length === 0) {
    return undefined;
  }
  const caseNumber = caseNumberOf(proposal);
  const repeat = due.isRepeat
    ? ['Du har måske allerede fået denne besked. Vi sender den igen for en sikkerheds skyld.']
    : [];
  const wording = due.template === 'askManager' ? askManager(proposal, due) : tellSecretariat(proposal);
  return {
    subject: `${wording.subject} (${caseNumber})`,
    to,
    cc: due.manager ? secretariat : [],
    html: mailHtml({
      heading: wording.heading,
      paragraphs: [...repeat, ...wording.paragraphs],
      facts: [
        ['Tema', proposal.content.title],
        ['Sagsnummer', caseNumber],
        ['Foreslået af', proposal.proposer.displayName]
      ],
      action: { label: wording.action, url: boardLink(settings, siteUrl, proposal.id) },
      footer: 'Du får denne mail fra Netværksportalen. Du svarer i portalen og ikke på mailen.'
    }),
    headers: {
      'x-netvaerksportalen-id': `${proposal.id}-${due.notification.replace(/[^\w.@-]/g, '-')}-${due.attempt}`
    }
  };
}

interface Wording {
  subject: string;
  heading: string;
  paragraphs: readonly string[];
  action: string;
}

const askManager = ({ proposer }: Proposal, { manager, deputy }: DueNotification): Wording => ({
  subject: 'Nyt forslag til et netværkstema fra din medarbejder',
  heading: `${proposer.displayName} har foreslået et netværkstema`,
  paragraphs: [
    'Du får beskeden som personaleleder. Forslaget skal ikke godkendes af dig, men en god dialog om tid, opbakning og mandat giver det en bedre start.',
    'Læs forslaget, og giv et af de fire svar. Sekretariatet følger forslaget, uanset hvad du svarer.',
    ...(deputy && manager
      ? [`${manager.displayName} er fraværende lige nu. Derfor får ${deputy.displayName} også beskeden.`]
      : [])
  ],
  action: 'Læs forslaget og svar'
});

const tellSecretariat = ({ proposer }: Proposal): Wording => ({
  subject: 'Nyt forslag til et netværkstema uden personaleleder',
  heading: `${proposer.displayName} har foreslået et netværkstema`,
  paragraphs: [
    'Vi fandt ingen personaleleder at sende forslaget til, så det er hos jer. I forslagets historik kan I se hvorfor.'
  ],
  action: 'Åbn forslaget'
});
