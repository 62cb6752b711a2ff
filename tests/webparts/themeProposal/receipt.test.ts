import { routingWithoutDirectory } from '../../../src/domain/routing/resolveRouting';
import type { ThemeEventContent } from '../../../src/domain/timeline/records';
import { outcomeOf } from '../../../src/webparts/themeProposal/receipt/delivery';
import { deliveryText } from '../../../src/webparts/themeProposal/receipt/deliveryText';
import { minute, proposal, routingTo, settings, themeEvent, themeFile } from '../../support/builders';
import { themeTexts } from '../../support/themeTexts';
import { webPartStrings } from '../../support/webPartStrings';

const texts = webPartStrings('themeProposal', 'da-dk') as unknown as IThemeProposalWebPartStrings;
const routed: ThemeEventContent = { kind: 'routed', routing: routingTo('Mette') };
const notification = 'asked:mette@fjordby.example';
const accepted: ThemeEventContent = {
  kind: 'notified',
  notification,
  attempt: 1,
  outcome: { result: 'accepted' }
};
const refused = (reason: string): ThemeEventContent => ({
  kind: 'notified',
  notification,
  attempt: 1,
  outcome: { result: 'failed', reason }
});

/** What the receipt says about the mail, from what is recorded. */
function told(contents: readonly ThemeEventContent[], rows = {}, author = 'anna'): string {
  const network = settings(rows);
  const file = themeFile(contents.map((content, index) => themeEvent(author, index + 1, content)));
  const view = { files: [file], others: [], authority: { secretariat: [] }, settings: network };
  return deliveryText(outcomeOf(view, proposal(), minute(30)), network, texts, themeTexts());
}

test('a mail that was accepted names the manager and the copy to the secretariat', () => {
  expect(told([routed, accepted])).toBe('Mette har fået en mail, og sekretariatet har fået en kopi.');
});

test('without a mailbox of the secretariat no copy is claimed', () => {
  expect(told([routed, accepted], { secretariatMailbox: '' })).toBe('Mette har fået en mail.');
});

test('a mail that was refused says why and that it is tried again', () => {
  expect(told([routed, refused('consentMissing')])).toMatch(
    /^Mailen kunne ikke sendes\. .*tilladelse.* Vi prøver igen/
  );
});

test('a reason that is no code of ours is not shown', () => {
  expect(told([routed, refused('<b>x</b>')])).not.toContain('<b>');
});

test('a mail without an outcome is not claimed to have arrived', () => {
  expect(told([routed, { kind: 'notificationClaimed', notification, attempt: 1 }])).toMatch(/^Vi ved ikke/);
});

test('while the directory does not answer the next visit tries again', () => {
  expect(told([{ kind: 'routed', routing: routingWithoutDirectory('RoutingDeferred') }])).toMatch(
    /^Vi prøver igen/
  );
});

test('the mode of the municipality is told', () => {
  expect(told([routed], { notifyMode: 'off' })).toMatch(/sender ikke mails/);
  expect(told([routed], { notifyMode: 'worker' })).toMatch(/automatisk/);
});

test('where nobody can be written to, that is said', () => {
  const nobody: ThemeEventContent = {
    kind: 'routed',
    routing: { secretariat: 'to', code: 'NoManager', hops: [] }
  };
  expect(told([nobody], { secretariatMailbox: '' })).toMatch(/ikke sat en postkasse op/);
});

test('what somebody without authority records about the mail counts for nothing', () => {
  const file = themeFile([themeEvent('anna', 1, routed), themeEvent('mallory', 2, accepted)]);
  const view = { files: [file], others: [], authority: { secretariat: [] }, settings: settings() };
  expect(outcomeOf(view, proposal(), minute(30)).delivery).toEqual({ state: 'unknown' });
});
