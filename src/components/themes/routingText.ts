import { disputedName } from '../../domain/routing/disputed';
import type { Routing } from '../../domain/routing/routing';
import { fill } from '../fill';
import type { ThemeTexts } from './themeTexts';

/** Where the proposal goes and why, in words. */
export function routingText(
  routing: Routing,
  proposer: { displayName: string },
  texts: Pick<ThemeTexts, 'routing' | 'routingDeputy'>
): string {
  const { manager, deputy, code, hops } = routing;
  const sentences = texts.routing[code];
  const values = {
    manager: manager?.displayName ?? '',
    deputy: deputy?.displayName ?? '',
    first: hops[0]?.displayName ?? '',
    disputed: disputedName(routing) ?? hops[0]?.displayName ?? '',
    proposer: proposer.displayName
  };
  const reason = fill(manager ? sentences.manager : sentences.secretariat, values);
  return deputy ? `${reason} ${fill(texts.routingDeputy, values)}` : reason;
}
