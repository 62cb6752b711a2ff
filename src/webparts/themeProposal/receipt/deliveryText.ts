import { fill } from '../../../components/fill';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';
import type { Outcome } from './delivery';

export type DeliveryTexts = Record<
  | 'MailSentManager'
  | 'MailSentManagerOnly'
  | 'MailSentSecretariat'
  | 'MailRefused'
  | 'MailUnknown'
  | 'MailWaiting'
  | 'MailWorker'
  | 'MailOff'
  | 'MailNobody',
  string
>;

/** Whether the mail was sent, in words; what was not sent says why and what follows. */
export function deliveryText(
  { routing, delivery }: Outcome,
  { secretariatMailbox }: Pick<NetworkSettings, 'secretariatMailbox'>,
  texts: DeliveryTexts,
  { errors }: Pick<ThemeTexts, 'errors'>
): string {
  const manager = routing?.manager?.displayName;
  switch (delivery.state) {
    case 'sent':
      if (!manager) {
        return texts.MailSentSecretariat;
      }
      return fill(secretariatMailbox ? texts.MailSentManager : texts.MailSentManagerOnly, { manager });
    case 'refused':
      return fill(texts.MailRefused, {
        reason: isErrorCode(delivery.reason, errors) ? errors[delivery.reason] : ''
      });
    case 'unknown':
      return texts.MailUnknown;
    case 'waiting':
      return texts.MailWaiting;
    case 'worker':
      return texts.MailWorker;
    case 'off':
      return texts.MailOff;
    case 'nobody':
      return texts.MailNobody;
  }
}

/** A recorded reason comes from a list, so it may be any text. */
const isErrorCode = (reason: string, errors: ThemeTexts['errors']): reason is keyof ThemeTexts['errors'] =>
  Object.prototype.hasOwnProperty.call(errors, reason);
