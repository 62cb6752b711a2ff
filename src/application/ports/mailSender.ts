/** A mail ready to leave: addresses are plain, `html` is complete and its values are escaped. */
export interface Mail {
  subject: string;
  to: readonly string[];
  cc: readonly string[];
  html: string;
  /** Internet headers; the names start with `x-`. */
  headers: Readonly<Record<string, string>>;
}

export interface MailSender {
  /** Hands the mail over once, with no automatic retry. Throws AppError. */
  send(mail: Mail): Promise<void>;
}
