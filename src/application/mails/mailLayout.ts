import { escapeHtml } from './escapeHtml';

/** What a mail says; every text is plain and is escaped here. */
export interface MailText {
  heading: string;
  paragraphs: readonly string[];
  facts: ReadonlyArray<readonly [label: string, value: string]>;
  action: { label: string; url: string };
  footer: string;
}

/**
 * One mail as Outlook renders it: a table with inline styles, colours that stay legible when a dark mode turns them round,
 * and nothing fetched from outside.
 */
export function mailHtml({ heading, paragraphs, facts, action, footer }: MailText): string {
  const font = 'font-family:Segoe UI,Arial,sans-serif;font-size:15px;line-height:22px;color:#242424';
  const paragraph = (text: string): string => `<p style="margin:0 0 14px;${font}">${escapeHtml(text)}</p>`;
  const row = ([label, value]: readonly [string, string]): string =>
    `<tr><td style="padding:4px 16px 4px 0;${font};color:#5c5c5c;vertical-align:top">${escapeHtml(label)}</td>` +
    `<td style="padding:4px 0;${font}">${escapeHtml(value)}</td></tr>`;
  return (
    '<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>' +
    '<body style="margin:0;padding:0;background:#ffffff">' +
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="padding:24px">' +
    '<table role="presentation" width="560" cellpadding="0" cellspacing="0" style="max-width:560px;width:100%"><tr><td>' +
    `<h1 style="margin:0 0 16px;font-family:Segoe UI,Arial,sans-serif;font-size:20px;line-height:28px;color:#242424">${escapeHtml(heading)}</h1>` +
    paragraphs.map(paragraph).join('') +
    `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 20px">${facts.map(row).join('')}</table>` +
    '<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 20px"><tr>' +
    '<td style="background:#0f5a94;border-radius:4px;padding:10px 20px">' +
    `<a href="${escapeHtml(action.url)}" style="font-family:Segoe UI,Arial,sans-serif;font-size:15px;color:#ffffff;text-decoration:none;font-weight:600">${escapeHtml(action.label)}</a>` +
    '</td></tr></table>' +
    `<p style="margin:0;font-family:Segoe UI,Arial,sans-serif;font-size:13px;line-height:19px;color:#5c5c5c">${escapeHtml(footer)}</p>` +
    '</td></tr></table></td></tr></table></body></html>'
  );
}
