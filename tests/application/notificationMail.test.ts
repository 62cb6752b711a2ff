/** @jest-environment node */
import { notificationMail } from '../../src/application/mails/notificationMail';
import type { DueNotification } from '../../src/domain/notifications/message';
import { proposal, proposalContent, routedPerson, settings } from '../support/builders';

const site = 'https://fjordby.example/sites/netvaerk';
const due: DueNotification = {
  notification: 'asked:bo@fjordby.example',
  message: { template: 'askManager', manager: routedPerson('bo'), deputy: undefined },
  to: ['bo@fjordby.example'],
  secretariat: 'copy',
  restsOnRouting: true,
  attempt: 1,
  isRepeat: false
};

test('the manager’s mail names case and link, copies the secretariat, and keeps the proposal’s text out', () => {
  const mail = notificationMail(due, proposal(), settings(), site);
  expect(mail).toMatchObject({
    subject: 'Nyt forslag til et netværkstema fra din medarbejder (NT-2026-0007)',
    to: ['bo@fjordby.example'],
    cc: ['netvaerk@fjordby.example'],
    headers: { 'x-netvaerksportalen-id': '7-asked-bo@fjordby.example-1' }
  });
  expect(mail?.html).toContain(
    'href="https://fjordby.example/sites/netvaerk/SitePages/Netvaerkstemaer.aspx?tema=7"'
  );
  expect(mail?.html).not.toContain(proposalContent.challenge);
  expect(mail?.html).not.toContain(proposalContent.summary);
});

test('what people wrote cannot become HTML', () => {
  const content = { ...proposalContent, title: '<img src=x onerror="alert(1)">' };
  const html = notificationMail(due, proposal({ content }), settings(), site)?.html ?? '';
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
});

test('the link never leaves the site’s own origin, whatever the settings say', () => {
  const astray = settings({ links: { board: 'https://elsewhere.example/board' } });
  expect(notificationMail(due, proposal(), astray, site)?.html).toContain(
    `href="${site}/SitePages/Netvaerkstemaer.aspx?tema=7"`
  );
});

test('a repeat says that it may be one', () => {
  const html = notificationMail({ ...due, isRepeat: true, attempt: 2 }, proposal(), settings(), site)?.html;
  expect(html).toContain('Du har måske allerede fået denne besked');
});

test('without a manager it goes to the secretariat, and without a mailbox nowhere', () => {
  const toSecretariat: DueNotification = {
    ...due,
    notification: 'secretariat',
    message: { template: 'tellSecretariat' },
    to: [],
    secretariat: 'to'
  };
  expect(notificationMail(toSecretariat, proposal(), settings(), site)).toMatchObject({
    to: ['netvaerk@fjordby.example'],
    cc: []
  });
  expect(
    notificationMail(toSecretariat, proposal(), settings({ secretariatMailbox: '' }), site)
  ).toBeUndefined();
});
