import { XMLValidator } from 'fast-xml-parser';
import { sampleMails } from '../../scripts/mails/samples';

const mails = [...sampleMails()];

test.each(mails)('the mail %s is Outlook-safe', (_name, { html, subject }) => {
  expect(subject).toMatch(/^[^\n<>{}]+ \(NT-2026-0007\)$/);
  const wellFormed = html.replace('<!doctype html>', '').replace(/<meta ([^>]*)>/g, '<meta $1/>');
  expect(XMLValidator.validate(wellFormed)).toBe(true);
  expect(html).not.toMatch(/<(img|script|link|style|form|svg|div)\b|undefined|\{\w+\}/);
  expect(html).toContain('skole &amp; ældrecenter');
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
  expect(links).toEqual(['https://fjordby.example/sites/netvaerk/SitePages/Netvaerkstemaer.aspx?tema=7']);
});

test.each(mails)('the mail %s says what it said', (_name, { subject, html }) => {
  const text = html
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
  expect(`${subject}\n\n${text}`).toMatchSnapshot();
});
