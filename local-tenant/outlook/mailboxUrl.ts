/** Address of a mailbox, and of one mail in it. */
export function mailboxUrl(address: string, mailId?: string): string {
  const query = new URLSearchParams({ user: address, ...(mailId === undefined ? {} : { mail: mailId }) });
  return `/outlook?${query.toString()}`;
}
