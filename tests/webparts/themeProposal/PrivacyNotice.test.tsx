/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import * as React from 'react';
import { PrivacyNotice } from '../../../src/webparts/themeProposal/privacy/PrivacyNotice';
import { noticeTexts, noticeVersion } from '../../../src/webparts/themeProposal/privacy/noticeTexts';
import { settings } from '../../support/builders';
import { removeRendered, renderReact } from '../../support/renderReact';

const notice = async (rows: Record<string, unknown> = {}, wasSeen = false): Promise<HTMLElement> =>
  renderReact(<PrivacyNotice level={3} texts={noticeTexts.da} settings={settings(rows)} wasSeen={wasSeen} />);

afterEach(removeRendered);

test('a version is stored with proposals, so it stands for one wording: another wording is another version', () => {
  const wording = createHash('sha256').update(JSON.stringify(noticeTexts)).digest('hex').slice(0, 16);
  expect({ [noticeVersion]: wording }).toEqual({ '2026-11': '9ce44cce66bb7408' });
});

test('both languages say the same things, without a gap', () => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner ? keys(inner).map((deep) => `${key}.${deep}`) : [key]
    );
  expect(keys(noticeTexts.en)).toEqual(keys(noticeTexts.da));
  expect(JSON.stringify(noticeTexts)).not.toContain('""');
});

test('it is open before the first time, with the version, and closed for whoever has seen that version', async () => {
  const first = await notice();
  expect(first.querySelector('details')?.open).toBe(true);
  expect(first.textContent).toContain(`(version ${noticeVersion})`);
  removeRendered();
  const again = await notice({}, true);
  expect(again.querySelector('details')?.open).toBe(false);
  expect(again.textContent).toContain(`(version ${noticeVersion})`);
});

test('the municipality’s period, mailbox and page about data protection are told where they are set', async () => {
  const place = await notice({
    retentionPeriod: 5,
    links: { dataProtection: 'https://fjordby.example/databeskyttelse' }
  });
  expect(place.textContent).toContain('Kommunens slettefrist er 5 år');
  expect([...place.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'mailto:netvaerk@fjordby.example',
    'https://fjordby.example/databeskyttelse'
  ]);
});

test('where they are not, there is a sentence and no dead link', async () => {
  const place = await notice({ secretariatMailbox: '' });
  expect(place.textContent).toContain('så længe kommunen har brug for det');
  expect(place.textContent).toContain('Kontakt sekretariatet');
  expect(place.querySelectorAll('a')).toHaveLength(0);
});
