import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { Clock, Directory, Mailboxes, MailMessage } from '../tenant';

/** The tables of the mailboxes. */
export const mailTables = `
  CREATE TABLE IF NOT EXISTS mail_message (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    received INTEGER NOT NULL,
    message TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS mail_recipient (
    address TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES mail_message (sequence),
    PRIMARY KEY (address, sequence)
  ) WITHOUT ROWID;`;

const messageSchema = v.object({
  id: v.string(),
  subject: v.string(),
  from: v.string(),
  to: v.array(v.string()),
  cc: v.array(v.string()),
  html: v.string(),
  headers: v.record(v.string(), v.string()),
  receivedDateTime: v.string()
});
const rowSchema = v.object({ message: v.pipe(v.string(), v.parseJson(), messageSchema) });
const countSchema = v.object({ address: v.string(), count: v.number() });

/** The mailboxes with what only the Outlook page asks for. */
export interface StoredMailboxes extends Mailboxes {
  /** How many messages lie under each address (in lower case). */
  counts(): ReadonlyMap<string, number>;
}

export function openMailboxes(db: DatabaseSync, clock: Clock, directory: Directory): StoredMailboxes {
  const insertMessage = db.prepare('INSERT INTO mail_message (received, message) VALUES (?, ?)');
  const insertRecipient = db.prepare(
    'INSERT OR IGNORE INTO mail_recipient (address, sequence) VALUES (?, ?)'
  );
  const selectMessages = db.prepare(
    `SELECT message FROM mail_message WHERE sequence IN
       (SELECT sequence FROM mail_recipient WHERE address IN (SELECT value FROM json_each(?)))
     ORDER BY received DESC, sequence DESC`
  );
  const selectCounts = db.prepare('SELECT address, count(*) AS count FROM mail_recipient GROUP BY address');

  /** One person's mailbox goes by the mail address and by the userPrincipalName. */
  function namesOf(address: string): string[] {
    const name = address.trim().toLowerCase();
    const owner =
      directory.byUpn(name) ?? directory.people().find((person) => person.mail?.toLowerCase() === name);
    return owner ? [owner.userPrincipalName.toLowerCase(), owner.mail?.toLowerCase() ?? name] : [name];
  }

  return {
    deliver(message) {
      const received = clock.now();
      const delivered: MailMessage = {
        ...message,
        id: randomUUID(),
        receivedDateTime: received.toISOString()
      };
      const { lastInsertRowid } = insertMessage.run(received.getTime(), JSON.stringify(delivered));
      for (const address of [...message.to, ...message.cc]) {
        insertRecipient.run(address.trim().toLowerCase(), lastInsertRowid);
      }
      return delivered;
    },
    messagesOf: (address) =>
      selectMessages.all(JSON.stringify(namesOf(address))).map((row) => v.parse(rowSchema, row).message),
    counts: () =>
      new Map(
        selectCounts
          .all()
          .map((row) => v.parse(countSchema, row))
          .map((row) => [row.address, row.count])
      )
  };
}
