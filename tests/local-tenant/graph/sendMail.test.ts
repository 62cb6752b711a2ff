import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

const sender = person('anna');
const withoutMailbox = person('bo', { mail: null });
const guest = person('gæst', { userType: 'Guest', mail: 'gaest@partner.example' });

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph([sender, withoutMailbox, guest]);
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.scopes.splice(0, Infinity, 'Mail.Send');
  graph.delivered.splice(0);
});

const to = (...addresses: string[]): unknown[] =>
  addresses.map((address) => ({ emailAddress: { address, name: 'Navn' } }));

const send = (message: object, rest: object = {}, from = sender): Promise<unknown> =>
  graph
    .clientOf(from.userPrincipalName)
    .api('/me/sendMail')
    .post({ message, ...rest });

const valid = {
  subject: 'NT-2026-0001',
  body: { contentType: 'HTML', content: '<p>Hej</p>' },
  toRecipients: to('mikkel@fjordby.example')
};

it('accepts with 202 and an empty body, and delivers from the mailbox of the caller', async () => {
  const answer = await fetch(`${graph.origin}/graph/v1.0/me/sendMail`, {
    method: 'POST',
    headers: { Authorization: 'Bearer graph:anna@fjordby.example', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      message: {
        ...valid,
        ccRecipients: to('sekretariat@fjordby.example'),
        importance: 'high',
        internetMessageHeaders: [{ name: 'x-netvaerk-id', value: '17' }]
      },
      saveToSentItems: 'false'
    })
  });
  expect([answer.status, await answer.text()]).toEqual([202, '']);
  expect(graph.delivered).toMatchObject([
    {
      subject: 'NT-2026-0001',
      from: 'anna@fjordby.example',
      to: ['mikkel@fjordby.example'],
      cc: ['sekretariat@fjordby.example'],
      html: '<p>Hej</p>',
      headers: { 'x-netvaerk-id': '17', Importance: 'high' }
    }
  ]);
});

it('shows a text body as text', async () => {
  await send({ ...valid, body: { contentType: 'Text', content: '1 < 2\n& 3' } });
  expect(graph.delivered[0]?.html).toContain('1 &lt; 2\n&amp; 3');
});

it.each([
  [
    'no recipients',
    { ...valid, toRecipients: [] },
    400,
    'ErrorInvalidRecipients',
    "At least one recipient is not valid., A message can't be sent because it contains no recipients."
  ],
  [
    'two addresses in one',
    { ...valid, toRecipients: to('a@b.dk; c@d.dk') },
    400,
    'ErrorInvalidRecipients',
    "At least one recipient is not valid., Recipient 'a@b.dk; c@d.dk' is not resolved. All recipients must be resolved before a message can be submitted."
  ],
  [
    'a header of the transport',
    { ...valid, internetMessageHeaders: [{ name: 'In-Reply-To', value: '1' }] },
    400,
    'InvalidInternetMessageHeader',
    "The internet message header name 'In-Reply-To' should start with 'x-' or 'X-'."
  ],
  [
    'six headers',
    {
      ...valid,
      internetMessageHeaders: Array.from({ length: 6 }, (_, n) => ({ name: `x-${n}`, value: '' }))
    },
    400,
    'InvalidInternetMessageHeaderCollection',
    'Maximum number of headers in one message should be less than or equal to 5.'
  ],
  [
    'another sender',
    { ...valid, from: to('karen@fjordby.example')[0] },
    403,
    'ErrorSendAsDenied',
    /^The user account/
  ],
  [
    'a property that messages do not have',
    { ...valid, colour: 'red' },
    400,
    'RequestBodyRead',
    /'colour' does not exist/
  ],
  ['an unknown importance', { ...valid, importance: 'urgent' }, 400, 'RequestBodyRead', /'urgent'/],
  [
    'an unknown kind of body',
    { ...valid, body: { contentType: 'md', content: '' } },
    400,
    'RequestBodyRead',
    /'md'/
  ],
  ['a subject that is no text', { ...valid, subject: 1 }, 400, 'RequestBodyRead', /message\.subject/],
  [
    'a property that is not carried',
    { ...valid, bccRecipients: to('a@b.dk') },
    501,
    'notImplemented',
    /bccRecipients/
  ]
])('refuses %s and delivers nothing', async (_what, message, statusCode, code, text) => {
  await expect(send(message)).rejects.toMatchObject({
    statusCode,
    code,
    message: typeof text === 'string' ? text : expect.stringMatching(text)
  });
  expect(graph.delivered).toEqual([]);
});

it('refuses what is no JSON', async () => {
  const answer = await fetch(`${graph.origin}/graph/v1.0/me/sendMail`, {
    method: 'POST',
    headers: { Authorization: 'Bearer graph:anna@fjordby.example', 'Content-Type': 'application/json' },
    body: '{"message":'
  });
  expect([answer.status, (await answer.json()).error.code]).toEqual([400, 'BadRequest']);
});

it.each([
  ['well-formed', 'RnJvbTogYW5uYQpUbzog\nYm8=', 501, 'notImplemented', /MIME/],
  ['malformed', 'Not base64!', 400, 'ErrorMimeContentInvalidBase64String', /^Invalid base64 string for MIME/],
  ['empty', '', 400, 'ErrorMimeContentInvalidBase64String', /MIME/]
])('refuses a message in MIME format that is %s', async (_what, text, statusCode, code, message) => {
  const request = graph.clientOf(sender.userPrincipalName).api('/me/sendMail');
  await expect(request.header('Content-Type', 'text/plain').post(text)).rejects.toMatchObject({
    statusCode,
    code,
    message: expect.stringMatching(message)
  });
  expect(graph.delivered).toEqual([]);
});

it.each([
  ['no mailbox', withoutMailbox],
  ['a mailbox elsewhere', guest]
])('answers a caller with %s as Exchange does', async (_what, from) => {
  await expect(send(valid, {}, from)).rejects.toMatchObject({
    statusCode: 404,
    code: 'MailboxNotEnabledForRESTAPI',
    message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.'
  });
});

it('is sent from the mailbox that the address names, which has to be one’s own', async () => {
  const as = (user: string): Promise<unknown> =>
    graph.clientOf(sender.userPrincipalName).api(`/users/${user}/sendMail`).post({ message: valid });
  await as(sender.id);
  expect(graph.delivered).toMatchObject([{ from: sender.mail }]);
  await expect(as(guest.id)).rejects.toMatchObject({ statusCode: 403, code: 'ErrorAccessDenied' });
});

it('is refused without its scope', async () => {
  graph.scopes.splice(0, Infinity, 'User.Read.All');
  await expect(send(valid)).rejects.toMatchObject({
    statusCode: 403,
    code: 'ErrorAccessDenied',
    message: 'Access is denied. Check credentials and try again.'
  });
});
