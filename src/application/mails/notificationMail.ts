import type { DueNotification } from '../../domain/notifications/message';
import { caseNumberOf } from '../../domain/proposal/caseNumber';
import type { Proposal } from '../../domain/proposal/proposal';
import type { NetworkSettings } from '../../domain/settings/networkSettings';
import { boardLink } from '../boardLink';
import type { Mail } from '../ports/mailSender';
import { mailHtml } from './mailLayout';
import { wordingOf } from './wording';

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
  const to = [...due.to, ...(due.secretariat === 'to' ? secretariat : [])];
  if (to.length === 0) {
    return undefined;
  }
  const caseNumber = caseNumberOf(proposal);
  const repeat = due.isRepeat
    ? ['Du har måske allerede fået denne besked. Vi sender den igen for en sikkerheds skyld.']
    : [];
  const wording = wordingOf(due.message, proposal);
  return {
    subject: `${wording.subject} (${caseNumber})`,
    to,
    cc: due.secretariat === 'copy' ? secretariat : [],
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
