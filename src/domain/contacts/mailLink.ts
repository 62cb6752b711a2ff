/** An address as people write them; nothing that would add recipients, a subject or a text to the mail. */
const address = /^[^\s@?&#%<>"'(),;:\\[\]]+@[^\s@?&#%<>"'(),;:\\[\]]+$/;

/** The link that writes to that address; undefined where the text is no address. */
export const mailLink = (typed: string): string | undefined =>
  address.test(typed) ? `mailto:${encodeURI(typed)}` : undefined;
