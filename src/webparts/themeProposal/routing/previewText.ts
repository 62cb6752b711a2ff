import { fill } from '../../../components/fill';
import { disputedName } from '../../../domain/routing/disputed';
import type { Routing } from '../../../domain/routing/routing';
import type { PreviewTexts } from './previewTexts';

/** To whom the proposal will go and why, said to its author before it is sent. */
export function previewText(routing: Routing, texts: PreviewTexts): string {
  const { manager, deputy, code, hops } = routing;
  const values = {
    manager: manager?.displayName ?? '',
    deputy: deputy?.displayName ?? '',
    first: hops[0]?.displayName ?? '',
    disputed: disputedName(routing) ?? ''
  };
  const sentences = manager
    ? [texts.toManager[code] ?? texts.manager, deputy ? texts.deputy : '', texts.copy]
    : [texts.toSecretariat[code] ?? texts.secretariat];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => fill(sentence, values))
    .join(' ');
}
