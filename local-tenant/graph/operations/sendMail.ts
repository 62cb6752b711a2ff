import type { Person } from '../../tenant';
import { mailboxMissing } from '../errors';
import { jsonOf } from '../jsonBody';
import { messageOf } from '../mailMessage';
import type { Answer, Call, Operation } from '../operation';

/** learn.microsoft.com/graph/api/user-sendmail; the JSON form. 202 means accepted, and says nothing else. */
export const sendMail: Operation = {
  method: 'POST',
  path: '/me/sendMail',
  scopes: ['Mail.Send'],
  denial: 'exchange',
  options: [],
  handle
};

async function handle(call: Call): Promise<Answer> {
  const from = mailboxOf(call.caller.person);
  call.tenant.mailboxes.deliver(messageOf(await jsonOf(call.request), from));
  return { status: 202 };
}

/** The address of the caller's mailbox in this tenant; a guest's lies elsewhere. */
function mailboxOf(person: Person): string {
  if (person.mail === null || person.userType === 'Guest') {
    throw mailboxMissing();
  }
  return person.mail;
}
