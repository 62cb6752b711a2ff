import type { Person } from '../../tenant';
import { mailboxMissing, mailboxUnknown, mimeUnreadable, notSupported, scopeMissing } from '../errors';
import { jsonOf } from '../jsonBody';
import { messageOf } from '../mailMessage';
import type { Answer, Call, Operation } from '../operation';

/** learn.microsoft.com/graph/api/user-sendmail; the JSON form. 202 means accepted, and says nothing else. */
const shared = { method: 'POST', scopes: ['Mail.Send'], denial: 'exchange', options: [] } as const;

export const sendMail: readonly Operation[] = [
  { ...shared, path: '/me/sendMail', handle },
  { ...shared, path: '/users/:user/sendMail', handle }
];

async function handle(call: Call): Promise<Answer> {
  const from = mailboxOf(senderOf(call));
  await refuseMime(call.request);
  call.tenant.mailboxes.deliver(messageOf(await jsonOf(call.request), from));
  return { status: 202 };
}

/** The page's other form, a whole message in base64, is not here. */
async function refuseMime(request: Request): Promise<void> {
  if (/^text\/plain\b/i.test(request.headers.get('Content-Type') ?? '')) {
    const text = (await request.text()).replace(/\s/g, '');
    throw isBase64(text)
      ? notSupported('sendMail in MIME format (Content-Type: text/plain)')
      : mimeUnreadable();
  }
}

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);

/** People send from their own mailbox, an application from any that the address names. */
function senderOf(call: Call): Person {
  const { user } = call.params;
  if (user === undefined) {
    return call.subject();
  }
  const { directory } = call.tenant;
  const wanted = user.toLowerCase();
  const sender =
    directory.byId(user) ??
    directory.byUpn(user) ??
    directory.people().find(({ mail }) => mail?.toLowerCase() === wanted);
  if (call.caller.person && sender?.id !== call.caller.person.id) {
    throw scopeMissing('exchange');
  }
  if (!sender) {
    throw mailboxUnknown(user);
  }
  return sender;
}

/** The address of a mailbox in this tenant; a guest's lies elsewhere. */
function mailboxOf(person: Person): string {
  if (person.mail === null || person.userType === 'Guest') {
    throw mailboxMissing();
  }
  return person.mail;
}
