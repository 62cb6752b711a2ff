import type { PersonKey } from '../domain/people/personKey';
import type { OverrideReader } from './ports/overrideReader';

/** The workplaces that are configured for somebody, each once; whoever has several chooses among them. */
export async function workplacesOf(overrides: OverrideReader, person: PersonKey): Promise<string[]> {
  const own = await overrides.overridesOf(person);
  const workplaces = own.flatMap(({ employment }) => (employment ? [employment] : []));
  return [...new Set(workplaces)].sort((one, other) => one.localeCompare(other, 'da-DK'));
}
